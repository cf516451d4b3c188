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
  /// year to date against the one before; else a certain change on the year before; else the
  /// fiscal year to date alone, or what any chart of the measure would say.
  var text: String {
    let finding = TitleWriter(edition: edition).finding(measure, in: window)
    guard let phrase = edition.phrase(measure),
      !statistics.isUnderQuery(measure, in: edition.month)
    else { return finding }
    let level = "\(words.verb) \(phrase) in \(edition.month.title)"
    let ranks = [rankOfAll, rankOfSameMonths].compactMap(\.self).flatMap { rank in
      [words.subject, words.shortSubject].map { "\($0) \(level), \(rank)" }
    }
    let moved = edition.onYearEarlier(measure)?.isCertain == true ? [finding] : []
    return TitleWriter.fitting(ranks + comparedToDate + moved + toDate + [finding])
  }

  private var isCounted: Bool { statistics.unit(of: measure) == .count }

  /// `the highest of the 23 months shown`.
  private var rankOfAll: String? {
    edition.rank(measure, in: window).map { rank in
      let count = edition.monthsOnRecord(measure, in: window).count
      return "the \(rank.adjective(counted: isCounted)) of the \(count) months shown"
    }
  }

  /// `below December of 2021 and 2022`, of two or more years shown.
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

  /// The sum since October; `nil` in October, where it spans a change of definition, and where one
  /// of its figures is doubted.
  private var soundToDate: FiscalYearToDate? {
    guard let toDate = statistics.fiscalYearToDate(measure, in: edition.month),
      toDate.total.onRecord.count > 1, toDate.total.definitionBreak == nil,
      toDate.total.underQuery.isEmpty
    else { return nil }
    return toDate
  }

  /// `Duties of fiscal year 2023 so far: $34.6 to 35.1 billion in 5 of 6 months`.
  private var toDate: [String] {
    guard let toDate = soundToDate else { return [] }
    let total = toDate.total
    let sum = PrintedRange(total.estimate.bounds, unit: total.unit).prose
    let year = "fiscal year \(toDate.fiscalYear.year)"
    let time = total.period.count == 12 ? year : "\(year) so far"
    let months =
      total.isComplete ? "\(total.period.count) months" : "\(total.countText) months"
    return ["\(words.shortSubject) of \(time): \(sum) in \(months)"]
  }

  /// The same with `, down 3 to 9 percent from the same months of 2022`, like months with like.
  private var comparedToDate: [String] {
    guard let toDate = soundToDate, let change = toDate.change, let earlier = toDate.yearEarlier,
      !toDate.crossesDefinitionBreak, earlier.underQuery.isEmpty,
      change.direction.isCertainMove, let printed = PrintedChange(change)
    else { return [] }
    let link = printed.prose.hasSuffix("as high") ? "as in" : "from"
    return self.toDate.map {
      "\($0), \(printed.prose) \(link) the same months of \(toDate.fiscalYear.year - 1)"
    }
  }
}
