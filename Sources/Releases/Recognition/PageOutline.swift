import CLibXML2

/// What a page shows of itself at first sight.
struct PageOutline {
  /// Titles, headings and the first lines: lower case, words only, with single spaces.
  let openings: [String]
  /// The beginning of everything, in the same form: the whole of a page with few words.
  let words: String
  /// How many words there are in `words`.
  let wordCount: Int
  let isHTML: Bool
  /// The last line as it is written: a paragraph of text, or what follows a page's last tag.
  let lastLine: String
  let hasPasswordField: Bool
  /// Where the page sends the reader on to by itself; empty where a script decides.
  let sendsOnTo: String?

  /// How many lines at the top count as opening ones, and how many bytes of each.
  private static let opening = (lines: 6, bytes: 400)
  /// The bytes of the text that `words` covers.
  private static let beginning = 20_000

  init(_ bytes: [UInt8], as format: ReleaseFormat) throws(ReleaseError) {
    // A page without a word may still send the reader on.
    let text =
      try format == .html ? HTMLText.prepare(bytes) : TextPreparation.prepare(bytes, as: format)
    openings = text.blocks.enumerated()
      .filter { $0.offset < PageOutline.opening.lines || $0.element.kind == .heading }
      .flatMap {
        PageOutline.segments(
          of: text.readable.text($0.element.bytes.prefix(PageOutline.opening.bytes))
        )
      }
    let words = PageOutline.plain(
      text.readable.text(0..<min(text.readable.count, PageOutline.beginning))
    )
    self.words = words
    wordCount = words.isEmpty ? 0 : words.split(separator: " ").count
    isHTML = format == .html
    lastLine =
      format == .html
      ? PageOutline.tail(of: bytes)
      : text.blocks.last.map { text.original.text($0.bytes) } ?? ""
    guard format == .html else {
      hasPasswordField = false
      sendsOnTo = nil
      return
    }
    let document = try MarkupDocument(html: bytes)
    (hasPasswordField, sendsOnTo) = document.visit { root in
      guard let root else { return (false, nil) }
      return (
        root.descendants.contains {
          $0.elementName == "input" && $0.attribute("type")?.lowercased() == "password"
        },
        root.descendants.lazy.compactMap(PageOutline.target(of:)).first
      )
    }
  }

  private static func tail(of bytes: [UInt8]) -> String {
    let marks = [UInt8.newline, UInt8(ascii: ">")]
    let start = bytes.lastIndex(where: marks.contains) ?? -1
    return bytes.text(start + 1..<bytes.count)
  }

  /// Titles join the page's name and the site's: `Access Denied | Example`.
  private static func segments(of line: String) -> [String] {
    var parts = [line]
    for mark in [" | ", " - ", " – ", " — ", " · ", " :: ", "\n"] {
      parts = parts.flatMap { $0.split(separator: mark).map(String.init) }
    }
    return ([line] + parts).map(plain).filter { !$0.isEmpty }
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// Where a `meta refresh` or a script that sets the location leads to.
  private static func target(of node: xmlNodePtr) -> String? {
    switch node.elementName {
    case "meta" where node.attribute("http-equiv")?.lowercased() == "refresh":
      let content = node.attribute("content") ?? ""
      guard let start = content.lowercased().firstRange(of: "url=")?.upperBound else { return nil }
      let offset = content.lowercased().distance(from: content.startIndex, to: start)
      return content.dropFirst(offset).filter { $0 != "'" && $0 != "\"" }
    case "script":
      guard let content = node.pointee.children?.pointee.content else { return nil }
      let script = String(cString: content).filter { !$0.isWhitespace }
      let sets = ["location=", "location.href=", "location.replace(", "location.assign("]
      return sets.contains { script.contains($0) } ? "" : nil
    default:
      return nil
    }
  }
}
