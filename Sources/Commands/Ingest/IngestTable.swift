import CivilTime
import Ledger
import Quantities
import Releases
import TradeFigures

/// What `ingest` read, as text for a terminal.
struct IngestTable {
  private let files: [ReadFile]

  init(_ files: [ReadFile]) {
    self.files = files
  }

  var text: String {
    files.map { file in
      var parts = [heading(of: file)]
      if !file.rows.isEmpty { parts.append(observations(of: file)) }
      if !file.notUnderstood.isEmpty { parts.append(notUnderstood(of: file)) }
      return parts.joined()
    }.joined(separator: "\n")
  }

  private func heading(of file: ReadFile) -> String {
    let month = file.month.map { ", month \($0)" } ?? ""
    let extracted = file.placesAreInExtractedText ? ", places in the extracted text" : ""
    let figures = file.count == 1 ? "1 figure" : "\(file.count) figures"
    return "\(file.name)\(month): \(figures)\(extracted)\n"
  }

  private func observations(of file: ReadFile) -> String {
    var table = TextTable([
      TextTable.Column("MONTH"), TextTable.Column("MEASURE"), TextTable.Column("AS PRINTED"),
      TextTable.Column("BOUNDS"), TextTable.Column("PLACE"), TextTable.Column("WARNING"),
    ])
    for row in file.rows {
      let observation = row.observation
      table.append([
        observation.month.description, observation.measure.text, observation.figure.phrase,
        observation.figure.bounds?.description ?? "", observation.place?.description ?? "",
        row.warnings.joined(separator: "; "),
      ])
    }
    let more = file.count - file.rows.count
    return table.text + (more > 0 ? "… and \(more) more\n" : "")
  }

  private func notUnderstood(of file: ReadFile) -> String {
    "Not understood:\n"
      + file.notUnderstood.map { "  \(file.name):\($0.place): \($0.reason): “\($0.text)”\n" }
      .joined()
  }

  /// `12 figures stored, 0 known already`.
  static func summary(of result: RecordResult) -> String {
    "\(result.added) stored, \(result.known) known already.\n"
  }
}
