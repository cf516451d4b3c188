import CivilTime
import TradeFigures
import TradeStatistics

/// The last lines of a chart: where its figures come from, and what a reader should know of them.
struct SourceLine {
  let edition: Edition
  /// The published measures that were plotted, or that a plotted rate rests on.
  let measures: [MeasureID]
  let window: ClosedRange<Month>

  /// Three lines of a column hold this many characters, and the remark on shading that layout adds.
  static let mostCharacters = 200

  /// The source, then as many notes as have room, then the remark on rounding.
  ///
  /// - Parameter notes: the most needed first.
  /// - Returns: one paragraph.
  func text(notes: [String] = []) -> String {
    let end = "Figures are rounded as published."
    var text = "Source: \(origin)."
    for note in underQuery + notes
    where text.count + note.count + end.count + 2 <= SourceLine.mostCharacters {
      text += " \(note)"
    }
    return "\(text) \(end)"
  }

  private var readings: [Reading] {
    measures.flatMap { measure in window.compactMap { edition.reading(measure, in: $0) } }
  }

  /// Says which figures are second-hand.
  private var origin: String {
    let releases = "\(edition.settings.publisherShortName) monthly releases"
    let secondary = readings.filter { $0.shown.source.kind != .publisher }
    if secondary.isEmpty { return releases }
    return secondary.count == readings.count
      ? "\(releases) as quoted in the trade press"
      : "\(releases), some as quoted in the trade press"
  }

  /// `Under query: October 2022 (far off both neighbors).`, shorter where that is long.
  private var underQuery: [String] {
    let queries = Queries(edition: edition).all(of: measures, in: window)
    guard !queries.isEmpty else { return [] }
    var months: [Month] = []
    for query in queries where !months.contains(query.month) { months.append(query.month) }
    let reasons = months.map { month in
      "\(month.title) (\(queries.first { $0.month == month }?.shortReason ?? ""))"
    }
    let full = "Under query: \(reasons.joined(separator: "; "))."
    let short = "Under query: \(Lists.months(months.sorted()))."
    return [full.count <= 120 ? full : short]
  }
}
