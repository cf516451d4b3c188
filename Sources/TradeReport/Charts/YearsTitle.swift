import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// The finding of fiscal years laid over each other; it holds at the bounds of the figures.
struct YearsTitle {
  let edition: Edition
  let measure: MeasureID
  let window: ClosedRange<Month>

  private var words: MeasureWords { edition.words(measure) }
  private var statistics: Statistics { edition.statistics }

  /// A rank among all months shown; else among the same months of the years shown; else the fiscal
  /// year to date; else what any chart of the measure would say.
  var text: String {
    let finding = TitleWriter(edition: edition).finding(measure, in: window)
    guard let phrase = edition.phrase(measure),
      !statistics.isUnderQuery(measure, in: edition.month)
    else { return finding }
    let level = "\(words.verb) \(phrase) in \(edition.month.title)"
    let ranks = [rankOfAll, rankOfSameMonths].compactMap(\.self).flatMap { rank in
      [words.subject, words.shortSubject].map { "\($0) \(level), \(rank)" }
    }
    return TitleWriter.fitting(ranks + toDate + [finding])
  }

  private var isCounted: Bool { statistics.unit(of: measure) == .count }

  /// `the highest of the 23 months shown`.
  private var rankOfAll: String? {
    edition.rank(measure, in: window).map { rank in
      let count = edition.monthsOnRecord(measure, in: window).count
      return "the \(rank.adjective(counted: isCounted)) of the \(count) months shown"
    }
  }

  /// `the lowest of the three Marches shown` in other words, since Marches read oddly: `below March
  /// of both years before`.
  ///
  /// Only where each of the years shown that is on record at all has that month on record.
  private var rankOfSameMonths: String? {
    let earlier = (1..<Overlay.span).map { edition.month.adding(years: -$0) }
      .filter { statistics.value(of: measure, in: $0) != nil }
    let oldest = earlier.last ?? edition.month
    guard let now = statistics.value(of: measure, in: edition.month)?.bounds, earlier.count > 1,
      DefinitionBreak.between(oldest, edition.month, of: measure) == nil,
      !earlier.contains(where: { statistics.isUnderQuery(measure, in: $0) })
    else { return nil }
    let others = earlier.compactMap { statistics.value(of: measure, in: $0)?.bounds }
    let years = Lists.joined(earlier.reversed().map { String($0.year) })
    if others.allSatisfy({ $0.upper < now.lower }) {
      return "above \(edition.month.name) of \(years)"
    }
    if others.allSatisfy({ now.upper < $0.lower }) {
      return "below \(edition.month.name) of \(years)"
    }
    return nil
  }

  /// `Duties of fiscal year 2023 so far: $34.6 to 35.1 billion in 5 of 6 months`; nothing in
  /// October, where sums span a change of definition, and where one of the figures is doubted.
  private var toDate: [String] {
    guard let toDate = statistics.fiscalYearToDate(measure, in: edition.month),
      toDate.total.onRecord.count > 1, toDate.total.definitionBreak == nil,
      toDate.total.underQuery.isEmpty
    else { return [] }
    let total = toDate.total
    let sum = PrintedRange(total.estimate.bounds, unit: total.unit).prose
    let year = "fiscal year \(toDate.fiscalYear.year)"
    let isWhole = total.period.count == 12
    let time = isWhole ? year : "\(year) so far"
    let months =
      total.isComplete ? "\(total.period.count) months" : "\(total.countText) months"
    let level = "\(words.shortSubject) of \(time): \(sum) in \(months)"
    return [comparison(of: toDate).map { "\(level), \($0)" }, level].compactMap(\.self)
  }

  /// `3 to 9 percent below the year before`, like months with like.
  private func comparison(of toDate: FiscalYearToDate) -> String? {
    guard let change = toDate.change, let earlier = toDate.yearEarlier,
      !toDate.crossesDefinitionBreak, earlier.underQuery.isEmpty,
      change.direction.isCertainMove, let printed = PrintedChange(change)
    else { return nil }
    return "\(printed.prose) from the same months of \(toDate.fiscalYear.year - 1)"
  }
}
