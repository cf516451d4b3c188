/// Cuts a text into blocks by its blank lines, list marks, table bars and line widths.
struct BlockSplitter {
  private let bytes: [UInt8]
  private let headings: Set<Int>
  private(set) var blocks: [Block] = []
  private var lines: [Range<Int>] = []
  private var openKind = Block.Kind.paragraph
  private var table = -1
  private var lastWasTableRow = false

  /// The blocks of a text in order; `headings` are where lines begin that are headings by mark.
  static func blocks(of bytes: [UInt8], headings: Set<Int> = []) -> [Block] {
    var splitter = BlockSplitter(bytes: bytes, headings: headings)
    splitter.run()
    return splitter.blocks
  }

  private init(bytes: [UInt8], headings: Set<Int>) {
    self.bytes = bytes
    self.headings = headings
  }

  private mutating func run() {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
      take(start..<end)
      start = end + 1
    }
    flush()
  }

  private mutating func take(_ line: Range<Int>) {
    guard let first = line.first(where: { !bytes[$0].isSpace }) else {
      flush()
      lastWasTableRow = false
      return
    }
    let text = first..<line.upperBound
    if headings.contains(line.lowerBound) {
      flush()
      blocks.append(Block(kind: .heading, bytes: text))
    } else if isTableRow(text) {
      flush()
      if !lastWasTableRow { table += 1 }
      blocks.append(Block(kind: .tableRow(table: table), bytes: text))
      lastWasTableRow = true
      return
    } else if let content = BlockSplitter.bulletContent(of: text, in: bytes) {
      flush()
      openKind = .bullet
      lines = [content..<line.upperBound]
    } else {
      lines.append(text)
    }
    lastWasTableRow = false
  }

  private func isTableRow(_ text: Range<Int>) -> Bool {
    bytes[text.lowerBound] == UInt8(ascii: "|")
      || bytes[text].contains(UInt8(ascii: "\t")) && lastIsCell(text)
  }

  /// Whether the text after the last tab begins like a number: a table pasted as tabbed lines.
  private func lastIsCell(_ text: Range<Int>) -> Bool {
    guard let tab = bytes[text].lastIndex(of: UInt8(ascii: "\t")) else { return false }
    let next = bytes.byte(tab + 1)
    return tab > text.lowerBound && (next.isDigit || next == UInt8(ascii: "$"))
  }

  /// Where the words of a list item begin; `nil` where `text` opens with no list mark.
  static func bulletContent(of text: Range<Int>, in bytes: [UInt8]) -> Int? {
    var offset = text.lowerBound
    let marks: [StaticString] = ["•", "▪", "●", "◦", "‣", "·", "–", "—", "■", "□", "➢", "✓"]
    if let mark = marks.first(where: { bytes.has($0, at: offset) }) {
      offset += mark.utf8CodeUnitCount
    } else if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "o")]
      .contains(bytes[offset])
    {
      offset += 1
      guard bytes.byte(offset).isSpace else { return nil }
    } else {
      let digits = bytes[text].prefix(while: \.isDigit).count
      offset += digits
      guard (1...2).contains(digits),
        [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes.byte(offset)),
        bytes.byte(offset + 1).isSpace
      else { return nil }
      offset += 1
    }
    while offset < text.upperBound, bytes[offset].isSpace { offset += 1 }
    return offset < text.upperBound ? offset : nil
  }
}

// MARK: - Soft and hard line ends

extension BlockSplitter {
  /// Closes the open block, cutting it where a line was ended on purpose.
  private mutating func flush() {
    defer {
      lines = []
      openKind = .paragraph
    }
    guard var start = lines.first?.lowerBound else { return }
    let width = lines.map(\.count).max() ?? 0
    for index in lines.indices {
      let isLast = index == lines.count - 1
      guard isLast || isHardEnd(lines[index], before: lines[index + 1], width: width) else {
        continue
      }
      let range = start..<lines[index].upperBound
      let isWhole = isLast && start == lines[0].lowerBound
      blocks.append(Block(kind: kind(of: range, isAlone: isWhole), bytes: range))
      if !isLast { start = lines[index + 1].lowerBound }
    }
  }

  private func kind(of range: Range<Int>, isAlone: Bool) -> Block.Kind {
    guard openKind == .paragraph else { return openKind }
    let text = bytes[range]
    guard text.count <= 140, !text.contains(.newline), let last = text.last(where: { !$0.isSpace })
    else { return .paragraph }
    let ends = [".", ":", ";", "!", "?", ","].map { (mark: Unicode.Scalar) in UInt8(ascii: mark) }
    return ends.contains(last) ? .paragraph : .heading
  }

  /// Whether `line` was ended on purpose: the first word below would still have fitted, and it
  /// begins a new thought.
  private func isHardEnd(_ line: Range<Int>, before next: Range<Int>, width: Int) -> Bool {
    guard let last = bytes[line].last(where: { !$0.isSpace }) else { return true }
    let first = bytes[next.lowerBound]
    guard !first.isASCIILetter || first.isUppercase else { return false }
    if last == UInt8(ascii: ":") { return true }
    if [UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "$")].contains(last) {
      return false
    }
    // A line that is only a number ends what the line above it named.
    let opening = bytes[line.lowerBound]
    if line.count <= 24, opening.isDigit || opening == UInt8(ascii: "$"), first.isUppercase {
      return true
    }
    let isNumber = first.isDigit || first == UInt8(ascii: "$")
    guard !isNumber, !endsInConnective(line) else { return false }
    if isLabel(next) || bytes.text(line).contains("....") { return true }
    let word = bytes[next].prefix { !$0.isSpace }.count
    return line.count + 1 + word + 12 < width
  }

  /// Whether a line reads `Entry summaries: …`.
  private func isLabel(_ line: Range<Int>) -> Bool {
    guard let colon = bytes[line].prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return false }
    return bytes.byte(colon + 1).isSpace || colon + 1 == line.upperBound
  }

  private func endsInConnective(_ line: Range<Int>) -> Bool {
    let word = bytes[line].split(whereSeparator: \.isSpace).last ?? []
    return BlockSplitter.connectives.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Words that no line ends with on purpose.
  private static let connectives: Set<String> = [
    "a", "an", "the", "of", "in", "at", "to", "from", "for", "with", "by", "on", "and", "or",
    "than", "that", "which", "over", "under", "nearly", "about", "almost", "more", "less", "was",
    "were", "is", "are", "total", "u.s.", "as", "compared", "up", "down", "via", "during",
    "since", "through", "cbp", "and/or", "approximately", "some", "roughly", "worth",
  ]
}
