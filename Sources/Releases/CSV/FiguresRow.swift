import CivilTime
import TradeFigures

/// One row of a file of figures on its way to an observation.
struct FiguresRow {
  private let line: Int
  private let fields: [FiguresColumn: String]
  private let asOf: CalendarDate?
  private let defaults: Source

  /// A row whose `defaults` say what it comes from where it does not say so itself.
  init(_ row: CSVTable<FiguresColumn>.Row, defaults: Source) {
    line = row.line
    fields = row.fields
    asOf = row.asOf
    self.defaults = defaults
  }

  /// The text of a column; empty where the file has no such column.
  private func text(_ column: FiguresColumn) -> String { fields[column] ?? "" }

  private func bad(_ column: FiguresColumn, _ expected: String) -> FiguresCSVError {
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

  func observation(in catalog: MeasureCatalog) throws(FiguresCSVError) -> Observation {
    guard let month = Month(text(.month)) else { throw bad(.month, "a month such as 2023-03") }
    guard let measure = catalog[MeasureID(text(.measure))] else {
      throw .unknownMeasure(line: line, text: text(.measure))
    }
    return Observation(
      month: month,
      measure: measure.id,
      figure: try printed.figure(of: measure),
      source: Source(
        address: fields[.source].flatMap { $0.isEmpty ? nil : $0 } ?? defaults.address,
        sha256: try sha256(),
        title: text(.title).isEmpty ? defaults.title : text(.title),
        kind: text(.kind).isEmpty ? defaults.kind : SourceKind(text(.kind))
      ),
      place: try place(),
      published: try date(.published),
      asOf: try date(.asOf) ?? asOf,
      recorded: try recorded(),
      note: text(.note)
    )
  }

  private func sha256() throws(FiguresCSVError) -> String {
    let hash = text(.sha256)
    guard !hash.isEmpty else { return defaults.sha256 }
    let isHash =
      hash.utf8.count == 64
      && hash.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
    guard isHash else { throw bad(.sha256, "64 lower-case hexadecimal digits") }
    return hash
  }

  private func place() throws(FiguresCSVError) -> TextPlace? {
    guard !text(.line).isEmpty || !text(.column).isEmpty else { return nil }
    guard let line = Int(text(.line)), line > 0 else { throw bad(.line, "a line from 1") }
    guard let column = Int(text(.column)), column > 0 else { throw bad(.column, "a column from 1") }
    return TextPlace(line: line, column: column)
  }

  private func date(_ column: FiguresColumn) throws(FiguresCSVError) -> CalendarDate? {
    guard !text(column).isEmpty else { return nil }
    guard let date = CalendarDate(text(column)) else {
      throw bad(column, "a date such as 2023-04-24")
    }
    return date
  }

  private func recorded() throws(FiguresCSVError) -> Timestamp? {
    guard !text(.recorded).isEmpty else { return nil }
    guard let time = Timestamp(text(.recorded)) else {
      throw bad(.recorded, "a time such as 2023-04-24T09:30:00Z")
    }
    return time
  }
}
