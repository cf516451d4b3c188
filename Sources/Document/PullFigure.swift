/// A figure of an article's text, set large beside it.
package struct PullFigure: Hashable, Sendable {
  /// The words before the number, such as a qualifier: `more than`; may be empty.
  package var lead: String
  /// With its scale: `$4.41 million`.
  package var number: String
  /// The words after the number: `times`; may be empty.
  package var unit: String
  /// What it counts.
  package var caption: String

  package init(lead: String = "", number: String, unit: String = "", caption: String) {
    self.lead = lead
    self.number = number
    self.unit = unit
    self.caption = caption
  }
}
