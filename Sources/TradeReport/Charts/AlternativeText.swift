import CivilTime
import TradeFigures
import TradeStatistics

/// What a chart tells a reader who cannot see it, most important first, cut at whole sentences.
struct AlternativeText {
  let edition: Edition
  let window: ClosedRange<Month>

  static let mostCharacters = 250

  /// Sentences until the room is used up; the first always stands.
  static func fitting(_ sentences: [String]) -> String {
    var text = ""
    for sentence in sentences where !sentence.isEmpty {
      let longer = text.isEmpty ? sentence : "\(text) \(sentence)"
      guard text.isEmpty || longer.count <= mostCharacters else { continue }
      text = longer
    }
    return String(text.prefix(mostCharacters))
  }

  /// `Columns: entry value, May 2024 to May 2025.` and so on, for the measures of the chart.
  func text(kind: String, topic: String, measures: [MeasureID]) -> String {
    let published = measures.filter { edition.isOnRecord($0) }
    return AlternativeText.fitting(
      ["\(kind): \(topic), \(Lists.span(window))."]
        + published.map(current)
        + (published.isEmpty ? ["No figure for \(edition.month.title)."] : [])
        + published.compactMap(extreme)
        + [missing(measures)]
    )
  }

  private func current(_ measure: MeasureID) -> String {
    let words = edition.words(measure)
    let movement = edition.onYearEarlier(measure) ?? edition.onPrevious(measure)
    let clause = movement.flatMap { movement in
      movement.clause(against: edition.name(of: movement.earlierMonth))
    }
    let start = "\(words.panelName), \(edition.month.title)"
    return "\(start): \(edition.phrase(measure) ?? "")\(clause.map { ", \($0)" } ?? "")."
  }

  /// The month that is certainly above all others; `nil` where it is the current one, or none is.
  private func extreme(_ measure: MeasureID) -> String? {
    let months = edition.monthsOnRecord(measure, in: window)
    for month in months {
      let rank = Rank(of: measure, in: month, among: window, statistics: edition.statistics)
      guard rank == .highest, let phrase = edition.phrase(measure, in: month) else { continue }
      return month == edition.month
        ? "\(edition.words(measure).panelName): highest of the months shown."
        : "Highest \(month.title), \(phrase)."
    }
    return nil
  }

  private func missing(_ measures: [MeasureID]) -> String {
    let months = window.filter { month in
      month != edition.month && !measures.contains { edition.isOnRecord($0, in: month) }
    }
    return months.isEmpty ? "" : "No figure for \(Lists.months(months))."
  }
}
