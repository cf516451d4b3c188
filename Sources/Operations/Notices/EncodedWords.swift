/// A text as the encoded words of RFC 2047, in UTF-8 and the Q encoding.
///
/// Words are at most 75 bytes long and lines 76, as section 2 asks; no character is cut in two.
struct EncodedWords {
  let text: String

  /// Encodes `plain`, of which control characters become spaces.
  init(_ plain: String) {
    let (opening, closing) = ("=?UTF-8?Q?", "?=")
    // The first line also holds the name of the field, which is never longer than “Subject: ”.
    let room = 75 - opening.count - closing.count
    var words: [String] = []
    var word = ""
    for scalar in plain.unicodeScalars {
      let piece = EncodedWords.encoded(scalar)
      if word.count + piece.count > (words.isEmpty ? room - 9 : room) {
        words.append(word)
        word = ""
      }
      word += piece
    }
    words.append(word)
    text = words.map { opening + $0 + closing }.joined(separator: "\n ")
  }

  /// Whether `text` can stand in a header as it is: printable ASCII that no reader takes for an
  /// encoded word.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !text.contains("=?")
      && !text.contains("  ") && !text.hasPrefix(" ") && !text.hasSuffix(" ")
  }

  private static func encoded(_ scalar: UnicodeScalar) -> String {
    if scalar == " " || scalar.isControl { return "_" }
    return String(scalar).utf8.map { byte in
      byte.isWordText ? String(UnicodeScalar(byte)) : "=\(byte.hexadecimal)"
    }.joined()
  }
}

extension UnicodeScalar {
  /// The control characters of ASCII and Latin-1, and the separators of lines and paragraphs.
  var isControl: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0x2028 || value == 0x2029
  }
}

extension UInt8 {
  var isASCIIAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }

  /// What an encoded word may hold as it is wherever it stands (RFC 2047, section 5, rule 3).
  fileprivate var isWordText: Bool {
    isASCIIAlphanumeric || "!*+-/".utf8.contains(self)
  }

  /// `atext` of RFC 5322, section 3.2.3.
  var isAtomText: Bool {
    isASCIIAlphanumeric || "!#$%&'*+-/=?^_`{|}~".utf8.contains(self)
  }

  /// Two digits: `0A`.
  var hexadecimal: String {
    (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
  }
}
