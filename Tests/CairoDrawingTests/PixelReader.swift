import CCairo
import Scene
import Testing

@testable import CairoDrawing

/// The pixels of a PNG as libpng, through Cairo, decodes them.
final class PixelReader {
  let width: Int
  let height: Int
  private let store = PictureStore()
  private let surface: OpaquePointer

  init(_ png: [UInt8]) throws {
    let frame = Rect(x: 0, y: 0, width: 1, height: 1)
    surface = try store.surface(of: Picture(png: png, frame: frame))
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
  }

  /// The color at a pixel, such as `#11508E`.
  func color(_ x: Int, _ y: Int) throws -> String {
    try #require((0..<width).contains(x) && (0..<height).contains(y))
    let row =
      try #require(cairo_image_surface_get_data(surface))
      + y * Int(cairo_image_surface_get_stride(surface))
    return Color(UInt32(row[4 * x + 2]) << 16 | UInt32(row[4 * x + 1]) << 8 | UInt32(row[4 * x]))
      .hex
  }

  /// Blue, green and red of every pixel, row by row.
  var samples: [UInt8] {
    get throws {
      let data = try #require(cairo_image_surface_get_data(surface))
      let stride = Int(cairo_image_surface_get_stride(surface))
      var samples: [UInt8] = []
      samples.reserveCapacity(3 * width * height)
      for y in 0..<height {
        for x in 0..<width {
          let pixel = data + y * stride + 4 * x
          samples.append(pixel[0])
          samples.append(pixel[1])
          samples.append(pixel[2])
        }
      }
      return samples
    }
  }

  func colors(inRow y: Int) throws -> Set<String> {
    Set(try (0..<width).map { try color($0, y) })
  }

  func colors(inColumn x: Int) throws -> Set<String> {
    Set(try (0..<height).map { try color(x, $0) })
  }

  var allColors: Set<String> {
    get throws {
      try (0..<height).reduce(into: []) { colors, row in
        colors.formUnion(try self.colors(inRow: row))
      }
    }
  }
}

/// The chunks of a PNG, checked by their own sums.
func chunks(of png: [UInt8]) throws -> [(type: String, body: [UInt8])] {
  try #require(Array(png.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  func number(_ start: Int) -> Int { png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
  var chunks: [(type: String, body: [UInt8])] = []
  var start = 8
  while start < png.count {
    let end = start + 8 + number(start)
    try #require(number(end) == Int(bitwiseChecksum(png[start + 4..<end])))
    chunks.append(
      (String(decoding: png[start + 4..<start + 8], as: UTF8.self), Array(png[start + 8..<end]))
    )
    start = end + 4
  }
  return chunks
}

/// CRC-32 bit by bit, as ISO/IEC 15948 defines it.
private func bitwiseChecksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1) * 0xEDB8_8320 }
  }
}
