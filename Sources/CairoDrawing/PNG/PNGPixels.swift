internal import Packing
internal import Scene

/// Reads what a PDF can take over from a PNG as it is.
enum PNGPixels {
  /// The pixels of `png`, packed as they are.
  ///
  /// `nil` for what no PDF takes over: grays, more than 8 bits, transparency, interlacing; and for
  /// what is not whole, so that whoever decodes it says what is wrong.
  static func packed(in png: [UInt8]) -> PackedPicture? {
    guard let chunks = chunks(of: png), let first = chunks.first, first.type == "IHDR",
      first.body.count == 13, chunks.last?.type == "IEND",
      !chunks.contains(where: { $0.type == "tRNS" })
    else { return nil }
    let header = Array(first.body)
    // Compression, filters and interlacing.
    guard header[10...12].elementsEqual([0, 0, 0]) else { return nil }
    let palette = chunks.first { $0.type == "PLTE" }?.body
    let data = chunks.filter { $0.type == "IDAT" }.flatMap(\.body)
    var picture = PackedPicture(
      width: number(header[0..<4]),
      height: number(header[4..<8]),
      bitsPerSample: Int(header[8]),
      palette: nil,
      data: data
    )
    switch (header[9], picture.bitsPerSample, palette) {
    case (2, 8, _): break
    case (3, 1, let palette?), (3, 2, let palette?), (3, 4, let palette?), (3, 8, let palette?):
      let size = 3 << picture.bitsPerSample
      guard palette.count <= size, palette.count % 3 == 0 else { return nil }
      // What has no color is black, as it is where the picture is decoded.
      picture.palette = palette + Array(repeating: 0, count: size - palette.count)
    default: return nil
    }
    let sides = 1...largestSide
    guard sides.contains(picture.width), sides.contains(picture.height), isWhole(picture) else {
      return nil
    }
    return picture
  }

  /// Cairo's largest side of an image, in pixels.
  private static let largestSide = 32_767

  /// Whether the data are that many rows, each with a filter that there is.
  private static func isWhole(_ picture: PackedPicture) -> Bool {
    let stride = picture.bytesPerRow + 1
    let count = stride * picture.height
    guard let rows = Inflater.bytes(of: picture.data, count: count) else { return false }
    return Swift.stride(from: 0, to: count, by: stride).allSatisfy { rows[$0] <= 4 }
  }

  /// The chunks in order; `nil` where one is cut off or damaged.
  private static func chunks(of png: [UInt8]) -> [(type: String, body: ArraySlice<UInt8>)]? {
    guard png.starts(with: PNGEncoder.signature) else { return nil }
    var chunks: [(type: String, body: ArraySlice<UInt8>)] = []
    var place = PNGEncoder.signature.count
    while place + 12 <= png.count {
      let end = place + 8 + number(png[place..<(place + 4)])
      guard end + 4 <= png.count,
        number(png[end..<(end + 4)]) == Int(crc32(of: png[(place + 4)..<end]))
      else { return nil }
      let type = String(decoding: png[(place + 4)..<(place + 8)], as: UTF8.self)
      chunks.append((type, png[(place + 8)..<end]))
      place = end + 4
    }
    return place == png.count ? chunks : nil
  }

  /// Four bytes, the highest first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
