package import Scene

#if canImport(Glibc)
  import Glibc
#endif

extension Color {
  /// The relative luminance of WCAG 2.2, from 0 to 1.
  package var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let part = Double(channel) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  package func contrast(to other: Color) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// CIE L*, from 0 to 100: what is left of a color in greyscale.
  package var lightness: Double {
    let y = luminance
    return y <= 216.0 / 24_389 ? y * 24_389 / 27 : 116 * cbrt(y) - 16
  }
}
