/// The bytes that reading looks for, by name.
extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let blank = UInt8(ascii: " ")

  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isUppercase: Bool { (0x41...0x5A).contains(self) }
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension [UInt8] {
  /// The byte at `offset`, or 0 beyond either end.
  func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < count ? self[offset] : 0 }

  /// Whether `text` stands at `offset`.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { self[offset + $0] == buffer[$0] }
    }
  }

  /// The text of a range, which need not be aligned to characters.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// Replaces a range by spaces; line ends stay.
  mutating func blank(_ range: Range<Int>) {
    for offset in range where self[offset] != .newline { self[offset] = .blank }
  }
}
