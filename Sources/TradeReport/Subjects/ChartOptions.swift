/// What a caller decides about a chart in place of the program.
package struct ChartOptions: Hashable, Sendable {
  /// The months that a window holds at most, the current one included; at least one.
  package var months = ChartOptions.usualMonths
  /// In place of the finding; `nil` for the finding.
  package var title: String?
  /// In place of measure, unit and period; `nil` for those.
  ///
  /// The start of an axis that does not start at zero is said all the same.
  package var subtitle: String?
  /// A sentence of the source line, before the remark on rounding; `nil` for none.
  package var note: String?
  /// Whether title and subtitle are drawn; both are kept as words in any case.
  package var showsTitle = true

  /// A year, and the same month a year earlier.
  package static let usualMonths = 13

  package init() {}
}
