/// Contrast as the Web Content Accessibility Guidelines 2.2 define it.
extension Color {
  /// The contrast that text needs of its background (success criterion 1.4.3).
  package static let textContrast = 4.5
  /// The contrast that meaningful graphics need of what surrounds them (1.4.11).
  package static let graphicsContrast = 3.0

  /// The relative luminance: 0 for black, 1 for white.
  package var luminance: Double {
    let light = LinearLight(self)
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// The contrast ratio, from 1 for equal colors to 21 for black and white; the order is no matter.
  ///
  ///     Color(0x11508E).contrast(with: Color(0xFFFFFF))  // 8.2
  package func contrast(with other: Color) -> Double {
    let (darker, lighter) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }
}
