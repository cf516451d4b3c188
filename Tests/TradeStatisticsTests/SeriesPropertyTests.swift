import CivilTime
import Quantities
import TestSupport
import Testing
import TradeFigures

@testable import TradeStatistics

/// Months of random true values and their published roundings, some of them missing.
private struct RandomSeries {
  let first = FiscalYear(2020).first
  let truths: [Month: ExactDecimal]
  let observations: [Observation]

  /// A series of 60 months of which about one in `gap` is missing.
  init(_ measure: MeasureID, gap: Int = 16, using random: inout SplitMix64) throws {
    var truths: [Month: ExactDecimal] = [:]
    var observations: [Observation] = []
    for index in 0..<60 where Int.random(in: 0..<gap, using: &random) > 0 {
      let value = try Published(using: &random)
      let month = first.advanced(by: index)
      truths[month] = value.truth
      observations.append(value.observation(measure, month))
    }
    self.truths = truths
    self.observations = observations
  }

  /// The true sum over `months`; a failure where one of them is not on record.
  func sum(_ months: [Month], _ seed: Comment) throws -> ExactDecimal {
    try months.reduce(.zero) { $0 + (try #require(truths[$1], seed)) }
  }
}

/// Statistics in which no month is under query, so that every month is compared.
private func unchecked(_ observations: [Observation]) -> Statistics {
  Statistics(snapshot: FiguresSnapshot(observations), findings: [])
}

/// A property sees more than 10,000 months: 180 series of 60, some of them missing.
@Suite("Random series of true values and their published roundings")
struct SeriesPropertyTests {
  private static let batches = 0..<10
  private static let cases = 18

  @Test("Fiscal years to date and rolling sums hold the true ones", arguments: batches)
  func totals(batch: Int) throws {
    // Long enough that 10,000 spans of twelve months have no gap.
    try forEachCase(28, of: batch) { random, seed in
      let series = try RandomSeries(.entryValue, gap: 60, using: &random)
      let statistics = unchecked(series.observations)
      for month in series.truths.keys {
        let toDate = try #require(statistics.fiscalYearToDate(.entryValue, in: month), seed)
        let truth = try series.sum(toDate.total.onRecord, seed)
        check(toDate.total.estimate.bounds.contains(truth), seed)
        check(toDate.total.onRecord.last == month, seed)
        if let earlier = toDate.yearEarlier, let change = toDate.change {
          let before = try series.sum(earlier.onRecord, seed)
          check(earlier.onRecord == toDate.total.onRecord.map { $0.adding(years: -1) }, seed)
          check(change.absolute.bounds.contains(truth - before), seed)
          check(change.direction != .up || before < truth, seed)
          check(change.direction != .down || truth < before, seed)
        }
        if let rolling = statistics.rolling12Months(.entryValue, in: month) {
          check(rolling.onRecord.count == 12 && rolling.isComplete, seed)
          check(rolling.estimate.bounds.contains(try series.sum(rolling.onRecord, seed)), seed)
        }
      }
    }
  }

  @Test("Rates, and rates of sums, hold the true ones", arguments: batches)
  func rates(batch: Int) throws {
    try forEachCase(SeriesPropertyTests.cases, of: batch) { random, seed in
      let duties = try RandomSeries(.estimatedDuties, using: &random)
      let values = try RandomSeries(.entryValue, using: &random)
      let statistics = unchecked(duties.observations + values.observations)
      for (month, duty) in duties.truths {
        guard let value = values.truths[month] else {
          check(statistics.value(of: .effectiveDutyRate, in: month) == nil, seed)
          continue
        }
        let rate = try #require(statistics.value(of: .effectiveDutyRate, in: month), seed)
        check(holds(rate.bounds, quotientOf: duty * .hundred, by: value), seed)
        let total = try #require(
          statistics.fiscalYearToDate(.effectiveDutyRate, in: month)?.total,
          seed
        )
        let dutySum = try duties.sum(total.onRecord, seed)
        let valueSum = try values.sum(total.onRecord, seed)
        check(
          holds(total.estimate.bounds, quotientOf: dutySum * .hundred, by: valueSum),
          seed
        )
      }
    }
  }

  @Test("No record contradicts the truth", arguments: batches)
  func records(batch: Int) throws {
    try forEachCase(SeriesPropertyTests.cases, of: batch) { random, seed in
      let series = try RandomSeries(.entryValue, using: &random)
      let statistics = unchecked(series.observations)
      for (month, truth) in series.truths {
        for record in statistics.records(of: .entryValue, in: month) {
          func isPassed(_ other: ExactDecimal) -> Bool {
            record.kind == .highest ? other < truth : truth < other
          }
          for passed in record.passed {
            check(isPassed(try #require(series.truths[passed], seed)), seed)
          }
          check(record.gaps.allSatisfy { series.truths[$0] == nil }, seed)
          let start: Month
          switch record.reach {
          case .since(let since):
            start = since.next
            let limit = try #require(series.truths[since], seed)
            check(record.isSinceCertain == false || !isPassed(limit), seed)
          case .series(let from):
            start = from
            check(series.truths.keys.allSatisfy { from <= $0 }, seed)
            check(record.isSinceCertain == nil, seed)
          }
          // Every month of the span is passed, or named as a gap.
          check((record.passed + record.gaps).sorted() == Array(start..<month), seed)
        }
      }
    }
  }

  @Test("No streak contradicts the truth", arguments: batches)
  func streaks(batch: Int) throws {
    try forEachCase(SeriesPropertyTests.cases, of: batch) { random, seed in
      let series = try RandomSeries(.entryValue, using: &random)
      let statistics = unchecked(series.observations)
      for month in series.truths.keys {
        guard let streak = statistics.streak(of: .entryValue, in: month) else { continue }
        /// Whether the month truly moved in the streak's direction on the month before.
        func moved(_ month: Month) throws -> Bool {
          let later = try #require(series.truths[month], seed)
          let earlier = try #require(series.truths[month.previous], seed)
          return streak.direction == .up ? earlier < later : later < earlier
        }
        check(streak.start.distance(to: month) == streak.length && streak.end == month, seed)
        for inside in streak.start.next...streak.end { check(try moved(inside), seed) }
        guard let months = streak.firstInMonths else { continue }
        check(streak.length == 1 && months > 1, seed)
        for before in 1..<months { check(try !moved(month.advanced(by: -before)), seed) }
        check(try moved(month.advanced(by: -months)), seed)
      }
    }
  }
}

@Suite("Random decompositions of duties")
struct DecompositionPropertyTests {
  @Test("The parts shown add up, and no direction contradicts the truth", arguments: 0..<10)
  func adding(batch: Int) throws {
    let measures: [MeasureID] = [.entrySummaries, .entryValue, .estimatedDuties]
    // Every pair of neighbors in a series of 51 months is a case.
    try forEachCase(20, of: batch) { random, seed in
      var truths: [[ExactDecimal]] = []
      var observations: [Observation] = []
      for index in 0...50 {
        let values = try measures.map { _ in try Published(using: &random) }
        truths.append(values.map(\.truth))
        let month = FiscalYear(2020).first.advanced(by: index)
        observations += zip(values, measures).map { $0.observation($1, month) }
      }
      let statistics = unchecked(observations)
      for index in 0..<50 {
        let earlier = FiscalYear(2020).first.advanced(by: index)
        let split = try #require(
          statistics.dutyDecomposition(from: earlier, to: earlier.next),
          seed
        )
        check(split.parts.map(\.shown).reduce(.zero, +) == split.total.shown, seed)
        let (old, new) = (truths[index], truths[index + 1])
        // Entries, value per entry, duty rate and duties; ratios are compared crosswise.
        let moves = [
          (old[0], new[0]), (old[1] * new[0], new[1] * old[0]),
          (old[2] * new[1], new[2] * old[1]), (old[2], new[2]),
        ]
        for (part, move) in zip(split.parts + [split.total], moves) {
          check(part.direction != .up || move.0 < move.1, seed)
          check(part.direction != .down || move.1 < move.0, seed)
        }
      }
    }
  }
}
