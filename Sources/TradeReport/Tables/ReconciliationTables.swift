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
        DataTable.Column("Measure", alignment: .left, weight: 0),
        DataTable.Column("Year", alignment: .left, weight: 0),
        DataTable.Column("Months", alignment: .right, weight: 0),
        DataTable.Column("Sum of months", alignment: .right, weight: 0),
        DataTable.Column("Published total", alignment: .right, weight: 0),
        DataTable.Column("Ratio", alignment: .right, weight: 0),
        DataTable.Column("Difference in concept", alignment: .left, weight: 2.8),
      ],
      rows: rows.enumerated().map { index, row in
        DataTable.Row(
          cells(row),
          startsGroup: index > 0 && rows[index - 1].measure != row.measure
        )
      },
      notes: [
        "Sums hold the months on record to \(edition.month.title) and no other. The ratio is the "
          + "sum in percent of the total, as low and as high as both roundings allow.",
        flags(rows),
      ].filter { !$0.isEmpty }
    )
  }

  private func cells(_ row: FiscalYearReconciliation) -> [DataTable.Cell] {
    [
      DataTable.Cell(edition.words(row.measure).panelName),
      DataTable.Cell(row.fiscalYear.description),
      DataTable.Cell("\(row.monthCount) of \(row.fiscalYear.months.count)"),
      DataTable.Cell(
        Typography.unbroken(PrintedRange(row.sum.estimate.bounds, unit: row.sum.unit).text),
        flag: row.sum.underQuery.isEmpty ? "" : "q"
      ),
      published(row), DataTable.Cell(ratio(row.ratio)), DataTable.Cell(concept(row)),
    ]
  }

  /// The total as printed; where several were published, each once.
  private func published(_ row: FiscalYearReconciliation) -> DataTable.Cell {
    var figures: [Figure] = []
    for figure in row.published.map(\.figure)
    where !figures.contains(where: { $0.phrase == figure.phrase }) {
      figures.append(figure)
    }
    let flag = isQuoted(row) ? "s" : ""
    guard figures.count == 1, let only = figures.first else {
      let phrases = figures.map { Typography.unbroken($0.phrase) }
      return DataTable.Cell(Lists.joined(phrases, with: "or"), flag: flag)
    }
    return DataTable.Cell(Typography.unbroken(only.asPrinted), sign: only.sign, flag: flag)
  }

  private func isQuoted(_ row: FiscalYearReconciliation) -> Bool {
    !row.published.contains { $0.source.kind == .publisher }
  }

  private func concept(_ row: FiscalYearReconciliation) -> String {
    let part = row.monthCount == row.fiscalYear.months.count ? nil : "part of a year"
    let wider = row.totalMeasure == row.measure ? nil : "duties alone, without taxes and fees"
    let words = [part, wider].compactMap(\.self)
    return words.isEmpty ? "None" : words.joined(separator: "; ").capitalized
  }

  private func flags(_ rows: [FiscalYearReconciliation]) -> String {
    [
      rows.contains(where: isQuoted) ? "s\u{A0}as quoted by others." : nil,
      rows.contains { !$0.sum.underQuery.isEmpty } ? "q\u{A0}holds a month under query." : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  /// A ratio in percent, with one decimal at most.
  private func ratio(_ estimate: Estimate) -> String {
    let isNarrow = estimate.bounds.width < ExactDecimal(significand: 1, places: 1)
    return PrintedRange(
      estimate.bounds,
      unit: .percent,
      decimals: isNarrow && !estimate.bounds.isExact ? 1 : nil
    ).text
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
            row.reference.figure.phrase, ratio(row.ratio),
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
