import CLibXML2
import CivilTime

/// Collects the links of an HTML page.
struct PageLinks {
  private var base: String
  private var links: [ListedLink] = []
  private var places: [String: Int] = [:]

  /// - Parameter address: where the page was found.
  private init(address: String) {
    base = address
  }

  /// One link for each address, in the order of the page; several with the same address are one,
  /// under the longest of their titles.
  static func links(in bytes: [UInt8], from address: String) throws(ReleaseError) -> [ListedLink] {
    let document = try MarkupDocument(html: bytes)
    return document.visit { root in
      var page = PageLinks(address: address)
      if let root { page.collect(root) }
      return page.links
    }
  }

  private mutating func collect(_ root: xmlNodePtr) {
    if let declared = root.descendants.first(where: { $0.elementName == "base" }),
      let reference = declared.attribute("href"),
      let resolved = Address.resolve(reference, against: base)
    {
      base = resolved
    }
    for node in root.descendants where node.elementName == "a" {
      guard let reference = node.attribute("href"), !reference.hasPrefix("#"),
        let target = Address.resolve(reference, against: base)
      else { continue }
      add(node, target)
    }
  }

  private mutating func add(_ link: xmlNodePtr, _ target: String) {
    let title = title(of: link)
    guard let place = places[target] else {
      places[target] = links.count
      let date = date(around: link, target)
      return links.append(ListedLink(title: title, address: target, date: date))
    }
    let earlier = links[place]
    guard title.utf8.count > earlier.title.utf8.count else { return }
    links[place] = ListedLink(title: title, address: target, date: earlier.date)
  }

  private func title(of link: xmlNodePtr) -> String {
    let words = link.words
    guard words.isEmpty else { return words }
    let pictures = link.descendants.lazy.filter { $0.elementName == "img" }
    return pictures.compactMap { $0.attribute("alt") }.first
      ?? link.attribute("aria-label") ?? link.attribute("title") ?? ""
  }

  // MARK: - Dates

  /// How many elements around a link are looked at, and how many nodes of each, so that the work
  /// stays linear.
  private static let reach = (elements: 6, nodes: 500)

  /// The day in the largest element around a link that holds no other link.
  private func date(around link: xmlNodePtr, _ target: String) -> CalendarDate? {
    var item = link
    for _ in 0..<PageLinks.reach.elements {
      guard let parent = item.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE,
        parent.elementName != "body", holdsOnly(target, parent)
      else { break }
      item = parent
    }
    let times = item.descendants.lazy.filter { $0.elementName == "time" }
    return times.compactMap { $0.attribute("datetime") }.compactMap(PrintedDay.find(in:)).first
      ?? PrintedDay.find(in: item.words)
  }

  private func holdsOnly(_ target: String, _ element: xmlNodePtr) -> Bool {
    for (index, node) in element.descendants.enumerated() {
      guard index < PageLinks.reach.nodes else { return false }
      guard node.elementName == "a", let reference = node.attribute("href") else { continue }
      guard Address.resolve(reference, against: base) == target else { return false }
    }
    return true
  }
}
