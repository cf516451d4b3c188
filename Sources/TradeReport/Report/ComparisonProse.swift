import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// What a section says of a figure beside other months, as far as the bounds carry it.
struct ComparisonProse {
  let edition: Edition

  /// Sentences on the year before, the month before, and the rank among the months on record.
  ///
  /// - Parameters:
  ///   - measure: whose figure.
  ///   - said: measures before it in the same section, whose missing months need no second word.
  /// - Returns: sentences, none where the month has no figure.
  func sentences(_ measure: MeasureID, after said: [MeasureID] = []) -> [String] {
    guard let value = edition.statistics.value(of: measure, in: edition.month) else { return [] }
    if value.isConflict {
      return [
        "Sources differ, and the figure is compared with no other month (see Notes and method)."
      ]
    }
    if value.isUnderQuery {
      let what = value.isComputed ? "It rests on a figure" : "The figure is"
      return ["\(what) under query, and is compared with no other month (see Notes and method)."]
    }
    let comparisons = comparisons(measure)
    guard !comparisons.isEmpty else {
      return ["No earlier \(value.isComputed ? "rate" : "figure") is on record to compare it with."]
    }
    let gap = yearEarlierGap(measure, comparisons)
    let isSaid = said.contains { yearEarlierGap($0, self.comparisons($0)) == gap }
    return (isSaid ? [] : [gap].filter { !$0.isEmpty }) + sentences(comparisons) + rank(measure)
  }

  private func comparisons(_ measure: MeasureID) -> [Comparison] {
    [
      edition.statistics.yearOnYear(measure, in: edition.month),
      edition.statistics.monthOnMonth(measure, in: edition.month),
    ].compactMap(\.self)
  }

  /// That the same month a year earlier has no figure, where others are there to compare with.
  ///
  /// A computed rate has nothing of its own to miss: the gap is that of a figure it rests on.
  private func yearEarlierGap(_ measure: MeasureID, _ comparisons: [Comparison]) -> String {
    guard !comparisons.isEmpty, DerivedMeasure.named(measure) == nil,
      !comparisons.contains(where: { $0.basis == .sameMonthYearEarlier })
    else { return "" }
    return "No figure for \(edition.month.adding(years: -1).title) is on record."
  }

  /// One sentence for both comparisons where both give a movement, or else one for each.
  private func sentences(_ comparisons: [Comparison]) -> [String] {
    guard comparisons.count == 2, comparisons.allSatisfy({ !$0.crossesDefinitionBreak }),
      let second = Movement(comparisons[1]), Movement(comparisons[0]) != nil
    else { return comparisons.map(sentence) }
    let first = sentence(comparisons[0]).dropLast()
    let earlier = earlierFigure(comparisons[1])
    return ["\(first); against \(earlier), \(second.predicate)."]
  }

  /// `January 2023 (more than 2.6 million; none for February)`.
  private func earlierFigure(_ comparison: Comparison) -> String {
    let month = comparison.earlier.month
    let phrase = edition.phrase(comparison.current.measure, in: month) ?? ""
    guard comparison.basis == .lastOnRecord else { return "\(month.title) (\(phrase))" }
    let previous = edition.month.previous
    let gap = month.next == previous ? "none for \(previous.name)" : "none since"
    return "\(month.title) (\(phrase); \(gap))"
  }

  private func sentence(_ comparison: Comparison) -> String {
    let words = edition.words(comparison.current.measure)
    let month = comparison.earlier.month
    let phrase = edition.phrase(words.id, in: month) ?? ""
    if comparison.crossesDefinitionBreak {
      return "The definition changed after \(month.title) (\(phrase)), so no change is given."
    }
    guard let movement = Movement(comparison) else {
      return comparison.isUnderQuery
        ? "The figure of \(month.title) (\(phrase)) is under query, and no change on it is given."
        : "For \(month.title), \(phrase) is on record, from which no change can be computed."
    }
    return
      "Against \(earlierFigure(comparison)), \(words.noun) \(words.verb) \(movement.predicate)."
  }

  private func rank(_ measure: MeasureID) -> [String] {
    let window = edition.window(of: [measure])
    guard let rank = edition.rank(measure, in: window) else { return [] }
    let words = edition.words(measure)
    let months = edition.monthsOnRecord(measure, in: window)
    let adjective = rank.adjective(counted: edition.statistics.unit(of: measure) == .count)
    let count = Lists.count(months.count, "month", spelled: true)
    let first = months.first ?? window.lowerBound
    return [
      "\(words.noun.capitalized) \(words.verb) the \(adjective) of the \(count) on record "
        + "since \(first.title)."
    ]
  }

  /// That the month has no figure, and which one is the latest; `nil` where it has one.
  func absence(_ measure: MeasureID, in window: ClosedRange<Month>) -> String? {
    guard !edition.isOnRecord(measure) else { return nil }
    let text =
      "No figure for \(edition.words(measure).topic) is on record for "
      + edition.month.title
    guard let last = edition.monthsOnRecord(measure, in: window).last,
      let phrase = edition.phrase(measure, in: last)
    else { return text + "." }
    return "\(text); the latest is \(phrase), for \(last.title)."
  }
}
