import TradeFigures

/// Turns byte offsets into lines and columns.
///
/// Columns count characters. Offsets that come in ascending order cost one walk through the text.
struct PlaceFinder {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  private var last = (offset: 0, line: 0, column: 1)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The place of the character that begins at `offset`.
  mutating func place(of offset: Int) -> TextPlace {
    let line = lineIndex(of: offset)
    let known =
      line == last.line && offset >= last.offset
      ? last : (offset: lineStarts[line], line: line, column: 1)
    let characters = String(decoding: bytes[known.offset..<offset], as: UTF8.self).count
    last = (offset, line, known.column + characters)
    return TextPlace(line: line + 1, column: last.column)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
