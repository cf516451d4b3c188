import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// Titles that state a finding and hold at its bounds; from the richest that has room to the
/// plainest.
struct TitleWriter {
  let edition: Edition

  /// Most words of a title.
  static let mostWords = 16
  /// Two lines of a column hold about this many characters, the figure's number left apart.
  static let mostCharacters = 82

  /// The first candidate that has room; the last one where none has.
  static func fitting(_ candidates: [String]) -> String {
    candidates.first { $0.wordCount <= mostWords && $0.count <= mostCharacters }
      ?? candidates.last ?? ""
  }

  /// What a chart of `measure` found in the current month.
  ///
  /// `addition` is set behind a plain rise or fall where there is room.
  func finding(
    _ measure: MeasureID,
    in window: ClosedRange<Month>,
    addition: String = ""
  ) -> String {
    let words = edition.words(measure)
    let facts = edition.facts(measure)
    guard let phrase = facts.phrase else { return nothing(words, in: window) }
    let subjects = [words.subject, words.shortSubject]
    let time = "in \(edition.month.title)"
    func candidates(_ end: String) -> [String] {
      subjects.map { "\($0) \(words.verb) \(phrase) \(time)\(end)" }
    }
    if facts.doubt != nil {
      let isConflict = edition.reading(measure)?.isConflict ?? false
      let reason = isConflict ? "; sources differ" : ", a figure under query"
      return TitleWriter.fitting(
        candidates(reason) + subjects.map { "\($0): \(phrase)\(reason)" } + candidates("")
      )
    }
    let yearEarlier = facts.onYearEarlier?.movement
    let previous = facts.onPrevious?.movement
    var all = moved(words, by: yearEarlier, from: "a year earlier", addition: addition)
    if let yearEarlier, let clause = yearEarlier.clause(against: yearEarlier.earlierMonth.title) {
      all += candidates(", \(clause)") + subjects.map { "\($0): \(phrase), \(clause)" }
    }
    if let record = facts.recordPhrase { all += candidates(", \(record)") }
    if let rank = edition.rank(measure, in: window) {
      let adjective = rank.adjective(counted: isCount(measure))
      all += candidates(", the \(adjective) of the months shown")
    }
    if let previous {
      let name = edition.name(of: previous.earlierMonth)
      all += moved(words, by: previous, from: "in \(name)", addition: addition)
      if let clause = previous.clause(against: name) { all += candidates(", \(clause)") }
    }
    for other in [yearEarlier, previous].compactMap(\.self) {
      guard let earlier = edition.phrase(measure, in: other.earlierMonth) else { continue }
      let name = edition.name(of: other.earlierMonth)
      all += candidates(earlier == phrase ? ", as in \(name)" : ", against \(earlier) in \(name)")
    }
    return TitleWriter.fitting(all + candidates(""))
  }

  /// `Seizures fell to 259 in September 2023, from 491 a year earlier`, of exact counts only.
  private func moved(
    _ words: MeasureWords,
    by movement: Movement?,
    from reference: String,
    addition: String
  ) -> [String] {
    guard let movement, let verb = movement.verb, movement.change.absolute.bounds.isExact,
      let now = edition.phrase(words.id),
      let then = edition.phrase(words.id, in: movement.earlierMonth)
    else { return [] }
    let text =
      "\(words.shortSubject) \(verb) to \(now) in \(edition.month.title), from \(then) \(reference)"
    return addition.isEmpty ? [text] : [text + addition, text]
  }

  private func nothing(_ words: MeasureWords, in window: ClosedRange<Month>) -> String {
    let text = "No figure for \(words.topic) is on record for \(edition.month.title)"
    guard let last = edition.monthsOnRecord(words.id, in: window).last,
      let phrase = edition.phrase(words.id, in: last)
    else { return TitleWriter.fitting([text, "No figure on record for \(edition.month.title)"]) }
    return TitleWriter.fitting([
      "\(text); the latest is \(phrase) in \(edition.name(of: last))",
      "\(text); the latest is of \(edition.name(of: last))",
      text,
      "No figure on record for \(edition.month.title)",
    ])
  }

  private func isCount(_ measure: MeasureID) -> Bool {
    edition.statistics.unit(of: measure) == .count
  }
}
