/// A figure of an article's text that is set large beside it.
package struct IssueFigure: Hashable, Sendable {
  /// As it stands in the text: `more than 244 times`.
  package var text: String
  /// What it counts.
  package var caption: String

  package init(text: String, caption: String) {
    self.text = text
    self.caption = caption
  }
}
