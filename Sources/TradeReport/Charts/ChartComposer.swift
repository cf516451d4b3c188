package import Charting
package import CivilTime
import TradeFigures
package import TradeStatistics

/// Words and values of the charts of one month.
package struct ChartComposer: Sendable {
  let edition: Edition

  package init(statistics: Statistics, settings: ReportSettings, month: Month) {
    edition = Edition(statistics: statistics, settings: settings, month: month)
  }

  init(_ edition: Edition) {
    self.edition = edition
  }

  /// The chart of `subject` over the thirteen months to the month, gaps included.
  ///
  /// A month without a figure still has its chart, which says so.
  package func chart(_ subject: ChartSubject) -> Chart {
    switch subject {
    case .measure(let measure): columnsChart(measure, kind: "Columns")
    case .named(.entries): entriesChart()
    case .named(.value): columnsChart(.entryValue, kind: "Columns")
    case .named(.duties): dutiesChart()
    case .named(.transportModes): modesChart()
    case .named(.forcedLabor): forcedLaborChart()
    case .named(.seizures): seizuresChart()
    case .named(.audits): auditsChart()
    case .named(.overview): overviewChart()
    case .named(.fiscalYears): fiscalYearsChart(.estimatedDuties)
    case .series(.fiscalYears, let measure): fiscalYearsChart(measure)
    case .named(.decomposition): decompositionChart()
    case .named(.heatTable): heatTable(of: .forcedLaborEntries)
    case .named(.sparkline): sparkBoard()
    case .series(.heatTable, let measure): heatTable(of: measure)
    case .series(.sparkline, let measure): sparkline(of: measure)
    case .series(let name, _): chart(.named(name))
    }
  }

  /// What a slide prints at the lower right.
  private var tag: String {
    let date = edition.statistics.snapshot.dataAsOf.map { " · data as of \($0.shortTitle)" } ?? ""
    return "\(edition.settings.nameplate) · \(edition.month.shortTitle)\(date)"
  }

  /// A chart of the given words; spaces inside numbers become unbreakable.
  func chart(
    title: String,
    subtitle: String,
    source: String,
    alternative: String,
    body: Chart.Body
  ) -> Chart {
    Chart(
      title: Typography.bound(title),
      subtitle: Typography.bound(subtitle),
      source: Typography.bound(source),
      tag: tag,
      alternative: alternative,
      body: body
    )
  }

  /// The dated events that a chart of `measures` may mark.
  func events(of measures: [MeasureID], in window: ClosedRange<Month>) -> [ChartEvent] {
    ChartEvents(of: measures, in: window, edition: edition).events
  }
}
