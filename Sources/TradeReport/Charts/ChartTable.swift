package import CivilTime
import TradeFigures

/// The figures of a chart as a table.
package struct ChartTable: Hashable, Sendable {
  package let months: ClosedRange<Month>
  package let csv: String
}

extension ChartComposer {
  /// The figures that the chart of `subject` shows.
  package func table(_ subject: ChartSubject) -> ChartTable {
    let window = edition.window(of: subject.measures)
    let lines = window.flatMap { month in
      subject.measures.compactMap { measure in
        edition.phrase(measure, in: month).map { "\(month),\(measure.text),\"\($0)\"\n" }
      }
    }
    return ChartTable(months: window, csv: "month,measure,as_printed\n" + lines.joined())
  }
}
