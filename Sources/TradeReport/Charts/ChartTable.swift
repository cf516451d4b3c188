import CivilTime
import TradeFigures

/// The data that a chart shows, one row for each month and measure.
package struct ChartTable: Hashable, Sendable {
  /// The columns, in the order of the file.
  package enum Column: String, Hashable, Sendable, CaseIterable {
    case month, measure
    case asPrinted = "as_printed"
  }

  package let rows: [[Column: String]]

  /// Header and rows; every line ends with a line feed.
  package var csv: String {
    let header = Column.allCases.map(\.rawValue)
    let lines = rows.map { row in Column.allCases.map { "\"\(row[$0] ?? "")\"" } }
    return ([header] + lines).map { $0.joined(separator: ",") + "\n" }.joined()
  }
}

extension ChartComposer {
  /// The data of the chart of `subject`.
  package func table(_ subject: ChartSubject) -> ChartTable {
    ChartTable(
      rows: edition.window(of: subject.measures).flatMap { month in
        subject.measures.map { measure in
          [
            .month: month.description, .measure: measure.text,
            .asPrinted: edition.phrase(measure, in: month) ?? "",
          ]
        }
      }
    )
  }
}
