/// Where an axis gets its ticks.
package enum Breaks {
  /// How many ticks an axis aims at, of 3 to 5 that it may have.
  package static let defaultCount = 4

  /// The steps that read well, best first.
  private static let steps: [Step] = [
    Step(mantissa: 1, shift: 0), Step(mantissa: 5, shift: 0), Step(mantissa: 2, shift: 0),
    Step(mantissa: 25, shift: -1),
  ]

  /// The labeling of `lower` to `upper` that scores best by extended Wilkinson.
  ///
  /// Source: Talbot, Lin, Hanrahan, "An Extension of Wilkinson's Algorithm for Positioning Tick
  /// Labels on Axes", IEEE TVCG 16(6), 2010, with Q = {1, 5, 2, 2.5} and the weights 0.25
  /// (simplicity), 0.2 (coverage), 0.5 (density), 0.05 (legibility, the same for all). The allowed
  /// counts leave so few candidates that all are scored, without the paper's pruning; steps may be
  /// doubled (to 4), but not tripled.
  ///
  /// Added here: a domain that holds zero gets a tick at zero; no tick lies across zero from a
  /// domain of one sign; with `isLooseBelow` the first tick is not above `lower`, and with
  /// `isLooseAbove` the last is not below `upper`.
  ///
  /// Degenerate domains: a reversed one is turned round. One that is not finite counts as 0 to 1.
  /// One without width (or thinner than a ten-billionth of its magnitude) is taken from zero to
  /// its value, and at zero as 0 to 1.
  package static func extendedWilkinson(
    from lower: Double,
    to upper: Double,
    count: Int = defaultCount,
    within counts: ClosedRange<Int> = 3...5,
    isLooseBelow: Bool = false,
    isLooseAbove: Bool = false
  ) -> Ticks {
    let domain = Domain(lower, upper, isLooseBelow: isLooseBelow, isLooseAbove: isLooseAbove)
    var best: (score: Double, ticks: Ticks)?
    for skip in 1...2 {
      for (rank, step) in steps.enumerated() {
        for k in counts where k >= 2 {
          for candidate in candidates(step: step, skip: skip, count: k, domain: domain)
          where domain.admits(candidate) {
            let score = score(candidate, rank: rank, skip: skip, target: count, domain: domain)
            if score > best?.score ?? -.infinity { best = (score, candidate) }
          }
        }
      }
    }
    // Zero to one in halves is never reached with the counts in use; it keeps the result total.
    return best?.ticks ?? Ticks(first: 0, step: 5, count: 3, exponent: -1)
  }

  /// `mantissa × 10^shift`, from 1 to 5.
  private struct Step {
    let mantissa: Int
    let shift: Int

    var value: Double { Double(mantissa) * PowerOfTen.value(shift) }
  }

  /// Every placement of `count` ticks of one step that touches the domain, for the two powers of
  /// ten that can cover it.
  private static func candidates(
    step: Step,
    skip: Int,
    count: Int,
    domain: Domain
  ) -> [Ticks] {
    let delta = domain.width / Double(count + 1) / Double(skip) / step.value
    let power = PowerOfTen.ceiling(of: delta)
    return (power...power + 1).flatMap { power -> [Ticks] in
      let unit = step.value * PowerOfTen.value(power)
      let spacing = unit * Double(skip)
      let from = ((domain.upper / spacing).rounded(.down) - Double(count - 1)) * Double(skip)
      let to = (domain.lower / spacing).rounded(.up) * Double(skip)
      guard from <= to, abs(from) < 1e15, abs(to) < 1e15 else { return [] }
      return (Int(from)...Int(to)).map { start in
        Ticks(
          first: start * step.mantissa,
          step: skip * step.mantissa,
          count: count,
          exponent: power + step.shift
        )
      }
    }
  }

  private static func score(
    _ ticks: Ticks,
    rank: Int,
    skip: Int,
    target: Int,
    domain: Domain
  ) -> Double {
    let hasZero = ticks.hasZero ? 1.0 : 0
    let simplicity =
      1 - Double(rank) / Double(steps.count - 1) - Double(skip) + hasZero

    let (low, high) = (ticks.lowest, ticks.highest)
    let (above, below) = (domain.upper - high, domain.lower - low)
    let tenth = 0.1 * domain.width
    let coverage = 1 - 0.5 * (above * above + below * below) / (tenth * tenth)

    let actual = Double(ticks.count - 1) / (high - low)
    let wanted =
      Double(max(2, target) - 1) / (max(high, domain.upper) - min(low, domain.lower))
    let density = 2 - max(actual / wanted, wanted / actual)

    return 0.25 * simplicity + 0.2 * coverage + 0.5 * density + 0.05
  }
}

/// A domain with a width.
private struct Domain {
  let lower: Double
  let upper: Double
  let isLooseBelow: Bool
  let isLooseAbove: Bool

  var width: Double { upper - lower }

  init(_ a: Double, _ b: Double, isLooseBelow: Bool, isLooseAbove: Bool) {
    self.isLooseBelow = isLooseBelow
    self.isLooseAbove = isLooseAbove
    guard a.isFinite, b.isFinite, (a - b).isFinite else {
      (lower, upper) = (0, 1)
      return
    }
    let (low, high) = (min(a, b), max(a, b))
    if high - low > 1e-10 * max(abs(low), abs(high)), high - low > 1e-290 {
      (lower, upper) = (low, high)
    } else if abs(low) > 1e-290 {
      (lower, upper) = (min(0, low), max(0, high))
    } else {
      (lower, upper) = (0, 1)
    }
  }

  func admits(_ ticks: Ticks) -> Bool {
    if lower <= 0, upper >= 0, !ticks.hasZero { return false }
    if lower >= 0, ticks.first < 0 { return false }
    if upper <= 0, ticks.first + (ticks.count - 1) * ticks.step > 0 { return false }
    // A printed 2.4 may be the double just below the tick 2.4.
    let tolerance = 1e-9 * width
    return (!isLooseBelow || ticks.lowest <= lower + tolerance)
      && (!isLooseAbove || ticks.highest >= upper - tolerance)
  }
}

extension Ticks {
  /// Whether zero is one of the ticks.
  fileprivate var hasZero: Bool {
    first <= 0 && first + (count - 1) * step >= 0 && first % step == 0
  }
}
