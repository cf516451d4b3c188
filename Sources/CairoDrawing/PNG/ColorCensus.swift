/// The colors of a raster and how many pixels have each, in the order of their appearance.
struct ColorCensus {
  private(set) var colors: [UInt32] = []
  private(set) var counts: [Int] = []
  /// Open addressing: the position in `colors` plus one, zero for a free slot.
  private var slots = [UInt16](repeating: 0, count: slotCount)

  /// Drawings have up to two thousand colors, photographs far more.
  private static let mostColors = 8_192
  private static let slotCount = 32_768

  /// `nil` for a raster of more colors than a drawing has.
  init?(_ raster: Raster) {
    for row in 0..<raster.height {
      let pixels = raster.pixels + row * raster.stride
      var column = 0
      while column < raster.width {
        let color = pixels[column] & 0xFF_FFFF
        let start = column
        repeat { column += 1 } while column < raster.width && pixels[column] & 0xFF_FFFF == color
        let slot = slot(of: color)
        if slots[slot] == 0 {
          guard colors.count < Self.mostColors else { return nil }
          colors.append(color)
          counts.append(0)
          slots[slot] = UInt16(colors.count)
        }
        counts[Int(slots[slot]) - 1] += column - start
      }
    }
  }

  /// The position in `colors` of a pixel's color, which is among them.
  func position(of pixel: UInt32) -> Int { Int(slots[slot(of: pixel & 0xFF_FFFF)]) - 1 }

  /// Where `color` is, or where it may go.
  private func slot(of color: UInt32) -> Int {
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4): the upper bits of a product are well mixed.
    var slot = Int((color &* 2_654_435_769) >> 17)
    while slots[slot] != 0, colors[Int(slots[slot]) - 1] != color {
      slot = (slot + 1) % Self.slotCount
    }
    return slot
  }
}
