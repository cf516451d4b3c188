import CLibXML2
import CivilTime

/// Reads the entries of an RSS (0.9 to 2.0) or Atom feed.
struct FeedReader {
  /// Where the feed was found.
  let address: String

  /// Whether the first tags of `bytes` are those of a feed.
  static func isFeed(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(2_048), as: UTF8.self).lowercased()
    let tags = start.split(separator: "<").map { $0.prefix { !$0.isWhitespace && $0 != ">" } }
    return tags.first { ["rss", "feed", "rdf:rdf", "html", "body"].contains($0) }
      .map { $0 != "html" && $0 != "body" } ?? false
  }

  /// In the order of the feed; entries without a usable address are left out.
  func links(in bytes: [UInt8]) throws(ListingError) -> [ListedLink] {
    let document = try MarkupDocument(xml: bytes)
    return try document.visit { (root) throws(ListingError) in
      guard let root, ["rss", "rdf", "feed"].contains(root.elementName) else {
        throw .notAListing
      }
      return root.descendants.filter { ["item", "entry"].contains($0.elementName) }
        .compactMap(link(of:))
    }
  }

  private func link(of entry: xmlNodePtr) -> ListedLink? {
    let parts = entry.childElements
    let references = parts.filter { $0.elementName == "link" }.compactMap(reference(of:))
    guard let target = (references + parts.compactMap(permanentAddress(of:))).first else {
      return nil
    }
    let dates = ["pubdate", "published", "date", "issued", "updated", "modified"].lazy
      .compactMap { name in parts.first { $0.elementName == name } }
      .compactMap { PrintedDay.find(in: $0.words) }
    return ListedLink(
      title: parts.first { $0.elementName == "title" }.map(title(of:)) ?? "",
      address: target,
      date: dates.first
    )
  }

  /// RSS writes the address as text, Atom as an attribute with a relation.
  private func reference(of link: xmlNodePtr) -> String? {
    let relation = link.attribute("rel") ?? "alternate"
    let written = link.attribute("href") ?? link.words
    guard relation == "alternate", !written.isEmpty else { return nil }
    return Address.resolve(written, against: base(of: link))
  }

  /// An RSS entry may have its address only as its identity.
  private func permanentAddress(of part: xmlNodePtr) -> String? {
    guard part.elementName == "guid", part.attribute("ispermalink") != "false" else { return nil }
    let words = part.words
    return words.contains("://") ? Address.resolve(words, against: address) : nil
  }

  /// The address that the attributes `xml:base` around a node give.
  private func base(of node: xmlNodePtr) -> String {
    var bases: [String] = []
    var next: xmlNodePtr? = node
    while let current = next, current.pointee.type == XML_ELEMENT_NODE {
      if let base = current.attribute("base") { bases.append(base) }
      next = current.pointee.parent
    }
    return bases.reversed().reduce(address) { Address.resolve($1, against: $0) ?? $0 }
  }

  /// Many feeds write a title as HTML within XML.
  private func title(of part: xmlNodePtr) -> String {
    let words = part.words
    guard words.contains("&") || words.contains("<"),
      let document = try? MarkupDocument(html: Array(words.utf8))
    else { return words }
    return document.visit { $0?.words } ?? words
  }
}
