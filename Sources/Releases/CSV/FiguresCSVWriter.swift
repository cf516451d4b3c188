import CCSV
import CivilTime
import Quantities
package import TradeFigures

/// Writes observations as a file of figures that `FiguresCSVReader` reads back without loss.
///
/// Fields are quoted as RFC 4180 says, and only where they must be; rows end with a line feed.
package struct FiguresCSVWriter: Sendable {
  private let columns: [FiguresColumn]

  /// - Parameter columns: which to write, in order. Default: all.
  package init(columns: [FiguresColumn] = FiguresColumn.allCases) {
    self.columns = columns
  }

  /// The line of column names.
  package var header: String { FiguresCSVWriter.row(columns.map(\.rawValue)) }

  /// The line of one observation.
  package func row(_ observation: Observation) -> String {
    let bounds = observation.figure.bounds
    return FiguresCSVWriter.row(
      columns.map { FiguresCSVWriter.text($0, of: observation, between: bounds) }
    )
  }

  /// Header and rows of all observations, in the order given.
  package func file(_ observations: some Sequence<Observation>) -> String {
    observations.reduce(into: header) { $0 += row($1) }
  }

  /// One line of fields, quoted where they need it.
  package static func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\n"
  }

  private static func field(_ text: String) -> String {
    let isPlain =
      !text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      && text.first != " " && text.last != " " && text.first != "\t" && text.last != "\t"
      && text.first != "#"
    guard !isPlain else { return text }
    let source = Array(text.utf8)
    // Every byte may be a quote to be doubled, and two quotes go around them.
    let quoted = [UInt8](unsafeUninitializedCapacity: source.count * 2 + 2) { buffer, count in
      count = csv_write2(buffer.baseAddress, buffer.count, source, source.count, UInt8(CSV_QUOTE))
    }
    return String(decoding: quoted, as: UTF8.self)
  }

  /// A field of `observation`, whose figure has these `bounds`.
  private static func text(
    _ column: FiguresColumn,
    of observation: Observation,
    between bounds: Bounds?
  ) -> String {
    let figure = observation.figure
    return switch column {
    case .month: observation.month.description
    case .measure: observation.measure.text
    case .value: figure.valueText
    case .qualifier: figure.qualifier.text
    case .unit: figure.unit.rawValue
    case .asPrinted: figure.asPrinted
    case .lower: bounds?.lower.description ?? ""
    case .upper: bounds?.upper.description ?? ""
    case .lowerOpen: bounds.map { String($0.lowerIsOpen) } ?? ""
    case .upperOpen: bounds.map { String($0.upperIsOpen) } ?? ""
    case .source: observation.source.address
    case .kind: observation.source.kind.text
    case .title: observation.source.title
    case .sha256: observation.source.sha256
    case .line: observation.place.map { String($0.line) } ?? ""
    case .column: observation.place.map { String($0.column) } ?? ""
    case .published: observation.published?.description ?? ""
    case .asOf: observation.asOf?.description ?? ""
    case .recorded: observation.recorded?.description ?? ""
    case .note: observation.note
    }
  }
}
