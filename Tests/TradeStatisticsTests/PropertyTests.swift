import CivilTime
import Quantities
import TestSupport
import Testing
import TradeFigures

@testable import TradeStatistics

/// A true value and a published rounding of it.
private struct Published {
  let truth: ExactDecimal
  let figure: Figure
  let estimate: Estimate

  private static let about = Qualifier("about") ?? .none
  private static let moreThan = Qualifier("more than") ?? .none
  private static let nearly = Qualifier("nearly") ?? .none

  /// A random value, published as a random qualifier allows.
  init(using random: inout SplitMix64) throws {
    // Half of the values crowd together, so that their roundings touch and overlap.
    let digits =
      Bool.random(using: &random)
      ? Int.random(in: 20..<24, using: &random) : Int.random(in: 10..<10_000, using: &random)
    let tail = Int.random(in: 1..<1_000, using: &random)
    // One value in eight ends exactly where its rounding does.
    let isRound = Int.random(in: 0..<8, using: &random) == 0
    let truth = ExactDecimal(digits * 1_000 + (isRound ? 0 : tail))
    let below = isRound ? digits : digits + 1
    let nearest = tail >= 500 && !isRound ? digits + 1 : digits
    // Printed in thousands, the last digit is 1,000.
    let (qualifier, printed) =
      switch Int.random(in: 0..<4, using: &random) {
      case 0: (Qualifier.none, nearest)
      case 1: (Published.about, nearest)
      case 2: (Published.moreThan, digits)
      default: (Published.nearly, below)
      }
    let number = try #require(
      PrintedNumber(digits: String(printed), scale: .thousand, unit: .usd)
    )
    figure = Figure(asPrinted: "$\(printed) thousand", qualifier: qualifier, number: number)
    estimate = try #require(figure.estimate)
    self.truth = truth
  }

  func observation(_ measure: MeasureID, _ month: Month) -> Observation {
    Observation(
      month: month,
      measure: measure,
      figure: figure,
      source: Source(address: "", sha256: "", kind: .publisher)
    )
  }
}

/// Whether `truth` times the divisor lies where the quotient's bounds times the divisor do: exact,
/// where the quotient itself need not end.
private func holds(_ bounds: Bounds, quotientOf truth: ExactDecimal, by divisor: ExactDecimal)
  -> Bool
{
  bounds.scaled(by: divisor).contains(truth)
}

/// An expectation that costs nothing where it holds: there are a hundred thousand of them.
private func check(_ holds: Bool, _ seed: Comment) {
  if !holds { Issue.record(seed) }
}

@Suite("Random true values and random published roundings of them")
struct PropertyTests {
  private static let batches = 0..<10
  private static let casesPerBatch = 1_000

  /// Runs `body` over the cases of a batch, each with its own source of random numbers.
  private func forEachCase(
    _ batch: Int,
    _ body: (inout SplitMix64, Comment) throws -> Void
  ) rethrows {
    for index in 0..<PropertyTests.casesPerBatch {
      let seed = UInt64(batch * PropertyTests.casesPerBatch + index)
      var random = SplitMix64(seed: seed)
      try body(&random, "seed \(seed)")
    }
  }

  @Test("The published bounds hold the truth", arguments: batches)
  func published(batch: Int) throws {
    try forEachCase(batch) { random, seed in
      let value = try Published(using: &random)
      check(value.estimate.bounds.contains(value.truth), seed)
    }
  }

  @Test("Changes hold the true change, and no direction contradicts it", arguments: batches)
  func changes(batch: Int) throws {
    try forEachCase(batch) { random, seed in
      let (a, b) = (try Published(using: &random), try Published(using: &random))
      let change = Change(from: a.estimate, to: b.estimate, unit: .usd)
      check(change.absolute.bounds.contains(b.truth - a.truth), seed)
      let factor = try #require(change.factor, seed)
      check(holds(factor.bounds, quotientOf: b.truth, by: a.truth), seed)
      guard case .percent(let percent) = try #require(change.relative, seed) else { return }
      let difference = (b.truth - a.truth) * .hundred
      check(holds(percent.bounds, quotientOf: difference, by: a.truth), seed)
      switch change.direction {
      case .up: check(a.truth < b.truth, seed)
      case .down: check(b.truth < a.truth, seed)
      case .unchanged: check(a.truth == b.truth, seed)
      case .unchangedWithinRounding: break
      }
    }
  }

