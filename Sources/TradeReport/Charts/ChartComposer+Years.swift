import Charting
import CivilTime
import TradeFigures
import TradeStatistics

extension ChartComposer {
  /// The fiscal years of `measure` laid over each other: the month's own and the three before it.
  ///
  /// The month's own year is drawn to the month, whatever is on record of later months.
  func fiscalYearsChart(_ measure: MeasureID) -> Chart {
    let years = Overlay(edition: edition)
    let axis = AxisUnit(of: [measure], in: years.window, of: edition.statistics)
    let words = edition.words(measure)
    let unit = axis.heading.isEmpty ? "" : ", \(axis.heading)"
    return chart(
      title: YearsTitle(edition: edition, measure: measure, window: years.window).text,
      subtitle: "\(words.subject)\(unit), by month of fiscal year (October to September)",
      source: SourceLine(edition: edition, measures: [measure], window: years.window).text(
        notes: breakNotes(measure, years: years)
      ),
      alternative: AlternativeText(edition: edition, window: years.window).text(
        kind: "Lines, one a fiscal year",
        topic: words.topic,
        measures: [measure]
      ),
      body: .years(
        YearsChart(
          months: years.current.months,
          current: edition.month,
          lines: years.years.map { line($0, of: measure, axis: axis) },
          unitPrefix: axis.prefix,
          unitSuffix: axis.suffix,
          axisUnit: axis.axisUnit,
          events: events(of: [measure], in: years.current.first...edition.month)
            .filter(\.breaksSeries)
        )
      )
    )
  }

  private func line(
    _ year: FiscalYear,
    of measure: MeasureID,
    axis: AxisUnit
  ) -> YearsChart.Line {
    let months = year.first...min(year.last, edition.month)
    let series = Series(measure, in: months, edition: edition, axis: axis, marking: .current)
    let changes = DefinitionBreak.known.filter { $0.affects(measure) && months.contains($0.month) }
    return YearsChart.Line(
      name: year.description,
      data: series.data,
      breaks: Set(changes.map { year.position(of: $0.month) - 1 })
    )
  }

  private func breakNotes(_ measure: MeasureID, years: Overlay) -> [String] {
    let change = DefinitionBreak.known.last {
      $0.affects(measure) && years.window.contains($0.month)
    }
    guard let change else { return ["Lines break at missing months."] }
    return ["Lines break at missing months and the \(change.month.title) change of definition."]
  }
}

/// The fiscal years that are laid over each other.
struct Overlay {
  let current: FiscalYear
  /// The month's own year first.
  let years: [FiscalYear]
  /// From the first October to the current month.
  let window: ClosedRange<Month>

  /// Fiscal years in one chart.
  static let span = 4

  init(edition: Edition) {
    let current = FiscalYear(containing: edition.month)
    self.current = current
    years = (0..<Overlay.span).map { FiscalYear(current.year - $0) }
    window = FiscalYear(current.year - Overlay.span + 1).first...edition.month
  }
}
