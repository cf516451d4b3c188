package import CivilTime

/// A figure of another series for one month, to set beside a published one.
package struct MonthlyReference: Hashable, Sendable {
  /// The name of its series, as files write it: `census-imports`.
  package let series: String
  package let month: Month
  /// The measure that the series stands beside.
  package let measure: MeasureID
  package let figure: Figure
  package let source: Source
  /// The title of the series; empty where the row does not repeat it.
  package let title: String
  /// How the series differs from the measure, in words; empty where the row does not repeat it.
  package let concept: String
  package let asOf: CalendarDate?
  package let note: String

  package init(
    series: String,
    month: Month,
    measure: MeasureID,
    figure: Figure,
    source: Source,
    title: String = "",
    concept: String = "",
    asOf: CalendarDate? = nil,
    note: String = ""
  ) {
    self.series = series
    self.month = month
    self.measure = measure
    self.figure = figure
    self.source = source
    self.title = title
    self.concept = concept
    self.asOf = asOf
    self.note = note
  }
}

/// A monthly series of another publisher, or of another concept, beside one of our measures.
package struct ReferenceSeries: Hashable, Sendable {
  /// `census-imports`.
  package let id: String
  package let measure: MeasureID
  /// As its rows give it, or else the identifier.
  package let title: String
  /// How it differs from the measure, in words; empty where no row says so.
  package let concept: String
  /// In the order of months, one for each.
  package let figures: [MonthlyReference]
  private let byMonth: [Month: MonthlyReference]

  /// The series of `rows` with one identifier and measure; of two rows for a month the later counts.
  init(id: String, measure: MeasureID, rows: [MonthlyReference]) {
    self.id = id
    self.measure = measure
    title = rows.first { !$0.title.isEmpty }?.title ?? id
    concept = rows.first { !$0.concept.isEmpty }?.concept ?? ""
    byMonth = Dictionary(rows.map { ($0.month, $0) }) { _, later in later }
    figures = byMonth.values.sorted { $0.month < $1.month }
  }

  package subscript(month: Month) -> MonthlyReference? { byMonth[month] }
}
