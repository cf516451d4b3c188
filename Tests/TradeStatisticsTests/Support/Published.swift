import CivilTime
import Quantities
import TestSupport
import Testing
import TradeFigures

@testable import TradeStatistics

/// A true value and a published rounding of it.
struct Published {
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
func holds(_ bounds: Bounds, quotientOf truth: ExactDecimal, by divisor: ExactDecimal)
  -> Bool
{
  bounds.scaled(by: divisor).contains(truth)
}

/// An expectation that costs nothing where it holds: there are a hundred thousand of them.
func check(_ holds: Bool, _ seed: Comment) {
  if !holds { Issue.record(seed) }
}

/// The cases of a batch, each with its own source of random numbers and its seed.
func forEachCase(
  _ count: Int,
  of batch: Int,
  _ body: (inout SplitMix64, Comment) throws -> Void
) rethrows {
  for index in 0..<count {
    let seed = UInt64(batch * count + index)
    var random = SplitMix64(seed: seed)
    try body(&random, "seed \(seed)")
  }
}
