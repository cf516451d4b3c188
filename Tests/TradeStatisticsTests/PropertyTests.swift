import CivilTime
import Quantities
import TestSupport
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("Random true values and random published roundings of them")
struct PropertyTests {
  private static let batches = 0..<10
  private static let cases = 1_000

  @Test("The published bounds hold the truth", arguments: batches)
  func published(batch: Int) throws {
    try forEachCase(PropertyTests.cases, of: batch) { random, seed in
      let value = try Published(using: &random)
      check(value.estimate.bounds.contains(value.truth), seed)
    }
  }

  @Test("Changes hold the true change, and no direction contradicts it", arguments: batches)
  func changes(batch: Int) throws {
    try forEachCase(PropertyTests.cases, of: batch) { random, seed in
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

  @Test("Weighted means hold the true mean", arguments: batches)
  func means(batch: Int) throws {
    try forEachCase(PropertyTests.cases, of: batch) { random, seed in
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

  @Test("Mode bounds hold true shares in the published order", arguments: batches)
  func modes(batch: Int) throws {
    try forEachCase(PropertyTests.cases, of: batch) { random, seed in
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

  @Test("What is left for other modes holds the true remainder", arguments: batches)
  func remainder(batch: Int) throws {
    try forEachCase(PropertyTests.cases, of: batch) { random, seed in
      let ocean = Int.random(in: 0...60_000, using: &random)
      let air = Int.random(in: 0...(100_000 - ocean), using: &random)
      let truths = [ocean, air].map { ExactDecimal(significand: Int128($0), places: 3) }
      let shares = truths.map { truth in
        let low = truth.rounded(to: 0, .down)
        let bounds = Bounds(lower: low, upper: low + .one, upperIsOpen: true)
        return DatedEstimate(
          measure: .oceanShare,
          month: FiscalYear(2023).first,
          unit: .percent,
          estimate: Estimate(value: low, bounds: bounds),
          evidence: [],
          isComputed: false,
          isConflict: false,
          isUnderQuery: false
        )
      }
      let modes = ModeShares(
        month: FiscalYear(2023).first,
        modes: shares.map { ModeShares.Mode(name: "", published: $0, bounds: $0.bounds) },
        isOrdered: false,
        evidence: []
      )
      let rest = try #require(modes.remainder, seed)
      check(rest.contains(truths.reduce(.hundred, -)), seed)
    }
  }

  @Test("Changes of shares in points hold the true ones", arguments: batches)
  func points(batch: Int) throws {
    try forEachCase(PropertyTests.cases, of: batch) { random, seed in
      let truths = (0..<2).map { _ in
        ExactDecimal(significand: Int128(Int.random(in: 0..<5_000, using: &random)), places: 2)
      }
      let published = truths.map { truth in
        let nearest = truth.rounded(to: 0)
        let half = ExactDecimal(significand: 5, places: 1)
        return Estimate(
          value: nearest,
          bounds: Bounds(lower: nearest - half, upper: nearest + half)
        )
      }
      let change = Change(from: published[0], to: published[1], unit: .percent)
      guard case .points(let points) = try #require(change.relative, seed) else {
        Issue.record(seed)
        return
      }
      check(points.bounds.contains(truths[1] - truths[0]), seed)
      check(change.direction != .up || truths[0] < truths[1], seed)
      check(change.direction != .down || truths[1] < truths[0], seed)
    }
  }

  @Test("Decompositions hold the true parts", arguments: batches)
  func decomposition(batch: Int) throws {
    try forEachCase(PropertyTests.cases, of: batch) { random, seed in
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
    try forEachCase(PropertyTests.cases, of: batch) { random, seed in
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

  @Test("Changes as printed hold what was derived, and the direction", arguments: batches)
  func printedChanges(batch: Int) throws {
    try forEachCase(PropertyTests.cases, of: batch) { random, seed in
      let (a, b) = (try Published(using: &random), try Published(using: &random))
      let change = Change(from: a.estimate, to: b.estimate, unit: .usd)
      guard case .percent(let percent) = try #require(change.relative, seed) else { return }
      let printed = try #require(PrintedChange(change, decimals: batch % 2), seed)
      guard printed.text.hasSuffix("%") else { return }
      let ends = try printed.text.dropLast().split(separator: " to ").map { end in
        try #require(ExactDecimal(String(end.filter { $0 != "+" && $0 != "," })), seed)
      }
      let (low, high) = (try #require(ends.first, seed), try #require(ends.last, seed))
      check(low <= percent.bounds.lower && percent.bounds.upper <= high, seed)
      check((printed.direction == .up) == (ExactDecimal.zero < low), seed)
      check((printed.direction == .down) == (high < ExactDecimal.zero), seed)
    }
  }
}
