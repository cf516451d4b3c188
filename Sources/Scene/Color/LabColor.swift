internal import Glibc

/// A color by how it looks: CIE 1976 L\*a\*b\*, under the white of sRGB (D65).
package struct LabColor: Hashable, Sendable {
  /// From 0, black, to 100, white.
  package var lightness: Double
  /// From green, below zero, to red.
  package var a: Double
  /// From blue, below zero, to yellow.
  package var b: Double

  package init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  package init(_ color: Color) {
    let light = LinearLight(color)
    let response = Self.tristimulus.map { row in
      // The white of sRGB is what all three channels give together.
      Self.response(
        (row[0] * light.red + row[1] * light.green + row[2] * light.blue)
          / (row[0] + row[1] + row[2])
      )
    }
    self.init(
      lightness: 116 * response[1] - 16,
      a: 500 * (response[0] - response[1]),
      b: 200 * (response[1] - response[2])
    )
  }

  /// CIE X, Y and Z of linear sRGB (IEC 61966-2-1).
  private static let tristimulus = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.0721750],
    [0.0193339, 0.1191920, 0.9503041],
  ]

  /// The cube root, with a straight piece near black (CIE 15:2004, 8.2.1.1).
  private static func response(_ part: Double) -> Double {
    part > 216.0 / 24389 ? cbrt(part) : (24389.0 / 27 * part + 16) / 116
  }
}

extension Color {
  /// CIE L\*: from 0, black, to 100, white; what a grey print keeps of a color.
  package var lightness: Double { LabColor(self).lightness }

  /// The difference by CIEDE2000: 1 is just seen side by side, 20 is another color at a glance.
  package func difference(from other: Color) -> Double {
    LabColor(self).difference(from: LabColor(other))
  }
}
