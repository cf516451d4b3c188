import CLibXML2

/// Walks the tree of a page and writes down its text, block by block.
struct HTMLTextCollector {
  private var text: [UInt8] = []
  private var blocks: [Block] = []
  private var line: [UInt8] = []
  private var kind = Block.Kind.paragraph
  private var table = -1
  private var row: [[UInt8]]?

  /// Elements whose text is nobody's prose.
  private static let skipped: Set<String> = [
    "script", "style", "nav", "noscript", "template", "svg", "math", "button", "select",
    "textarea", "iframe", "object",
  ]

  /// Elements that begin and end a line.
  private static let blocky: Set<String> = [
    "html", "body", "title", "p", "div", "section", "article", "aside", "main", "header",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table",
    "thead", "tbody", "tfoot", "tr", "caption", "blockquote", "pre", "figure", "figcaption",
    "address", "form", "fieldset", "hr", "head", "center", "details", "summary",
  ]

  /// Visits the tree without recursion: pages may nest as deep as they like.
  mutating func walk(_ root: xmlNodePtr?) {
    var node = root
    while let current = node {
      if enter(current), let child = current.pointee.children {
        node = child
        continue
      }
      var done: xmlNodePtr? = current
      node = nil
      while let finished = done {
        leave(finished)
        if finished == root { return }
        if let next = finished.pointee.next {
          node = next
          break
        }
        done = finished.pointee.parent
      }
    }
  }

  /// The text with its blocks.
  consuming func finish() -> PreparedText {
    endLine()
    return PreparedText(original: text, readable: text, blocks: blocks)
  }

  // MARK: - Elements

  /// Begins a node; returns whether its children are to be visited.
  private mutating func enter(_ node: xmlNodePtr) -> Bool {
    switch node.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      append(node.pointee.content)
      return false
    case XML_ELEMENT_NODE:
      break
    default:
      return false
    }
    let name = HTMLTextCollector.name(of: node)
    guard !HTMLTextCollector.skipped.contains(name) else { return false }
    if name == "br" {
      line.append(.newline)
      return false
    }
    if name == "td" || name == "th" {
      if row != nil { line = [] } else { endLine() }
      return true
    }
    guard HTMLTextCollector.blocky.contains(name) else { return true }
    // Paragraphs within a cell belong to the cell.
    guard row == nil || name == "tr" || name == "table" else {
      line.append(.blank)
      return true
    }
    endLine()
    switch name {
    case "li", "dd": kind = .bullet
    case "h1", "h2", "h3", "h4", "h5", "h6", "title", "caption", "dt": kind = .heading
    case "table":
      row = nil
      table += 1
    case "tr": row = []
    default: break
    }
    return true
  }

  private mutating func leave(_ node: xmlNodePtr) {
    guard node.pointee.type == XML_ELEMENT_NODE else { return }
    switch HTMLTextCollector.name(of: node) {
    case "td", "th":
      guard row != nil else { return endLine() }
      row?.append(HTMLTextCollector.trimmed(line))
      line = []
    case "tr":
      endRow()
    case let name where HTMLTextCollector.blocky.contains(name):
      if row == nil { endLine() }
    default: break
    }
  }

  private static func name(of node: xmlNodePtr) -> String {
    node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
  }

  // MARK: - Text

  /// Adds text with its white space collapsed; no-break spaces stay.
  private mutating func append(_ content: UnsafeMutablePointer<xmlChar>?) {
    guard var byte = content else { return }
    while byte.pointee != 0 {
      if byte.pointee.isSpace {
        if let last = line.last, !last.isSpace { line.append(.blank) }
      } else {
        line.append(byte.pointee)
      }
      byte += 1
    }
  }

  private mutating func endLine() {
    defer { kind = .paragraph }
    let content = HTMLTextCollector.trimmed(line)
    line = []
    guard !content.isEmpty else { return }
    let start = text.count
    text += content
    if content.contains(.newline), kind == .paragraph {
      let parts = BlockSplitter.blocks(of: content)
      blocks += parts.map {
        Block(kind: $0.kind, bytes: $0.bytes.lowerBound + start..<$0.bytes.upperBound + start)
      }
    } else {
      blocks.append(Block(kind: kind, bytes: start..<text.count))
    }
    text.append(.newline)
  }

  private mutating func endRow() {
    var cells = row ?? []
    row = nil
    line = []
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    // An empty first cell stays a column of its own.
    if cells[0].isEmpty { cells[0] = Array("–".utf8) }
    let start = text.count
    text += cells.joined(separator: Array(" | ".utf8))
    blocks.append(Block(kind: .tableRow(table: max(0, table)), bytes: start..<text.count))
    text.append(.newline)
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(where: { !$0.isSpace }),
      let last = bytes.lastIndex(where: { !$0.isSpace })
    else { return [] }
    return Array(bytes[first...last])
  }
}
