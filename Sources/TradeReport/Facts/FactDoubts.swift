import CivilTime
import TradeFigures
import TradeStatistics

/// Sentences that say why a figure is set against no other month, or not against one of them.
extension MeasureFacts {
  /// Why the current figure is doubted.
  var doubtTexts: [(pattern: String, text: String)] {
    guard let finding = doubt?.findings.first else { return [] }
    if isComputed {
      return [
        (
          "rests-on-doubt",
          "\(words.noun) rests on a figure under query and is compared with no other month"
        )
      ]
    }
    if finding.check == "source-conflict" {
      return [
        ("sources-differ", "sources differ on \(words.topic), so no change is given"),
        (
          "sources-disagree",
          "on \(words.topic) the sources disagree, and the figure is compared with no other month"
        ),
      ]
    }
    let reason = DoubtReason.clause(finding, in: edition.month)
    return [
      (
        "under-query",
        "the figure for \(words.topic) is under query, because \(reason), and is compared with "
          + "no other month"
      ),
      (
        "because",
        "because \(reason), the figure for \(words.topic) is under query, and no change is given"
      ),
    ]
  }

  /// Why there is no change on the month of `comparison`.
  func notComparedTexts(_ comparison: Comparison) -> [(pattern: String, text: String)] {
    let month = comparison.earlier.month
    let phrase = edition.phrase(measure, in: month) ?? ""
    if comparison.crossesDefinitionBreak,
      let change = DefinitionBreak.between(month, edition.month, of: measure)
    {
      let old = "the \(month.title) figure (\(phrase))"
      let definition = isComputed ? "definitions behind \(noun)" : "definition of \(words.topic)"
      return [
        (
          "definition",
          "the \(definition) changed in \(change.month.title), so no change from \(old) is given"
        ),
        (
          "not-comparable",
          "under a new definition from \(change.month.title), "
            + "\(noun) cannot be compared with \(old)"
        ),
      ]
    }
    if isComputed, comparison.earlier.isUnderQuery {
      return [
        (
          "earlier-rests",
          "\(noun) of \(month.title) (\(phrase)) rests on a figure under query, so no change from "
            + "it is given"
        )
      ]
    }
    guard comparison.earlier.isUnderQuery else {
      return [
        ("from-zero", "for \(month.title), \(phrase) is on record, from which no change follows")
      ]
    }
    if comparison.earlier.isConflict {
      return [
        (
          "earlier-conflict",
          "sources differ on \(words.topic) in \(month.title) (\(phrase)), so no change from that "
            + "month is given"
        )
      ]
    }
    return [
      (
        "earlier-query",
        "the \(month.title) figure for \(words.topic) (\(phrase)) is under query, so no change "
          + "from it is given"
      ),
      (
        "no-change-from",
        "no change in \(noun) from \(month.title) is given, as the figure of that month "
          + "(\(phrase)) is under query"
      ),
    ]
  }
}

/// Why a figure is doubted.
enum DoubtReason {
  /// For a line: `printed without a scale word`.
  static func short(_ finding: Finding, in month: Month) -> String {
    let clause = clause(finding, in: month)
    let start = ["it is ", "it was ", "it "].first { clause.hasPrefix($0) } ?? ""
    return String(clause.dropFirst(start.count))
  }

  /// Behind "because": `it was printed without a scale word`.
  static func clause(_ finding: Finding, in month: Month) -> String {
    switch finding.check {
    case "copied-forward": "it repeats the figure for \(month.previous.name)"
    case "missing-scale-word": "it was printed without a scale word"
    case "exceeds-fiscal-year": "it exceeds the total of a whole fiscal year"
    case "year-to-date-as-month": "it reads as a total for the year to date"
    case "isolated-jump": "it is far off the months on both sides"
    default: "it does not fit other published figures"
    }
  }
}
