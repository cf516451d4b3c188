import Scene
import Testing

@testable import Charting

@Suite("Dark colors")
struct DarkColorsTests {
  private static let dark = Theme.standard.dark
  private static let texts = [
    dark.ink, dark.inkSecondary, dark.inkTertiary, dark.current, dark.second, dark.rate,
  ]

  @Test("Text reads on paper and panel", arguments: texts)
  func text(color: Color) {
    for ground in [Self.dark.paper, Self.dark.panel] {
      #expect(color.contrast(with: ground) >= 4.5)
    }
  }

  @Test("Marks stand out from the paper", arguments: texts + [dark.bar, dark.context])
  func marks(color: Color) {
    #expect(color.contrast(with: Self.dark.paper) >= 3)
  }

  @Test("Text reads on the fills that carry it")
  func textOnFills() {
    let dark = Self.dark
    for fill in [dark.current, dark.inkSecondary] {
      #expect(dark.paper.contrast(with: fill) >= 4.5)
    }
    for fill in dark.ramp.prefix(4) + [dark.bar] { #expect(dark.ink.contrast(with: fill) >= 4.5) }
    for fill in dark.ramp.dropFirst(4) { #expect(dark.paper.contrast(with: fill) >= 4.5) }
  }

  @Test("More is brighter along the ramp, in steps that are seen")
  func ramp() {
    let steps = zip(Self.dark.ramp, Self.dark.ramp.dropFirst()).map {
      $1.lightness - $0.lightness
    }
    #expect(steps.allSatisfy { $0 >= 8 })
  }

  @Test("Marks that meet differ in lightness")
  func lightnessDifferences() {
    let dark = Self.dark
    for (one, other) in [
      (dark.current, dark.bar), (dark.second, dark.bar), (dark.inkSecondary, dark.bar),
      (dark.current, dark.second), (dark.rate, dark.bar), (dark.current, dark.rate),
    ] { #expect(abs(one.lightness - other.lightness) >= 12) }
  }

  @Test("Every color of the light theme has one dark color")
  func palette() {
    let palette = Theme.standard.colors.svgColors(dark: Self.dark)
    #expect(palette.count == 15 + Theme.standard.colors.ramp.count)
    #expect(Set(palette.map(\.light)).count == palette.count)
    #expect(Set(palette.map(\.name)).count == palette.count)
  }
}
