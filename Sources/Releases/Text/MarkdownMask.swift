/// Blanks out the marks of Markdown, so that words stay where they are.
struct MarkdownMask {
  private(set) var bytes: [UInt8]
  /// The offsets at which lines begin that are headings by their marks.
  private(set) var headings: Set<Int> = []

  private var nextClosing: [UInt8: Int] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    maskLines()
    maskInlines()
  }

  // MARK: - Marks that take a whole line or begin one

  private mutating func maskLines() {
    var start = 0
    var previous: Int?
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
      previous = maskLine(start..<end, previous: previous)
      start = end + 1
    }
  }

  /// Masks one line and returns its start where an underline below would make it a heading.
  private mutating func maskLine(_ line: Range<Int>, previous: Int?) -> Int? {
    guard let first = line.first(where: { !bytes[$0].isSpace }) else { return nil }
    var text = first
    while bytes.byte(text) == UInt8(ascii: ">"), text < line.upperBound {
      bytes[text] = .blank
      text += 1
      while text < line.upperBound, bytes[text].isSpace { text += 1 }
    }
    guard text < line.upperBound else { return nil }
    let rest = bytes[text..<line.upperBound]
    if rest.allSatisfy({ $0 == UInt8(ascii: "=") || $0.isSpace })
      || rest.allSatisfy({ $0 == UInt8(ascii: "-") || $0.isSpace })
      || rest.allSatisfy({ $0 == UInt8(ascii: "*") || $0.isSpace })
    {
      if let previous { headings.insert(previous) }
      bytes.blank(line)
      return nil
    }
    let isRule = rest.allSatisfy {
      [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":")].contains($0) || $0.isSpace
    }
    if isRule || bytes.has("```", at: text) || bytes.has("~~~", at: text) {
      // A row of dashes under a table's head stays a row, so that the table is not cut in two.
      for offset in text..<line.upperBound where bytes[offset] != UInt8(ascii: "|") {
        bytes[offset] = .blank
      }
      return nil
    }
    guard bytes[text] == UInt8(ascii: "#") else { return line.lowerBound }
    var end = text
    while end < line.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard end - text <= 6, end == line.upperBound || bytes[end].isSpace else {
      return line.lowerBound
    }
    bytes.blank(text..<end)
    headings.insert(line.lowerBound)
    return nil
  }

  // MARK: - Marks within a line

  private mutating func maskInlines() {
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
        if !isBullet(offset) { bytes[offset] = .blank }
      case UInt8(ascii: "_"):
        bytes[offset] = .blank
      case UInt8(ascii: "!") where bytes.byte(offset + 1) == UInt8(ascii: "["):
        offset = maskLink(from: offset, keepingText: false)
      case UInt8(ascii: "["):
        offset = maskLink(from: offset, keepingText: true)
      case UInt8(ascii: "<"):
        if let end = closing(UInt8(ascii: ">"), after: offset) { bytes.blank(offset..<end + 1) }
      default: break
      }
      offset += 1
    }
  }

  /// Whether a star at the start of a line, with a space after it, opens a list item.
  private func isBullet(_ offset: Int) -> Bool {
    guard bytes[offset] == UInt8(ascii: "*"), bytes.byte(offset + 1).isSpace else { return false }
    var before = offset - 1
    while before >= 0, bytes[before] != .newline {
      guard bytes[before].isSpace else { return false }
      before -= 1
    }
    return true
  }

  /// Masks `[text](address)` or `![text](address)`; returns the offset to go on from.
  private mutating func maskLink(from start: Int, keepingText: Bool) -> Int {
    let open = keepingText ? start : start + 1
    guard let end = closing(UInt8(ascii: "]"), after: open) else { return start }
    let isAddress = bytes.byte(end + 1) == UInt8(ascii: "(")
    let last = isAddress ? closing(UInt8(ascii: ")"), after: end + 1) ?? end : end
    if keepingText {
      guard isAddress else { return start }
      bytes[start] = .blank
      bytes.blank(end..<last + 1)
      return start
    }
    bytes.blank(start..<last + 1)
    return last
  }

  /// The next `byte` after `offset` in reach: marks do not span more than 512 bytes or a blank
  /// line.
  private mutating func closing(_ byte: UInt8, after offset: Int) -> Int? {
    // Remembered, so that a text of opening marks alone is searched once, not once a mark.
    var next = nextClosing[byte] ?? -1
    if next <= offset {
      next = bytes[(offset + 1)...].firstIndex(of: byte) ?? bytes.count
      nextClosing[byte] = next
    }
    guard next < bytes.count, next - offset <= 512 else { return nil }
    let isBroken = (offset..<next).contains {
      bytes[$0] == .newline && bytes.byte($0 + 1) == .newline
    }
    return isBroken ? nil : next
  }
}
