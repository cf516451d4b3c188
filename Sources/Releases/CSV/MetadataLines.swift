import CivilTime

/// The lines before the header of a file of figures: `# key: value`, and blank ones.
struct MetadataLines {
  /// A comment that long is no comment.
  private static let lineLimit = 65_536

  private(set) var asOf: CalendarDate?
  /// The physical line that comes next, from 1.
  private(set) var line = 1
  private var pending: [UInt8] = []
  private var isAtStart = true

  /// Reads on until a line is no metadata; returns that line and all that follows in `chunk`, or
  /// `nil` while the header has not been reached.
  mutating func take(
    _ chunk: UnsafeRawBufferPointer
  ) throws(FiguresCSVError) -> [UInt8]? {
    pending += chunk
    if isAtStart {
      guard pending.count >= 3 else { return nil }
      if pending.has("\u{FEFF}", at: 0) { pending.removeFirst(3) }
      isAtStart = false
    }
    var start = 0
    while start < pending.count {
      let isBlank = pending[start] == .newline || pending.has("\r\n", at: start)
      guard isBlank || pending[start] == UInt8(ascii: "#") else { break }
      guard let end = pending[start...].firstIndex(of: .newline) else {
        guard pending.count - start <= MetadataLines.lineLimit else { break }
        pending.removeFirst(start)
        return nil
      }
      try read(pending[start..<end])
      line += 1
      start = end + 1
    }
    guard start < pending.count else {
      pending = []
      return nil
    }
    defer { pending = [] }
    return Array(pending[start...])
  }

  /// What no header has followed yet, where the file ends.
  mutating func rest() throws(FiguresCSVError) -> [UInt8] {
    defer { pending = [] }
    if pending.has("\u{FEFF}", at: 0) { return Array(pending.dropFirst(3)) }
    guard pending.first == UInt8(ascii: "#") else { return pending }
    try read(pending[...])
    return []
  }

  /// Takes one line in; keys that are not known are remarks.
  private mutating func read(_ bytes: ArraySlice<UInt8>) throws(FiguresCSVError) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(line: line) }
    let parts = text.drop { $0 == "#" || $0.isWhitespace }.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].filter({ !$0.isWhitespace }) == "as_of" else { return }
    let value = parts[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let date = CalendarDate(value) else {
      throw .badMetadata(line: line, key: "as_of", text: value)
    }
    asOf = date
  }
}
