/// The size of a PNG, read from its chunks without decoding it.
struct PNGHeader: Hashable {
  /// In pixels.
  let width: Int
  let height: Int

  /// The most pixels of a side: a page at 1200 dots an inch.
  static let mostPixels = 13_200

  /// Reads the header of a PNG (ISO/IEC 15948) and checks that its last chunk is there.
  init(_ bytes: [UInt8]) throws(PictureProblem) {
    guard bytes.starts(with: PNGHeader.signature) else {
      throw .notPNG(PNGHeader.format(of: bytes))
    }
    var place = PNGHeader.signature.count
    var size: (width: Int, height: Int)?
    while true {
      guard let length = PNGHeader.number(at: place, in: bytes) else { throw .cutOff }
      // Length, kind, content and checksum.
      let next = place + 12 + length
      guard next <= bytes.count else { throw .cutOff }
      let kind = bytes[(place + 4)..<(place + 8)]
      if kind.elementsEqual("IHDR".utf8), length == 13,
        let width = PNGHeader.number(at: place + 8, in: bytes),
        let height = PNGHeader.number(at: place + 12, in: bytes)
      {
        size = (width, height)
      }
      if kind.elementsEqual("IEND".utf8) { break }
      place = next
    }
    let sides = 1...PNGHeader.mostPixels
    guard let size, sides.contains(size.width), sides.contains(size.height) else { throw .noSize }
    width = size.width
    height = size.height
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Four bytes, the highest first.
  private static func number(at place: Int, in bytes: [UInt8]) -> Int? {
    guard place + 4 <= bytes.count else { return nil }
    return bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// What the first bytes say that a file is.
  private static func format(of bytes: [UInt8]) -> String? {
    let kinds: [(start: [UInt8], name: String)] = [
      ([0xFF, 0xD8, 0xFF], "JPEG"), (Array("GIF8".utf8), "GIF"), (Array("RIFF".utf8), "WebP"),
      (Array("<svg".utf8), "SVG"), (Array("<?xml".utf8), "SVG"), (Array("%PDF".utf8), "PDF"),
      (Array("BM".utf8), "BMP"), (Array("II*".utf8), "TIFF"), (Array("MM".utf8), "TIFF"),
    ]
    return kinds.first { bytes.starts(with: $0.start) }?.name
  }
}
