package import Scene

/// Measures text without a font: every character has a fixed share of the em.
///
/// The shares are near those of Inter, so that layouts break where they would: narrow letters and
/// points 0.29, digits and most letters 0.56 to 0.6, capitals 0.68, wide ones 0.86; the semibold
/// weight is 4 % wider.
package struct FakeMeasurer: TextMeasuring, Sendable {
  package init() {}

  package func width(of text: String, in style: TextStyle) -> Double {
    let em = text.reduce(0) { $0 + Self.share(of: $1) } * (style.face.weight >= 600 ? 1.04 : 1)
    return em * style.size + style.tracking * Double(text.count)
  }

  private static func share(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "·", " ", "\u{A0}", "(", ")":
      0.29
    case "m", "w", "M", "W", "%", "…", "—": 0.86
    case _ where character.isUppercase: 0.68
    case _ where character.isNumber: 0.6
    default: 0.56
    }
  }
}
