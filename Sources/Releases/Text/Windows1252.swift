/// The encoding of pages that declare none (WHATWG Encoding Standard, windows-1252).
enum Windows1252 {
  /// The bytes 0x80 to 0x9F; every other byte is the Unicode scalar of its own number.
  private static let upper = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
  )

  /// The same text in UTF-8.
  ///
  /// Every byte has a meaning, so that nothing is lost.
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return Array(String(text).utf8)
  }
}
