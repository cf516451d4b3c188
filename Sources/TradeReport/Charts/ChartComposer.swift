package import Charting
package import CivilTime
import TradeFigures
package import TradeStatistics

/// Words and values of the charts of one month.
package struct ChartComposer: Sendable {
  let edition: Edition

  package init(
    statistics: Statistics,
    settings: ReportSettings,
    month: Month,
    options: ChartOptions = ChartOptions()
  ) {
    edition = Edition(
      statistics: statistics,
      settings: settings,
      month: month,
      options: options
    )
  }

  init(_ edition: Edition) {
    self.edition = edition
  }

  /// The chart of `subject` over the months that the options ask for, gaps included.
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
    }
  }

  /// What a slide prints at the lower right.
  private var tag: String {
    let date = edition.statistics.snapshot.dataAsOf.map { " · data as of \($0.shortTitle)" } ?? ""
    return "\(edition.settings.nameplate) · \(edition.month.shortTitle)\(date)"
  }

  /// A chart of the given words, or those of the options; spaces inside numbers become unbreakable.
  func chart(
    title: String,
    subtitle: String,
    source: String,
    alternative: String,
    body: Chart.Body
  ) -> Chart {
    let options = edition.options
    var chart = Chart(
      title: Typography.bound(options.title ?? title),
      subtitle: Typography.bound(options.subtitle ?? subtitle),
      source: Typography.bound(source),
      tag: tag,
      alternative: alternative,
      body: body
    )
    chart.showsTitle = options.showsTitle
    return chart
  }

  /// The start of the fiscal year inside `window`, past its first month.
  func fiscalYearEvents(in window: ClosedRange<Month>) -> [ChartEvent] {
    window.dropFirst().filter { $0.number == 10 }.compactMap { month in
      let year = FiscalYear(containing: month).year
      return CalendarDate(month: month, day: 1).map {
        ChartEvent(date: $0, dateLabel: "Oct\u{A0}1", text: "Fiscal year \(year) begins")
      }
    }
  }

  /// Months inside `window` from which a measure is defined otherwise.
  func definitionEvents(
    of measures: [MeasureID],
    in window: ClosedRange<Month>
  ) -> [ChartEvent] {
    DefinitionBreak.known.compactMap { change in
      guard measures.contains(where: change.affects), window.dropFirst().contains(change.month)
      else { return nil }
      return CalendarDate(month: change.month, day: 1).map {
        ChartEvent(
          date: $0,
          dateLabel: change.month.shortTitle,
          text: "Definition changed",
          breaksSeries: true
        )
      }
    }
  }
}
