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
    arguments: [1, 2, 255, 256, 257, 5_000, 9_000]
  )
  func roundTrip(colors: Int) throws {
    let (width, height) = (97, 101)
    // No two of these colors are near each other, and no filter helps.
    let (file, pixels) = try encode(width: width, height: height) { x, y in
      let color = (UInt32(y * width + x) &* 2_654_435_769 >> 8) % UInt32(colors)
      return color % 23 * 11 << 16 | color / 23 % 23 * 11 << 8 | color / 529 * 11
    }
    try expectSame(file, pixels, width: width)
    let parts = try chunks(of: file)
    #expect(parts.contains { $0.type == "PLTE" } == (colors <= 256))
    #expect(parts.first?.body[9] == (colors <= 256 ? 3 : 2))
  }

  /// The greatest difference of a channel between a pixel and what is read back.
  private func greatestLoss(_ file: [UInt8], _ pixels: [UInt32], width: Int) throws -> Int {
    let reader = try PixelReader(file)
    var loss = 0
    for (index, pixel) in pixels.enumerated() {
      let read = try reader.pixel(index % width, index / width)
      for shift: UInt32 in [0, 8, 16] {
        loss = max(loss, abs(Int(pixel >> shift & 0xFF) - Int(read >> shift & 0xFF)))
      }
    }
    return loss
  }

  @Test("The shades of smoothed edges share a palette, and none changes by more than 3 of 255")
  func boundedLoss() throws {
    let (width, height) = (400, 300)
    let inks: [UInt32] = [0x15202B, 0x11508E, 0xBF4D12, 0x167A72]
    let (file, pixels) = try encode(width: width, height: height) { x, y in
      // Paper, and on it the ramps of four inks, each shade once or twice.
      guard y < inks.count, x < 250 else { return 0xFF_FFFF }
      return [16, 8, 0].reduce(0 as UInt32) { color, shift in
        let channel = Int(inks[y] >> UInt32(shift) & 0xFF)
        return color | UInt32(255 - (255 - channel) * x / 250) << UInt32(shift)
      }
    }
    #expect(Set(pixels).count > 256)
    #expect(try chunks(of: file).contains { $0.type == "PLTE" })
    #expect((1...3).contains(try greatestLoss(file, pixels, width: width)))
  }

  @Test("Colors that fill an area stay apart, however alike they are")
  func areas() throws {
    let (width, height) = (300, 300)
    let (file, pixels) = try encode(width: width, height: height) { x, y in
      guard y < 10 else { return y < 150 ? 0xF4_F6F8 : 0xF5_F7F9 }
      // More shades than a palette holds, of one pixel each.
      return x < 256 ? UInt32(x) << 16 : UInt32(y)
    }
    let reader = try PixelReader(file)
    #expect(try reader.color(0, 100) == "#F4F6F8")
    #expect(try reader.color(0, 200) == "#F5F7F9")
    #expect(try greatestLoss(file, pixels, width: width) <= 3)
  }

  @Test("A palette is left out where true color is smaller")
  func smaller() throws {
    // 256 colors of one pixel each: the palette alone would be as long as the pixels.
    let (file, pixels) = try encode(width: 16, height: 16) { x, y in UInt32(y * 16 + x) }
    try expectSame(file, pixels, width: 16)
    #expect(try !chunks(of: file).contains { $0.type == "PLTE" })
  }

  @Test("A photograph keeps each of its colors")
  func photograph() throws {
    let (file, pixels) = try encode(width: 128, height: 128) { x, y in
      UInt32(y * 128 + x) &* 40_503 & 0xFF_FFFF
    }
    #expect(Set(pixels).count > 8_192)
    try expectSame(file, pixels, width: 128)
  }

  @Test("The same picture gives the same bytes")
  func repeatable() throws {
    let files = try (0..<2).map { _ in
      try encode(width: 200, height: 90) { x, y in UInt32(x * x + 3 * y) % 900 &* 65_793 }.file
    }
    #expect(files[0] == files[1])
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
      parts.map(\.type) == ["IHDR", "sRGB", "pHYs", "PLTE", "tEXt", "iTXt", "IDAT", "IEND"]
    )
    // 96 pixels an inch are 3 780 a meter.
    #expect(parts[2].body == [0, 0, 0x0E, 0xC4, 0, 0, 0x0E, 0xC4, 1])
    #expect(parts[4].body == Array("Title\0Columns".utf8))
    #expect(parts[5].body == Array("Source\0\0\0en-US\0\0÷".utf8))
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
