import CivilTime
import TradeFigures
import TradeStatistics

extension ChartComposer {
  /// The data of the chart of `subject`: what it plots, and what a plotted rate is computed from.
  package func table(_ subject: ChartSubject) -> ChartTable {
    var measures = subject.measures
    for rate in measures.compactMap({ DerivedMeasure.named($0) }) {
      for input in [rate.numerator, rate.denominator] where !measures.contains(input) {
        measures.append(input)
      }
    }
    return ChartTable(
      rows: months(of: subject).flatMap { month in
        measures.map { ChartTableRow(edition: edition, measure: $0, month: month).fields }
      }
    )
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
