/// Character references that plain text and Markdown carry over from web pages.
enum EntityMask {
  /// What the references stand for as far as reading needs it; all others become spaces.
  private static let meanings: [String: UInt8] = [
    "ndash": UInt8(ascii: "-"), "mdash": UInt8(ascii: "-"), "#8211": UInt8(ascii: "-"),
    "#8212": UInt8(ascii: "-"), "#36": UInt8(ascii: "$"), "dollar": UInt8(ascii: "$"),
    "percnt": UInt8(ascii: "%"), "#37": UInt8(ascii: "%"),
  ]

  /// Replaces `&nbsp;` and its like by one byte and spaces, so that offsets stay.
  static func apply(to bytes: inout [UInt8]) {
    var offset = 0
    while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "&")) {
      offset = start + 1
      var end = offset
      while end < bytes.count, end - start < 12,
        bytes[end].isASCIILetter || bytes[end].isDigit || bytes[end] == UInt8(ascii: "#")
      {
        end += 1
      }
      guard end > offset, bytes.byte(end) == UInt8(ascii: ";") else { continue }
      let name = bytes.text(offset..<end)
      bytes.blank(start..<end + 1)
      if let meaning = meanings[name] { bytes[(start + end) / 2] = meaning }
      offset = end + 1
    }
  }
}
