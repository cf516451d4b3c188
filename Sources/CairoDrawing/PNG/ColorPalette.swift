/// The colors of a raster that has 256 or fewer, in the order of their appearance.
struct ColorPalette {
  private(set) var colors: [UInt32] = []
  /// Open addressing: the position in `colors` plus one, zero for a free slot.
  private var slots = [UInt16](repeating: 0, count: slotCount)

  private static let slotCount = 1_024

  /// `nil` if there are more colors than a palette holds.
  init?(_ raster: Raster) {
    var latest: UInt32?
    for row in 0..<raster.height {
      let pixels = raster.pixels + row * raster.stride
      for column in 0..<raster.width {
        let color = pixels[column] & 0xFF_FFFF
        if color == latest { continue }
        latest = color
        let slot = slot(of: color)
        guard slots[slot] == 0 else { continue }
        guard colors.count < 256 else { return nil }
        colors.append(color)
        slots[slot] = UInt16(colors.count)
      }
    }
  }

  /// The index of a color of the palette.
  func index(of pixel: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: slots[slot(of: pixel & 0xFF_FFFF)] &- 1)
  }

  /// Where `color` is, or where it may go.
  private func slot(of color: UInt32) -> Int {
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4): the upper bits of a product are well mixed.
    var slot = Int((color &* 2_654_435_769) >> 22)
    while slots[slot] != 0, colors[Int(slots[slot]) - 1] != color {
      slot = (slot + 1) % Self.slotCount
    }
    return slot
  }
}
