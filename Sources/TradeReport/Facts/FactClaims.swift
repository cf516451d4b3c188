import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// Clauses for records, streaks, sums and doubts, which all styles share.
extension MeasureFacts {
  /// `the second straight monthly rise`, `the first rise in three months`.
  var streakPhrase: String? {
    guard let streak = streak?.streak else { return nil }
    let noun = streak.direction == .up ? "rise" : "decline"
    if let months = streak.firstInMonths {
      return "the first \(noun) in \(Lists.number(months)) months"
    }
    return "the \(Ordinals.word(streak.length)) straight monthly \(noun)"
  }

  /// `highest`, or `most` of what is counted in whole numbers.
  private func adjective(_ kind: Record.Kind) -> String {
    switch kind {
    case .highest: isCount ? "most" : "highest"
    case .lowest: isCount ? "fewest" : "lowest"
    }
  }

  /// `the highest since June 2022`, `the lowest of the nine months on record since March 2022`.
  ///
  /// "Since" alone is said only where no month in between is missing and the other end is sure.
  var recordPhrase: String? {
    guard let record = record?.record else { return nil }
    let adjective = adjective(record.kind)
    if let month = sureReach(record) { return "the \(adjective) since \(month.title)" }
    guard let first = record.passed.first else { return nil }
    let count = Lists.number(record.passed.count + 1)
    return "the \(adjective) of the \(count) months on record since \(first.title)"
  }

  private func sureReach(_ record: Record) -> Month? {
    guard case .since(let month) = record.reach, record.gaps.isEmpty,
      record.isSinceCertain == true
    else { return nil }
    return month
  }

  /// Sentences that state the record.
  var recordTexts: [(pattern: String, text: String)] {
    guard let record = record?.record, let phrase = recordPhrase else { return [] }
    var texts = [("record", "\(noun) \(words.verb) \(phrase)")]
    let have = words.isPlural ? "have" : "has"
    if let month = sureReach(record) {
      let comparative = record.kind == .highest ? "higher" : "lower"
      texts.append(
        ("not-since", "not since \(month.title) \(have) \(noun) been \(comparative)")
      )
    } else if let first = record.passed.first {
      let count = Lists.number(record.passed.count + 1)
      texts.append(
        (
          "of-months",
          "of the \(count) months on record since \(first.title), "
            + "\(edition.month.name) had the \(adjective(record.kind)) \(bareNoun)"
        )
      )
    }
    return texts
  }

  /// The noun without its article, behind an adjective.
  private var bareNoun: String { noun.hasPrefix("the ") ? String(noun.dropFirst(4)) : noun }

  /// Sentences that state the streak.
  var streakTexts: [(pattern: String, text: String)] {
    guard let streak = streak?.streak else { return [] }
    let month = edition.month.name
    let move = streak.direction == .up ? "rise" : "decline"
    if let months = streak.firstInMonths {
      return [
        (
          "first-in",
          "\(month) brought the first \(move) in \(noun) in \(Lists.number(months)) months"
        )
      ]
    }
    let moved = streak.direction == .up ? "risen" : "fallen"
    let have = words.isPlural ? "have" : "has"
    return [
      (
        "straight",
        "\(month) brought the \(Ordinals.word(streak.length)) straight monthly \(move) in \(noun)"
      ),
      ("in-a-row", "\(noun) \(have) now \(moved) \(Lists.number(streak.length)) months in a row"),
    ]
  }

  /// Sentences on the fiscal year so far; empty where it is not comparable.
  var toDateTexts: [(pattern: String, text: String)] {
    guard let toDate = toDate?.toDate, let earlier = toDate.yearEarlier,
      let change = toDate.change, let printed = PrintedChange(change, decimals: 1)
    else { return [] }
    let total = toDate.total
    let count = Lists.number(total.onRecord.count)
    let year = "fiscal year \(toDate.fiscalYear.year)"
    let months = Lists.months(total.onRecord)
    let time =
      total.isComplete
      ? "over the first \(count) months of \(year) (\(months))"
      : "over the \(count) months of \(year) on record (\(months))"
    let now = PrintedRange(total.estimate.bounds, unit: total.unit).prose
    let then = PrintedRange(earlier.estimate.bounds, unit: total.unit).prose
    let sum = "\(isComputed ? "averaged" : "totaled") \(now)"
    let isPlain = change.direction.isCertainMove && !printed.prose.hasSuffix("as high")
    let end =
      isPlain
      ? "\(printed.prose) from \(then) in the same months a year earlier"
      : "against \(then) in the same months a year earlier: \(printed.prose)"
    return [
      ("to-date", "\(time), \(noun) \(sum), \(end)"),
      ("to-date-sum", "\(noun) \(sum) \(time), \(end)"),
    ]
  }

  /// For a slide: `highest since June 2022`, `fewest of nine months on record`.
  var shortRecordPhrase: String? {
    guard let record = record?.record else { return nil }
    let adjective = adjective(record.kind)
    if let month = sureReach(record) { return "\(adjective) since \(month.title)" }
    return "\(adjective) of \(Lists.number(record.passed.count + 1)) months on record"
  }
}

/// Ordinal numbers in words.
enum Ordinals {
  /// `first` to `twelfth`, then `13th`.
  static func word(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth",
    ]
    if words.indices.contains(number - 1) { return words[number - 1] }
    let ending =
      switch (number % 10, number % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }
}
