package import Scene

/// Measures text with the faces that it will be drawn with; it remembers every width.
package final class TextMeasurer: TextMeasuring {
  private let fonts: FontLibrary

  package init(_ fonts: FontLibrary) {
    self.fonts = fonts
  }

  /// The advance width of `text` in scene units; zero in a face that is not pinned.
  ///
  /// Drawing such a text, or one with a character that the face lacks, is what throws.
  package func width(of text: String, in style: TextStyle) -> Double {
    guard let setter = try? fonts.setter(for: style) else { return 0 }
    return setter.width(of: text)
  }
}
