/// Reads the elements of a page strictly: whatever is opened has to be closed in its order.
struct PageReader {
  struct Element {
    let name: String
    let attributes: [(name: String, value: String)]
    /// The names of the elements around it, the outermost first.
    let path: [String]
    /// Everything written inside it, marks resolved.
    var text = ""

    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []
  private static let void: Set<String> = ["col", "img", "meta"]

  init(_ page: String) throws {
    var rest = Substring(page)
    guard rest.hasPrefix("<!DOCTYPE html>\n") else { throw Malformed(description: "no doctype") }
    rest = rest.dropFirst(16)
    while let start = rest.firstIndex(of: "<") {
      try note(rest[..<start])
      guard let end = rest[start...].firstIndex(of: ">") else {
        throw Malformed(description: "open tag")
      }
      try take(tag: rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    guard open.isEmpty else { throw Malformed(description: "unclosed elements") }
  }

  private mutating func note(_ text: Substring) throws {
    let words = try Self.resolved(text)
    for index in open { elements[index].text += words }
  }

  private mutating func take(tag: Substring) throws {
    if tag.hasPrefix("/") {
      guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
        throw Malformed(description: "</\(tag.dropFirst())> closes nothing")
      }
      return
    }
    let isClosed = tag.hasSuffix("/")
    let body = isClosed ? tag.dropLast() : tag
    let name = String(body.prefix { $0 != " " })
    var attributes: [(String, String)] = []
    var rest = body.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let value = rest[rest.index(after: equals)...].dropFirst()
      guard let quote = value.firstIndex(of: "\"") else {
        throw Malformed(description: "attribute of \(name)")
      }
      let key = rest[..<equals].drop { $0 == " " }
      attributes.append((String(key), try Self.resolved(value[..<quote])))
      rest = value[value.index(after: quote)...]
    }
    let path = open.map { elements[$0].name }
    elements.append(Element(name: name, attributes: attributes, path: path))
    if !isClosed, !Self.void.contains(name) { open.append(elements.count - 1) }
  }

  private static func resolved(_ text: Substring) throws -> String {
    var words = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      words += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ";") else {
        throw Malformed(description: "a bare & in \(text)")
      }
      switch rest[start...end] {
      case "&amp;": words += "&"
      case "&lt;": words += "<"
      case "&gt;": words += ">"
      case "&quot;": words += "\""
      case "&#10;": words += "\n"
      default: throw Malformed(description: "unknown \(rest[start...end])")
      }
      rest = rest[rest.index(after: end)...]
    }
    return words + rest
  }
}

extension PageReader {
  /// All elements of that name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The element of that class.
  func first(class name: String) -> Element? {
    elements.first {
      $0.attribute("class")?.split(separator: " ").contains(Substring(name)) == true
    }
  }

  /// All words of the page, its charts included.
  var body: String { all("body").first?.text ?? "" }
}