  @Test("Rates, sums and rates of sums hold the true ones", arguments: batches)
  func totals(batch: Int) throws {
    let first = FiscalYear(2023).first
    try forEachCase(batch) { random, seed in
      let months = (0..<3).map { first.advanced(by: $0) }
      let duties = try months.map { _ in try Published(using: &random) }
      let values = try months.map { _ in try Published(using: &random) }
      let statistics = Statistics(
        snapshot: FiguresSnapshot(
          zip(months, duties).map { $1.observation(.estimatedDuties, $0) }
            + zip(months, values).map { $1.observation(.entryValue, $0) }
        )
      )
      let rate = try #require(statistics.value(of: .effectiveDutyRate, in: months[0]), seed)
      check(
        holds(rate.bounds, quotientOf: duties[0].truth * .hundred, by: values[0].truth),
        seed
      )
      let sum = try #require(statistics.fiscalYearToDate(.entryValue, in: months[2]), seed)
      let valueSum = values.map(\.truth).reduce(.zero, +)
      check(sum.total.estimate.bounds.contains(valueSum), seed)
      let rates = try #require(
        statistics.fiscalYearToDate(.effectiveDutyRate, in: months[2]),
        seed
      )
      let dutySum = duties.map(\.truth).reduce(.zero, +)
      check(
        holds(rates.total.estimate.bounds, quotientOf: dutySum * .hundred, by: valueSum),
        seed
      )
    }
  }

  @Test("Weighted means hold the true mean", arguments: batches)
  func means(batch: Int) throws {
    try forEachCase(batch) { random, seed in
      let shares = (0..<3).map { _ in Int.random(in: 0...100_000, using: &random) }
      let published = shares.map { share in
        let low = ExactDecimal(share / 1_000)
        return Estimate(
          value: low,
          bounds: Bounds(lower: low, upper: low + .one, upperIsOpen: true)
        )
      }
      let weights = try shares.map { _ in try Published(using: &random) }
      let mean = try #require(WeightedMean.of(published, weights: weights.map(\.estimate)), seed)
      let truths = shares.map { ExactDecimal(significand: Int128($0), places: 3) }
      let products = zip(truths, weights).map { $0 * $1.truth }.reduce(.zero, +)
      let weightSum = weights.map(\.truth).reduce(.zero, +)
      check(holds(mean.bounds, quotientOf: products, by: weightSum), seed)
    }
  }

  @Test("No record and no streak contradicts the truth", arguments: batches)
  func history(batch: Int) throws {
    let first = FiscalYear(2023).first
    try forEachCase(batch) { random, seed in
      let count = Int.random(in: 2...6, using: &random)
      let months = (0..<count).map { first.advanced(by: $0) }
        .filter { _ in Int.random(in: 0..<6, using: &random) > 0 }
      let all = try months.map { ($0, try Published(using: &random)) }
      guard let last = all.last else { return }
      let truth = Dictionary(all.map { ($0, $1.truth) }, uniquingKeysWith: { first, _ in first })
      let statistics = Statistics(
        snapshot: FiguresSnapshot(all.map { $1.observation(.entryValue, $0) })
      )
      for record in statistics.records(of: .entryValue, in: last.0) {
        for month in record.passed {
          let passed = try #require(truth[month], seed)
          check(
            record.kind == .highest ? passed < last.1.truth : last.1.truth < passed,
            seed
          )
        }
      }
      guard let streak = statistics.streak(of: .entryValue, in: last.0) else { return }
      let run = try (streak.start...streak.end).map { try #require(truth[$0], seed) }
      check(run.count == streak.length + 1, seed)
      let isRising = streak.direction == .up
      check(zip(run, run.dropFirst()).allSatisfy { isRising ? $0 < $1 : $1 < $0 }, seed)
    }
  }

  @Test("Mode bounds hold true shares in the published order", arguments: batches)
  func modes(batch: Int) throws {
    try forEachCase(batch) { random, seed in
      let raw = (0..<4).map { _ in Int.random(in: 0...25_000, using: &random) }
      let truths = raw.sorted(by: >).map { ExactDecimal(significand: Int128($0), places: 3) }
      let published = truths.map { truth -> Bounds? in
        guard Bool.random(using: &random) else { return nil }
        let low = truth.rounded(to: 0, .down)
        return Bounds(lower: low, upper: low + .one, upperIsOpen: true)
      }
      let isOrdered = Bool.random(using: &random)
      let bounds = ModeBounds(published: published, isOrdered: isOrdered)
      for index in truths.indices {
        let own = try #require(bounds.ofShare(index), seed)
        check(own.contains(truths[index]), seed)
      }
    }
  }

  @Test("Decompositions hold the true parts", arguments: batches)
  func decomposition(batch: Int) throws {
    try forEachCase(batch) { random, seed in
      let (a, b) = (try Published(using: &random), try Published(using: &random))
      let ratio = try #require(b.estimate.divided(by: a.estimate), seed)
      let points = try #require(Logarithm.logPoints(ratio), seed)
      let low = try #require(Logarithm.bounds(of: a.truth), seed)
      let high = try #require(Logarithm.bounds(of: b.truth), seed)
      check(points.bounds.overlaps((high - low).scaled(by: .hundred)), seed)
      switch Direction(ofDifference: points.bounds) {
      case .up: check(a.truth < b.truth, seed)
      case .down: check(b.truth < a.truth, seed)
      case .unchanged, .unchangedWithinRounding: break
      }
    }
  }

  @Test("What is printed holds what was derived", arguments: batches)
  func printed(batch: Int) throws {
    try forEachCase(batch) { random, seed in
      let a = try Published(using: &random)
      let range = PrintedRange(a.estimate.bounds, unit: .usd)
      let scale = ExactDecimal(
        significand: ExactDecimal.power(range.scale?.exponent ?? 0),
        places: 0
      )
      check(range.lower * scale <= a.estimate.bounds.lower, seed)
      check(a.estimate.bounds.upper <= range.upper * scale, seed)
    }
  }
}
