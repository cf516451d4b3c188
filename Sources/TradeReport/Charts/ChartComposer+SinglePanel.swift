import Charting
import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

extension ChartComposer {
  /// A line through the printed values over the band of what rounding hides.
  func entriesChart() -> Chart {
    let measure = MeasureID.entrySummaries
    let window = edition.window(of: [measure])
    let series = Series(measure, in: window, edition: edition, marking: .current)
    let unit = series.axis.heading.isEmpty ? "Count" : series.axis.heading.capitalized + "s"
    return chart(
      title: TitleWriter(edition: edition).finding(measure, in: window),
      subtitle: "\(unit), \(Lists.span(window)). Band: range implied by rounding",
      source: SourceLine(edition: edition, measures: [measure], window: window).text(
        notes: bandNote(measure)
      ),
      alternative: AlternativeText(edition: edition, window: window).text(
        kind: "Line with a band for rounding",
        topic: "entry summaries",
        measures: [measure]
      ),
      body: .months(
        MonthChart(
          months: window,
          current: edition.month,
          panels: [
            MonthChart.Panel(
              mark: .bandedLine,
              data: series.data,
              unitPrefix: series.axis.prefix,
              unitSuffix: series.axis.suffix,
              currentLabel: series.currentLabel,
              axisUnit: series.axis.axisUnit
            )
          ],
          events: events(of: [measure], in: window)
        )
      )
    )
  }

  /// How the current figure's qualifier is drawn: `“More than 2.7 million” is drawn as …`.
  private func bandNote(_ measure: MeasureID) -> [String] {
    guard let reading = edition.reading(measure), !reading.isConflict,
      !reading.figure.qualifier.isEmpty, let bounds = reading.bounds, !bounds.isExact
    else { return [] }
    let isTwoSided = reading.figure.qualifier.claims.contains(.about)
    let range = PrintedRange(
      bounds,
      unit: reading.figure.unit,
      decimals: decimals(of: reading.figure) + (isTwoSided ? 1 : 0),
      scale: reading.figure.number?.scale
    )
    let phrase = FigureWords(reading: reading).phrase.capitalized.quoted
    return ["\(phrase) is drawn as \(range.prose)."]
  }

  private func decimals(of figure: Figure) -> Int {
    let parts = figure.number?.digits.split(separator: ".") ?? []
    return parts.count == 2 ? parts[1].count : 0
  }

  /// Columns from zero, for entry value and for any measure without a chart of its own.
  func columnsChart(_ measure: MeasureID, kind: String) -> Chart {
    let window = edition.window(of: [measure])
    let series = Series(measure, in: window, edition: edition)
    let words = edition.words(measure)
    let title =
      measure == .entryValue
      ? "Value of entry summaries" : edition.statistics.title(of: measure)
    let unit = series.axis.heading.isEmpty ? "" : ", \(series.axis.heading)"
    let year = edition.month.adding(years: -1)
    // A line across a change of definition would compare what cannot be compared.
    let hasLine =
      series.showsYearEarlier && DefinitionBreak.between(year, edition.month, of: measure) == nil
    let outlined =
      series.showsYearEarlier
      ? "\(colors). Outlined\(hasLine ? ", dashed" : ""): \(year.title)" : Lists.span(window)
    return chart(
      title: TitleWriter(edition: edition).finding(measure, in: window),
      subtitle: "\(title)\(unit). \(outlined)",
      source: SourceLine(
        edition: edition,
        measures: [measure],
        window: window
      ).text(notes: changeNotes(measure)),
      alternative: AlternativeText(edition: edition, window: window).text(
        kind: kind,
        topic: words.topic,
        measures: [measure]
      ),
      body: .months(
        MonthChart(
          months: window,
          current: edition.month,
          panels: [
            MonthChart.Panel(
              mark: .columns,
              data: series.data,
              unitPrefix: series.axis.prefix,
              unitSuffix: series.axis.suffix,
              currentLabel: series.currentLabel,
              hasYearEarlierLine: hasLine
            )
          ],
          events: events(of: [measure], in: window)
        )
      )
    )
  }

  /// Which month is which color: `Blue: May 2025`.
  var colors: String { "Blue: \(edition.month.title)" }

  /// The change on the year before: `Change on May 2024: −4.1 to −2.7%`.
  private func changeNotes(_ measure: MeasureID) -> [String] {
    guard let comparison = edition.statistics.yearOnYear(measure, in: edition.month),
      Movement(comparison) != nil, let change = PrintedChange(comparison.change, decimals: 1)
    else { return [] }
    return ["Change on \(comparison.earlier.month.title): \(change.text)."]
  }
}
