import Foundation
import Scene
import Testing

@testable import Charting

@Suite("Dark colors")
struct DarkColorsTests {
  private static let dark = Theme.dark
  private static let texts = [
    dark.ink, dark.inkSecondary, dark.inkTertiary, dark.current, dark.second, dark.rate,
  ]

  @Test("Text reads on paper and panel", arguments: texts)
  func text(color: Color) {
    for ground in [Self.dark.paper, Self.dark.panel] { #expect(contrast(color, ground) >= 4.5) }
  }

  @Test("Marks stand out from the paper", arguments: texts + [dark.bar, dark.context])
  func marks(color: Color) {
    #expect(contrast(color, Self.dark.paper) >= 3)
  }

  @Test("Text reads on the fills that carry it")
  func textOnFills() {
    let dark = Self.dark
    for fill in [dark.current, dark.inkSecondary] { #expect(contrast(dark.paper, fill) >= 4.5) }
    for fill in dark.ramp.prefix(4) + [dark.bar] { #expect(contrast(dark.ink, fill) >= 4.5) }
    for fill in dark.ramp.dropFirst(4) { #expect(contrast(dark.paper, fill) >= 4.5) }
  }

  @Test("More is brighter along the ramp, in steps that are seen")
  func ramp() {
    let steps = zip(Self.dark.ramp, Self.dark.ramp.dropFirst()).map {
      lightness($1) - lightness($0)
    }
    #expect(steps.allSatisfy { $0 >= 8 })
  }

  @Test("Marks that meet differ in lightness")
  func lightnessDifferences() {
    let dark = Self.dark
    for (one, other) in [
      (dark.current, dark.bar), (dark.second, dark.bar), (dark.inkSecondary, dark.bar),
      (dark.current, dark.second), (dark.rate, dark.bar), (dark.current, dark.rate),
    ] { #expect(abs(lightness(one) - lightness(other)) >= 12) }
  }

  @Test("Every color of the light theme has one dark color")
  func palette() {
    let palette = Theme.standard.colors.svgColors(dark: Self.dark)
    #expect(palette.count == 15 + Theme.standard.colors.ramp.count)
    #expect(Set(palette.map(\.light)).count == palette.count)
    #expect(Set(palette.map(\.name)).count == palette.count)
  }
}

/// Relative luminance after WCAG 2.2.
private func luminance(_ color: Color) -> Double {
  func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
}

private func contrast(_ a: Color, _ b: Color) -> Double {
  let (low, high) = (min(luminance(a), luminance(b)), max(luminance(a), luminance(b)))
  return (high + 0.05) / (low + 0.05)
}

/// L* of CIE 1976.
private func lightness(_ color: Color) -> Double {
  let y = luminance(color)
  return y > 216 / 24389 ? 116 * cbrt(y) - 16 : y * 24389 / 27
}
