import CivilTime
import Document
import Quantities
import TradeFigures
import TradeStatistics

/// Our figures beside those of others: both numbers, their ratio, and how they differ in concept.
struct ReconciliationTables {
  let edition: Edition

  /// One table for fiscal years and one for each reference series; none without a reference.
  var all: [DataTable] {
    [fiscalYears].compactMap(\.self)
      + edition.statistics.seriesReconciliations(in: edition.fullWindow).map(series)
  }

  private var name: String { edition.settings.publisherShortName }

  // MARK: - Fiscal years

  private var fiscalYears: DataTable? {
    let rows = edition.statistics.fiscalYearReconciliations(in: edition.fullWindow)
    guard !rows.isEmpty else { return nil }
    return DataTable(
      title: "Monthly figures beside published fiscal-year totals",
      columns: [
        DataTable.Column("Measure", alignment: .left, weight: 2.4),
        DataTable.Column("Year", alignment: .left, weight: 0.9),
        DataTable.Column("Sum of months", alignment: .right, weight: 1.7),
        DataTable.Column("Published total", alignment: .right, weight: 1.7),
        DataTable.Column("Ratio", alignment: .right, weight: 1.2),
        DataTable.Column("Difference in concept", alignment: .left, weight: 3.4),
      ],
      rows: rows.enumerated().map { index, row in
        DataTable.Row(
          [
            edition.statistics.title(of: row.measure), row.fiscalYear.description,
            PrintedRange(row.sum.estimate.bounds, unit: row.sum.unit).text,
            published(row), PrintedRange(row.ratio.bounds, unit: .percent).text, concept(row),
          ].map { DataTable.Cell($0) },
          startsGroup: index > 0 && rows[index - 1].measure != row.measure
        )
      },
      notes: [
        "Sums hold the months on record to \(edition.month.title) and no other. The ratio is the "
          + "sum in percent of the total, as low and as high as both roundings allow."
      ]
    )
  }

  /// The totals as printed, each once.
  private func published(_ row: FiscalYearReconciliation) -> String {
    var phrases: [String] = []
    for figure in row.published.map(\.figure) where !phrases.contains(figure.phrase) {
      phrases.append(figure.phrase)
    }
    return Lists.joined(phrases, with: "or")
  }

  private func concept(_ row: FiscalYearReconciliation) -> String {
    let months = row.fiscalYear.months.count
    let coverage =
      row.monthCount == months
      ? "All \(months) months." : "\(row.monthCount) of \(months) months against the whole year."
    let wider =
      row.totalMeasure == .dutiesTaxesFees && row.measure != row.totalMeasure
      ? "The total holds taxes and fees besides duties." : nil
    let queried = row.sum.underQuery.count
    let doubt = queried == 0 ? nil : "The sum holds \(Lists.count(queried, "month")) under query."
    let quoted =
      row.published.contains { $0.source.kind == .publisher }
      ? nil : "The total is as quoted by others."
    return [coverage, wider, doubt, quoted].compactMap(\.self).joined(separator: " ")
  }

  // MARK: - Series

  private func series(_ reconciliation: SeriesReconciliation) -> DataTable {
    let series = reconciliation.series
    let title = edition.statistics.title(of: series.measure)
    let concept =
      series.concept.isEmpty
      ? "The reference file does not say how the two differ in concept."
      : "Difference in concept: \(series.concept)"
    return DataTable(
      title: "\(title) beside \(series.title)",
      columns: [
        DataTable.Column("Month", alignment: .left),
        DataTable.Column(name, alignment: .right),
        DataTable.Column("Reference", alignment: .right),
        DataTable.Column("Ratio", alignment: .right),
      ],
      rows: reconciliation.rows.map { row in
        DataTable.Row(
          [
            row.month.shortTitle, FigureWords(reading: row.reading).phrase,
            row.reference.figure.phrase, PrintedRange(row.ratio.bounds, unit: .percent).text,
          ].map { DataTable.Cell($0) },
          isCurrent: row.month == edition.month
        )
      },
      notes: [
        concept,
        "The ratio is the first figure in percent of the second, as low and as high as both "
          + "roundings allow.",
      ]
    )
  }
}
