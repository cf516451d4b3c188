import CivilTime
package import Document
import TradeFigures
import TradeStatistics

extension ChartComposer {
  /// The data of the chart of `subject`: what it plots, and what a plotted rate is computed from.
  package func table(_ subject: ChartSubject) -> ChartTable {
    let measures = measures(of: subject)
    return ChartTable(
      rows: months(of: subject).flatMap { month in
        measures.map { ChartTableRow(edition: edition, measure: $0, month: month).fields }
      }
    )
  }

  /// The same data to be read beside the chart: a row for each month, a column for each measure.
  package func dataTable(_ subject: ChartSubject) -> DataTable {
    let columns = measures(of: subject).map { measure in
      let isComputed = DerivedMeasure.named(measure) != nil
      let name = edition.words(measure).panelName
      return MonthTable.Column(measure, isComputed ? name + MonthTable.computedMark : name)
    }
    return MonthTable(edition: edition, title: "", columns: columns)
      .table(months: months(of: subject))
  }

  /// The measures that the chart of `subject` plots, and what a plotted rate is computed from.
  private func measures(of subject: ChartSubject) -> [MeasureID] {
    var measures = subject.measures
    for rate in measures.compactMap({ DerivedMeasure.named($0) }) {
      for input in [rate.numerator, rate.denominator] where !measures.contains(input) {
        measures.append(input)
      }
    }
    return measures
  }

  /// The months that the chart of `subject` shows, in order.
  private func months(of subject: ChartSubject) -> [Month] {
    switch subject {
    case .named(.overview), .named(.sparkline), .series(.sparkline, _):
      Array(edition.fullWindow)
    case .named(.transportModes): Array(edition.window(of: ModeTable.modes.map(\.measure)))
    case .named(.decomposition): [DutyChange(edition: edition).earlier, edition.month]
    case .named(.fiscalYears), .series(.fiscalYears, _):
      Array(FiscalYearOverlay(edition: edition).window)
    case .named(.heatTable), .series(.heatTable, _):
      subject.measures.flatMap { HeatTableComposer($0, edition: edition).window }
    case .named(.entries), .named(.value), .named(.duties), .named(.forcedLabor),
      .named(.seizures), .named(.audits), .measure:
      Array(edition.window(of: subject.measures))
    case .series(let name, _): months(of: .named(name))
    }
  }
}
