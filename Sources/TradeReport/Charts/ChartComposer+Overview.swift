import Charting
import CivilTime
import TradeFigures
import TradeStatistics

extension ChartComposer {
  func overviewChart() -> Chart {
    let measures = ChartName.overviewMeasures
    let window = edition.fullWindow
    let published = measures.filter { DerivedMeasure.named($0) == nil }
    let hasGaps = measures.contains { edition.monthsOnRecord($0, in: window).count < window.count }
    return chart(
      title: TitleWriter.fitting([
        Headline(edition: edition).dated, "Trade figures of \(edition.month.title)",
      ]),
      subtitle: "\(edition.month.title) (blue) and the twelve months before; "
        + "every axis starts at zero; each panel has its own scale",
      source: SourceLine(edition: edition, measures: published, window: window).text(
        notes: (hasGaps ? ["Shaded: no figure."] : []) + changedDefinitions(measures, in: window)
          + omittedQualifiers(published)
      ),
      alternative: AlternativeText.fitting(
        ["Eight small column charts, \(Lists.span(window))."] + alternatives(measures)
      ),
      body: .multiples(
        MultiplesChart(
          months: window,
          current: edition.month,
          panels: measures.map { panel($0, in: window) }
        )
      )
    )
  }

  private func panel(_ measure: MeasureID, in window: ClosedRange<Month>) -> MultiplesChart.Panel {
    let series = Series(measure, in: window, edition: edition, marking: .current)
    let (value, unit) = bigNumber(measure)
    return MultiplesChart.Panel(
      name: edition.words(measure).panelName,
      value: value,
      unit: unit,
      data: series.data,
      breaks: ChartEvents.breaks(of: [measure], in: window).map(\.date.month)
    )
  }

  /// `Dashed: definition changed, June 2025.`, where a panel has such a rule.
  private func changedDefinitions(
    _ measures: [MeasureID],
    in window: ClosedRange<Month>
  ) -> [String] {
    let months = ChartEvents.breaks(of: measures, in: window).map(\.date.month)
    return months.isEmpty ? [] : ["Dashed: definition changed, \(Lists.months(months))."]
  }

  /// The number and the words after it: `$274` and `billion`, `400` and `identified`.
  private func bigNumber(_ measure: MeasureID) -> (String, String) {
    guard let reading = edition.reading(measure) else {
      guard let value = edition.statistics.value(of: measure, in: edition.month) else {
        return ("no figure", "")
      }
      let text = PrintedRange(value.bounds, unit: value.unit).text
      return (text, measure == .effectiveDutyRate ? "of value" : "")
    }
    let parts = FigureWords(reading: reading).figures.map { figure in
      figure.compactText.split(separator: " ", maxSplits: 1).map(String.init)
    }
    let numbers = parts.compactMap(\.first)
    let units = Set(parts.map { $0.count == 2 ? $0[1] : "" })
    guard units.count == 1, let unit = units.first else {
      return (reading.figure.asPrinted, "")
    }
    let number =
      numbers.dropFirst().reduce(numbers.first ?? "") { text, next in
        text + "–" + (next.hasPrefix("$") ? String(next.dropFirst()) : next)
      }
    return (number, unit.isEmpty ? ChartComposer.countedAs[measure] ?? "" : unit)
  }

  private static let countedAs: [MeasureID: String] = [
    .forcedLaborEntries: "identified", .counterfeitSeizures: "shipments",
  ]

  /// Says that the big numbers stand without the words before them.
  private func omittedQualifiers(_ measures: [MeasureID]) -> [String] {
    var words: [String] = []
    for measure in measures {
      let word = edition.reading(measure)?.figure.qualifier.text ?? ""
      if !word.isEmpty, !words.contains(word) { words.append(word) }
    }
    guard !words.isEmpty else { return [] }
    let verb = words.count == 1 ? "is" : "are"
    let quoted = words.indices.map { ($0 == 0 ? words[$0].capitalized : words[$0]).quoted }
    return ["\(Lists.joined(quoted)) \(verb) omitted here."]
  }

  func alternatives(_ measures: [MeasureID]) -> [String] {
    let parts = measures.compactMap { measure in
      edition.phrase(measure).map { "\(edition.words(measure).panelName): \($0)." }
    }
    return parts.isEmpty
      ? ["No figure for \(edition.month.title)."] : ["\(edition.month.title):"] + parts
  }
}
