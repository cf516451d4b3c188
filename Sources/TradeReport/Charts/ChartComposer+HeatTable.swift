import Charting
import CivilTime
import Scales
import TradeFigures
import TradeStatistics

extension ChartComposer {
  /// A measure by month and fiscal year, in shades.
  func heatTable(of measure: MeasureID) -> Chart {
    let composer = HeatTableComposer(measure, edition: edition)
    let table = composer.table
    let window = composer.window
    let unit = composer.axis.heading.isEmpty ? "" : ", \(composer.axis.heading)"
    return chart(
      title: heatTitle(of: measure, in: window),
      subtitle: "\(edition.statistics.title(of: measure))\(unit), by month and fiscal year. "
        + "Outlined: \(edition.month.title)",
      source: SourceLine(edition: edition, measures: [measure], window: window).text(
        notes: composer.totalNotes + qualifierNotes(of: measure, in: window)
          + straddlingNotes(table)
      ),
      alternative: heatAlternative(of: measure, in: window),
      body: .heat(table)
    )
  }

  /// The month that certainly passes all others shown, where no doubted figure is among them.
  private func peak(of measure: MeasureID, in window: ClosedRange<Month>) -> Month? {
    let months = edition.monthsOnRecord(measure, in: window)
    guard !months.contains(where: { edition.statistics.isUnderQuery(measure, in: $0) }) else {
      return nil
    }
    return months.first { month in
      Rank(of: measure, in: month, among: window, statistics: edition.statistics) == .highest
    }
  }

  private func heatTitle(of measure: MeasureID, in window: ClosedRange<Month>) -> String {
    guard let peak = peak(of: measure, in: window), peak != edition.month,
      let phrase = edition.phrase(measure, in: peak)
    else { return TitleWriter(edition: edition).finding(measure, in: window) }
    let words = edition.words(measure)
    let end = "peaked at \(phrase) in \(peak.title)"
    let isComplete = edition.monthsOnRecord(measure, in: window).count == window.count
    // Months without a figure may have been higher.
    let reach = isComplete ? "" : ", of the months shown"
    return TitleWriter.fitting([
      "\(words.subject) \(end)\(reach)", "\(words.shortSubject) \(end)\(reach)",
      "Highest of the months shown: \(phrase) in \(peak.title)",
    ])
  }

  /// `Values are printed as “more than”.`, or that such words are left out.
  private func qualifierNotes(of measure: MeasureID, in window: ClosedRange<Month>) -> [String] {
    let readings = window.compactMap { edition.reading(measure, in: $0) }
    let words = readings.map(\.figure).filter { !$0.hasEmptyQualifier }.map(\.qualifier.text)
    var distinct: [String] = []
    for word in words where !word.isEmpty && !distinct.contains(word) { distinct.append(word) }
    guard let first = distinct.first else { return [] }
    if distinct.count == 1, words.allSatisfy({ $0 == first }) {
      return ["Values are printed as \(first.quoted)."]
    }
    let quoted = distinct.indices.map {
      ($0 == 0 ? distinct[$0].capitalized : distinct[$0]).quoted
    }
    return ["\(Lists.joined(quoted)) \(distinct.count == 1 ? "is" : "are") omitted here."]
  }

  private func straddlingNotes(_ table: HeatTable) -> [String] {
    table.data.contains { table.limits.isLimit(between: $0.lower, and: $0.upper) }
      ? ["Shades follow the printed figures."] : []
  }

  private func heatAlternative(of measure: MeasureID, in window: ClosedRange<Month>) -> String {
    let text = AlternativeText(edition: edition, window: window).text(
      kind: "Shaded table",
      topic: "\(edition.words(measure).topic) by month and fiscal year",
      measures: [measure]
    )
    let missing = window.count - edition.monthsOnRecord(measure, in: window).count
    let peak = edition.isOnRecord(measure) ? nil : peak(of: measure, in: window)
    let highest = peak.flatMap { month in
      edition.phrase(measure, in: month).map { "Highest \(month.title), \($0)." }
    }
    return AlternativeText.fitting([
      text, highest ?? "",
      missing > 0 ? "\(missing) of \(window.count) months have no figure." : "",
    ])
  }
}
