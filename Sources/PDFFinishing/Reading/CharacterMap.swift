/// Which characters the codes of an embedded font stand for (ISO 32000-1, 9.10.3).
struct CharacterMap: Hashable, Sendable {
  /// In bytes: 2 for composite fonts, otherwise 1.
  let codeLength: Int
  private let characters: [Int: String]

  /// No font: nothing can be read.
  static let none = CharacterMap(codeLength: 1, characters: [:])

  init(codeLength: Int, characters: [Int: String]) {
    self.codeLength = codeLength
    self.characters = characters
  }

  init(of font: PDFObject) throws(FinishingError) {
    let map = font["/ToUnicode"]
    self.init(
      codeLength: font["/Subtype"].name == "Type0" ? 2 : 1,
      characters: map.isStream ? Self.characters(in: try map.contents()) : [:]
    )
  }

  /// The text of the strings among the operands in `source`.
  func text(shownBy source: [UInt8]) -> String {
    var text = ""
    for string in PDFStrings.strings(in: source) {
      for start in stride(from: 0, to: string.count, by: codeLength) {
        let code = string[start..<min(start + codeLength, string.count)]
          .reduce(0) { $0 << 8 | Int($1) }
        text += characters[code] ?? "\u{FFFD}"
      }
    }
    return text
  }

  /// The pairs of `bfchar`, and those that `bfrange` stands for.
  static func characters(in map: [UInt8]) -> [Int: String] {
    var characters: [Int: String] = [:]
    var rows: Int?
    for line in String(decoding: map, as: UTF8.self).split(whereSeparator: \.isNewline) {
      if line.hasSuffix("beginbfchar") {
        rows = 2
      } else if line.hasSuffix("beginbfrange") {
        rows = 3
      } else if line.hasPrefix("end") {
        rows = nil
      } else if let rows {
        let fields = PDFStrings.strings(in: Array(line.utf8))
        // No code is longer than four bytes.
        guard fields.count == rows, fields[0].count <= 4, fields[rows - 2].count <= 4 else {
          continue
        }
        let codes = fields.dropLast().map { $0.reduce(0) { $0 << 8 | Int($1) } }
        let text = PDFStrings.utf16(fields[rows - 1])
        guard rows == 3, let scalar = text.unicodeScalars.last else {
          characters[codes[0]] = text
          continue
        }
        for code in codes[0]...max(codes[0], min(codes[1], codes[0] + 255)) {
          let value = scalar.value + UInt32(code - codes[0])
          characters[code] =
            String(text.unicodeScalars.dropLast()) + String(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
      }
    }
    return characters
  }
}
