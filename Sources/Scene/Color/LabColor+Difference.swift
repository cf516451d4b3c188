internal import Glibc

extension LabColor {
  /// The difference by CIEDE2000 with all parametric factors 1; the order is no matter.
  ///
  /// The formula, its angles and its discontinuities are treated as in G. Sharma, W. Wu and
  /// E. N. Dalal, “The CIEDE2000 color-difference formula” (Color Research and Application 30,
  /// 2005), whose published pairs test it.
  package func difference(from other: LabColor) -> Double {
    let meanChroma = (hypot(a, b) + hypot(other.a, other.b)) / 2
    let stretch = 1.5 - 0.5 * Self.saturation(of: meanChroma)
    let (first, second) = (Polar(self, stretch), Polar(other, stretch))

    let chroma = (first.chroma + second.chroma) / 2
    let turn = first.turn(to: second)
    let hue = first.meanHue(with: second)
    let distance = (lightness + other.lightness) / 2 - 50
    let lightnessPart =
      (other.lightness - lightness)
      / (1 + 0.015 * distance * distance / (20 + distance * distance).squareRoot())
    let chromaPart = (second.chroma - first.chroma) / (1 + 0.045 * chroma)
    let huePart =
      2 * (first.chroma * second.chroma).squareRoot() * sine(turn / 2)
      / (1 + 0.015 * chroma * Self.hueWeight(at: hue))

    let offBlue = (hue - 275) / 25
    let rotation =
      -2 * Self.saturation(of: chroma) * sine(60 * exp(-offBlue * offBlue))
    let square =
      lightnessPart * lightnessPart + chromaPart * chromaPart + huePart * huePart
      + rotation * chromaPart * huePart
    return max(0, square).squareRoot()
  }

  /// From 0 for grey to nearly 1 for strong colors.
  private static func saturation(of chroma: Double) -> Double {
    let power = pow(chroma, 7)
    return (power / (power + pow(25, 7))).squareRoot()
  }

  private static func hueWeight(at hue: Double) -> Double {
    1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6)
      - 0.20 * cosine(4 * hue - 63)
  }
}

/// The color in the plane of a and b, by distance and angle.
private struct Polar {
  let chroma: Double
  /// Degrees from 0 to less than 360; 0 for grey, which has none.
  let hue: Double

  init(_ color: LabColor, _ stretch: Double) {
    let a = color.a * stretch
    chroma = hypot(a, color.b)
    let angle = chroma == 0 ? 0 : atan2(color.b, a) * 180 / .pi
    hue = angle < 0 ? angle + 360 : angle
  }

  private func isGrey(or other: Polar) -> Bool { chroma * other.chroma == 0 }

  /// Degrees from this hue to another by the shorter way; 0 where one is grey.
  func turn(to other: Polar) -> Double {
    let turn = other.hue - hue
    if isGrey(or: other) { return 0 }
    return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn
  }

  /// The hue halfway on the shorter way; where one is grey, that of the other.
  func meanHue(with other: Polar) -> Double {
    let sum = hue + other.hue
    if isGrey(or: other) { return sum }
    if abs(hue - other.hue) <= 180 { return sum / 2 }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
  }
}

private func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
private func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
