/// What a PNG says about itself.
enum PNGText {
  /// One chunk an entry: `tEXt` for ASCII, and `iTXt` in American English for the rest.
  static func chunks(
    _ entries: [(keyword: String, value: String)]
  ) throws(DrawingError) -> [PNGChunk] {
    var chunks: [PNGChunk] = []
    for (keyword, value) in entries {
      guard isKeyword(keyword), !value.utf8.contains(0) else {
        throw .unusablePictureText(keyword: keyword)
      }
      if value.utf8.allSatisfy({ $0 < 0x80 }) {
        chunks.append(PNGChunk("tEXt", Array(keyword.utf8) + [0] + Array(value.utf8)))
      } else {
        let isUncompressed: [UInt8] = [0, 0]
        let language = Array("en-US".utf8) + [0]
        let translatedKeyword: [UInt8] = [0]
        chunks.append(
          PNGChunk(
            "iTXt",
            Array(keyword.utf8) + [0] + isUncompressed + language + translatedKeyword
              + Array(value.utf8)
          )
        )
      }
    }
    return chunks
  }

  /// Whether PNG allows the keyword: printable, without spaces at its ends or in a row.
  private static func isKeyword(_ text: String) -> Bool {
    (1...79).contains(text.utf8.count) && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      && text.first != " " && text.last != " " && !text.utf8.containsDoubleSpace
  }
}

extension String.UTF8View {
  fileprivate var containsDoubleSpace: Bool {
    zip(self, dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }
}
