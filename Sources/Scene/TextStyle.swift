/// One face of one family, pinned: it is found exactly, or it is an error.
package struct Typeface: Hashable, Sendable {
  /// The family as the font file names it, such as `Inter Display`.
  package let family: String
  /// The CSS weight: 400, 600 or 700.
  package let weight: Int

  package init(family: String, weight: Int) {
    self.family = family
    self.weight = weight
  }
}

/// How a run of text is set.
package struct TextStyle: Hashable, Sendable {
  package var face: Typeface
  /// The em, in scene units.
  package var size: Double
  package var color: Color
  /// Whether all digits are of one width, for columns of numbers.
  package var hasTabularFigures: Bool
  /// Space added after each character, in scene units.
  package var tracking: Double

  package init(
    _ face: Typeface,
    size: Double,
    color: Color,
    hasTabularFigures: Bool = false,
    tracking: Double = 0
  ) {
    self.face = face
    self.size = size
    self.color = color
    self.hasTabularFigures = hasTabularFigures
    self.tracking = tracking
  }

  package func colored(_ color: Color) -> TextStyle {
    var style = self
    style.color = color
    return style
  }
}

/// Measures text as it will be drawn.
///
/// Layout asks nothing else of a renderer; tests answer with a fake. Measures do not depend on
/// the surface, because hinting is off everywhere.
package protocol TextMeasuring {
  /// The advance width of one line of text, in scene units.
  func width(of text: String, in style: TextStyle) -> Double
}

/// The part of an em that text is taken to cover, above and below its baseline.
///
/// Capitals and ascenders of Inter and Caladea reach 0.73 of the size, descenders of digits and
/// most letters 0.2; line spacing leaves room for the rest.
package enum TextExtent {
  package static let ascent = 0.74
  package static let descent = 0.2
}
