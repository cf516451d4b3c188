import CivilTime
import TradeFigures

/// One row of a reference file on its way to a fiscal year's total or a figure of a series.
struct ReferenceRow {
  private let line: Int
  private let fields: [ReferenceColumn: String]
  private let asOf: CalendarDate?
  private let defaults: Source

  init(_ row: CSVTable<ReferenceColumn>.Row, defaults: Source) {
    line = row.line
    fields = row.fields
    asOf = row.asOf
    self.defaults = defaults
  }

  func entry(in catalog: MeasureCatalog) throws(FiguresCSVError) -> ReferenceEntry {
    guard let measure = catalog[MeasureID(text(.measure))] else {
      throw .unknownMeasure(line: line, text: text(.measure))
    }
    if text(.fiscalYear).isEmpty { return .month(try month(of: measure)) }
    guard text(.month).isEmpty else {
      throw bad(.month, "nothing, because the row is of a fiscal year")
    }
    return .fiscalYear(try fiscalYear(of: measure))
  }

  private func fiscalYear(of measure: Measure) throws(FiguresCSVError) -> FiscalYearFigure {
    FiscalYearFigure(
      fiscalYear: try year(),
      measure: measure.id,
      figure: try printed.figure(of: measure),
      status: try status(),
      source: source,
      asOf: try date(),
      note: text(.note)
    )
  }

  private func month(of measure: Measure) throws(FiguresCSVError) -> MonthlyReference {
    guard let month = Month(text(.month)) else { throw bad(.month, "a month such as 2023-03") }
    guard !text(.series).isEmpty else {
      throw bad(.series, "the name of the series, such as census-imports")
    }
    return MonthlyReference(
      series: text(.series),
      month: month,
      measure: measure.id,
      figure: try printed.figure(of: measure),
      source: source,
      title: text(.title),
      concept: text(.concept),
      asOf: try date(),
      note: text(.note)
    )
  }

  // MARK: - Fields

  /// The text of a column; empty where the file has no such column.
  private func text(_ column: ReferenceColumn) -> String { fields[column] ?? "" }

  private func bad(_ column: ReferenceColumn, _ expected: String) -> FiguresCSVError {
    .badField(line: line, column: column.rawValue, text: text(column), expected: expected)
  }

  private var printed: PrintedFields {
    PrintedFields(
      line: line,
      value: text(.value),
      qualifier: text(.qualifier),
      unit: text(.unit),
      asPrinted: text(.asPrinted)
    )
  }

  private var source: Source {
    Source(
      address: text(.source).isEmpty ? defaults.address : text(.source),
      sha256: defaults.sha256,
      title: defaults.title,
      kind: text(.kind).isEmpty ? defaults.kind : SourceKind(text(.kind))
    )
  }

  /// `FY2022` or `2022`.
  private func year() throws(FiguresCSVError) -> FiscalYear {
    let digits =
      text(.fiscalYear).hasPrefix("FY")
      ? text(.fiscalYear).dropFirst(2) : text(.fiscalYear)[...]
    guard digits.count == 4, digits.allSatisfy({ ("0"..."9").contains($0) }),
      let year = Int(digits), year > 0
    else { throw bad(.fiscalYear, "a fiscal year such as FY2022") }
    return FiscalYear(year)
  }

  private func status() throws(FiguresCSVError) -> FiscalYearFigure.Status {
    guard !text(.status).isEmpty else { return .fullYear }
    guard let status = FiscalYearFigure.Status(rawValue: text(.status)) else {
      let known = FiscalYearFigure.Status.allCases.map(\.rawValue)
      throw bad(.status, "one of \(known.joined(separator: ", "))")
    }
    return status
  }

  private func date() throws(FiguresCSVError) -> CalendarDate? {
    guard !text(.asOf).isEmpty else { return asOf }
    guard let date = CalendarDate(text(.asOf)) else {
      throw bad(.asOf, "a date such as 2023-04-24")
    }
    return date
  }
}
