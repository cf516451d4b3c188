import CivilTime
import TradeFigures
import TradeStatistics

/// The finding of the month over the three leading measures.
struct Headline {
  let edition: Edition

  private static let leading: [(measure: MeasureID, counted: Bool, noun: String)] = [
    (.entrySummaries, true, "entries"), (.entryValue, false, "value"),
    (.estimatedDuties, false, "duties"),
  ]

  /// Under a masthead that names the month: `Fewer entries and lower duties than a year earlier`.
  var text: String {
    comparison.map { "\($0.finding) than \($0.reference)" } ?? plain
  }

  /// With the month: `Fewer entries and lower duties in March 2023 than a year earlier`.
  var dated: String {
    comparison.map { "\($0.finding) in \(edition.month.title) than \($0.reference)" } ?? plain
  }

  /// Against the year before where any measure surely moved, else against the month before.
  private var comparison: (finding: String, reference: String)? {
    if let finding = finding(Headline.leading.map { edition.onYearEarlier($0.measure) }) {
      return (finding, "a year earlier")
    }
    let movements = Headline.leading.map { edition.onPrevious($0.measure) }
    guard let month = movements.compactMap(\.self).first(where: \.isCertain)?.earlierMonth,
      let finding = finding(movements.map { $0?.earlierMonth == month ? $0 : nil })
    else { return nil }
    return (finding, "in \(edition.name(of: month))")
  }

  /// `Fewer entries and lower duties`; `higher value and duties` shares its adjective.
  private func finding(_ movements: [Movement?]) -> String? {
    var parts: [String] = []
    var lastAdjective = ""
    for (movement, item) in zip(movements, Headline.leading) {
      guard let adjective = movement?.adjective(counted: item.counted) else { continue }
      parts.append(adjective == lastAdjective ? item.noun : "\(adjective) \(item.noun)")
      lastAdjective = adjective
    }
    return parts.isEmpty ? nil : Lists.joined(parts).capitalized
  }

  /// The first leading figure of the month, or that the month has one figure or another.
  private var plain: String {
    let measures = Headline.leading.map(\.measure).reversed() + Headline.others
    for measure in measures {
      guard let phrase = edition.phrase(measure) else { continue }
      let words = edition.words(measure)
      let query =
        edition.statistics.isUnderQuery(measure, in: edition.month) ? ", a figure under query" : ""
      return "\(words.subject) \(words.verb) \(phrase) in \(edition.month.title)\(query)"
    }
    return "Figures on record for \(edition.month.title)"
  }

  private static let others: [MeasureID] = [
    .forcedLaborEntries, .counterfeitSeizures, .auditIdentified, .oceanShare,
  ]
}
