import Scene

/// The shades of classes, and the text on them.
struct HeatColors {
  let colors: Theme.Colors
  let classCount: Int

  /// The shade of a class; fewer classes than shades are spread over all of them.
  func shade(_ index: Int) -> Color {
    let ramp = colors.ramp
    guard let lightest = ramp.first else { return colors.panel }
    guard classCount > 1 else { return ramp[ramp.count / 3] }
    let share = Double(index) / Double(classCount - 1)
    let place = Int((share * Double(ramp.count - 1)).rounded())
    return ramp.indices.contains(place) ? ramp[place] : lightest
  }

  /// Ink or paper, whichever stands out more.
  func text(on shade: Color) -> Color {
    shade.contrast(to: colors.ink) >= shade.contrast(to: colors.paper) ? colors.ink : colors.paper
  }
}

extension Color {
  /// The contrast ratio of two colors, 1 to 21 (WCAG 2.2, "contrast ratio").
  func contrast(to other: Color) -> Double {
    let (a, b) = (relativeLuminance, other.relativeLuminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// WCAG 2.2, "relative luminance".
  ///
  /// Its power of 2.4 is x² times the fifth root of x², which needs
  /// no mathematics library.
  private var relativeLuminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      guard value > 0.040_45 else { return value / 12.92 }
      let base = (value + 0.055) / 1.055
      let square = base * base
      // The fifth root by Newton's method, from above: a few steps reach the last digits.
      var root = 1.0
      for _ in 0..<24 {
        let fourth = root * root * root * root
        root -= (fourth * root - square) / (5 * fourth)
      }
      return square * root
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
