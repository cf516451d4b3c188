import Scene
import TestSupport
import Testing

@Suite("Contrast and color vision")
struct ContrastTests {
  private static let white = Color(0xFFFFFF)
  private static let black = Color(0x000000)

  @Test("Black on white is 21 to 1, and a color on itself 1 to 1")
  func extremes() {
    #expect(abs(Self.black.contrast(with: Self.white) - 21) < 1e-12)
    #expect(Self.white.contrast(with: Self.white) == 1)
  }

  @Test(
    "Ratios are those of other tools, in either order",
    arguments: [
      // #767676 is known as the lightest grey for text on white, #777777 as just too light.
      (UInt32(0x767676), 4.54), (0x777777, 4.48), (0x949494, 3.03), (0x959595, 2.995),
      (0xFF0000, 4.00), (0x0000FF, 8.59), (0x008000, 5.14),
    ]
  )
  func ratios(hex: UInt32, expected: Double) {
    let ratio = Color(hex).contrast(with: Self.white)
    #expect(abs(ratio - expected) < 0.005)
    #expect(Self.white.contrast(with: Color(hex)) == ratio)
  }

  @Test(
    "L*a*b* of the primary colors is that of sRGB under D65",
    arguments: [
      (UInt32(0xFF0000), 53.241, 80.092, 67.203), (0x00FF00, 87.735, -86.183, 83.179),
      (0x0000FF, 32.297, 79.188, -107.860), (0x808080, 53.585, 0, 0), (0x000000, 0, 0, 0),
      (0xFFFFFF, 100, 0, 0),
    ]
  )
  func lab(hex: UInt32, lightness: Double, a: Double, b: Double) {
    let color = LabColor(Color(hex))
    #expect(abs(color.lightness - lightness) < 0.01)
    #expect(abs(color.a - a) < 0.01)
    #expect(abs(color.b - b) < 0.01)
    #expect(Color(hex).lightness == color.lightness)
  }

  @Test(
    "Colors have the names that people give them",
    arguments: [
      (UInt32(0x808080), ColorName.gray), (0x000000, .gray), (0xFFFFFF, .gray), (0xFF0000, .red),
      (0xC00000, .red), (0xFF8000, .orange), (0x663300, .brown), (0xF2C200, .yellow),
      (0x2E7D32, .green), (0x008080, .teal), (0x11508E, .blue), (0x0000FF, .blue),
      (0x6A1B9A, .purple), (0xD81B60, .pink),
    ]
  )
  func names(hex: UInt32, name: ColorName) {
    #expect(Color(hex).name == name)
  }

  @Test("Every kind of eye sees greys as they are", arguments: ColorVision.allCases)
  func greys(vision: ColorVision) {
    for level in stride(from: UInt32(0), through: 255, by: 5) {
      let grey = Color(level << 16 | level << 8 | level)
      #expect(vision.seen(grey).difference(from: grey) < 1)
    }
  }

  @Test("Orange and olive are nearly one to protan and deutan eyes, and two to tritan eyes")
  func orangeAndOlive() {
    let (orange, olive) = (Color(0xC04000), Color(0x708000))
    func difference(_ vision: ColorVision) -> Double {
      vision.seen(orange).difference(from: vision.seen(olive))
    }
    #expect(difference(.normal) > 40)
    #expect(difference(.deutan) < 3)
    #expect(difference(.protan) < 15)
    #expect(difference(.tritan) > 30)
  }

  @Test("Colors out of the screen's reach are brought back into it")
  func clamped() {
    // Each row of the weights adds up to one, and some are below zero.
    #expect(ColorVision.protan.seen(Color(0x0000FF)) == Color(0x0059FF))
    #expect(ColorVision.normal.seen(Color(0x0000FF)) == Color(0x0000FF))
  }
}
