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
      rows: window(of: subject).flatMap { month in
        measures.map { ChartTableRow(edition: edition, measure: $0, month: month).fields }
      }
    )
  }

  /// The months that the chart of `subject` spans.
  private func window(of subject: ChartSubject) -> ClosedRange<Month> {
    switch subject {
    case .named(.overview): edition.fullWindow
    case .named(.transportModes): edition.window(of: ModeTable.modes.map(\.measure))
    case .named(.entries), .named(.value), .named(.duties), .named(.forcedLabor),
      .named(.seizures), .named(.audits), .measure:
      edition.window(of: subject.measures)
    }
  }
}
