import Scene
import Testing

@testable import CairoDrawing

@Suite("PNG encoding")
struct PNGEncoderTests {
  private func encode(
    width: Int,
    height: Int,
    _ pixel: (Int, Int) -> UInt32
  ) throws -> (file: [UInt8], pixels: [UInt32]) {
    let pixels = (0..<height).flatMap { y in (0..<width).map { pixel($0, y) } }
    let file = try pixels.withUnsafeBufferPointer { buffer in
      let raster = Raster(
        pixels: try #require(buffer.baseAddress),
        width: width,
        height: height,
        stride: width
      )
      return try PNGEncoder(resolution: 300, textChunks: []).encode(raster)
    }
    return (file, pixels)
  }

  private func expectSame(_ file: [UInt8], _ pixels: [UInt32], width: Int) throws {
    let reader = try PixelReader(file)
    for (index, pixel) in pixels.enumerated() {
      try #require(try reader.color(index % width, index / width) == Color(pixel & 0xFF_FFFF).hex)
    }
  }

  @Test(
    "Every pixel comes back, whatever the number of colors and the filter",
    arguments: [1, 2, 255, 256, 257, 5_000]
  )
  func roundTrip(colors: Int) throws {
    let (width, height) = (97, 61)
    let (file, pixels) = try encode(width: width, height: height) { x, y in
      UInt32((y * width + x) % colors) &* 2_654_435_769 & 0xFF_FFFF
    }
    try expectSame(file, pixels, width: width)
    let parts = try chunks(of: file)
    #expect(parts.contains { $0.type == "PLTE" } == (colors <= 256))
    #expect(parts.first?.body[9] == (colors <= 256 ? 3 : 2))
  }

  @Test("The filter is the one that suits the picture")
  func filter() throws {
    // Each row differs from the one above by one everywhere: "up" makes a constant of it.
    let (smooth, pixels) = try encode(width: 300, height: 300) { x, y in
      let noise = UInt32(x * x * 7919 % 251)
      return (noise + UInt32(y) & 0xFF) << 16 | (noise &* 3 + UInt32(y)) & 0xFF
    }
    try expectSame(smooth, pixels, width: 300)
    #expect(smooth.count < 300 * 300 * 3 / 40)
  }

  @Test("The alpha byte of the surface is ignored")
  func alpha() throws {
    let (file, _) = try encode(width: 3, height: 1) { x, _ in UInt32(x) << 24 | 0x11_508E }
    #expect(try PixelReader(file).allColors == ["#11508E"])
    #expect(try chunks(of: file).first { $0.type == "PLTE" }?.body == [0x11, 0x50, 0x8E])
  }

  @Test("The chunks stand in the order of the standard, with resolution and color space")
  func order() throws {
    let file = try png(everything, text: [("Title", "Columns"), ("Source", "÷")])
    let parts = try chunks(of: file)
    #expect(
      parts.map(\.type) == ["IHDR", "sRGB", "pHYs", "tEXt", "iTXt", "IDAT", "IEND"]
    )
    // 96 pixels an inch are 3 780 a meter.
    #expect(parts[2].body == [0, 0, 0x0E, 0xC4, 0, 0, 0x0E, 0xC4, 1])
    #expect(parts[3].body == Array("Title\0Columns".utf8))
    #expect(parts[4].body == Array("Source\0\0\0en-US\0\0÷".utf8))
  }

  @Test(
    "Keywords and values that PNG cannot hold are errors",
    arguments: [
      ("", "x"), (" Title", "x"), ("Title ", "x"), ("A  b", "x"), ("Tïtle", "x"),
      (String(repeating: "a", count: 80), "x"), ("Title", "a\0b"), ("Ti\0tle", "x"),
    ]
  )
  func unusableText(keyword: String, value: String) {
    #expect(throws: DrawingError.unusablePictureText(keyword: keyword)) {
      try png(everything, text: [(keyword, value)])
    }
  }
}
