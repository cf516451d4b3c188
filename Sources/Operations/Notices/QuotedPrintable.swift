/// A text in the quoted-printable encoding of RFC 2045, section 6.7: ASCII, lines of at most 76.
enum QuotedPrintable {
  /// Encodes `text`; a line feed ends a line, every other control character is encoded.
  static func encoded(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      encodedLine(line.utf8)
    }.joined(separator: "\n")
  }

  private static func encodedLine(_ line: Substring.UTF8View) -> String {
    var result = ""
    var length = 0
    let bytes = Array(line)
    // A line that begins with “From ” would be taken for the start of the next message of a mailbox.
    let isFrom = bytes.starts(with: "From ".utf8)
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let isPlain =
        switch byte {
        case 0x3D: false
        // Blanks at the end of a line get lost on the way.
        case 0x20: !isLast
        case 0x46: !(isFrom && index == 0)
        default: (0x21..<0x7F).contains(byte)
        }
      let piece = isPlain ? String(UnicodeScalar(byte)) : "=\(byte.hexadecimal)"
      // The last of the 76 is for the sign that the line goes on.
      if length + piece.count > (isLast ? 76 : 75) {
        result += "=\n"
        length = 0
      }
      result += piece
      length += piece.count
    }
    return result
  }
}
