/// What an edition was made from; two editions of equal basis say and show the same.
package struct EditionBasis: Codable, Hashable, Sendable {
  /// SHA-256 of everything that the month's figures and statistics rest on, in hexadecimal digits.
  package let figures: String
  /// SHA-256 of what shapes their look: settings, theme, issue, events, outputs.
  package let presentation: String

  package init(figures: String, presentation: String) {
    self.figures = figures
    self.presentation = presentation
  }
}
