/// Maps values to positions along a straight line, and back.
package struct LinearScale: Hashable, Sendable {
  /// The smallest and largest value of the domain.
  package let lower: Double
  package let upper: Double
  /// Where `lower` and `upper` are drawn; a vertical axis has `start` below `end`.
  package let start: Double
  package let end: Double

  /// The scale that draws the domain's first value at the range's first position.
  ///
  /// A domain given in reverse is turned round, so that `lower` is always drawn at `start`.
  package init(domain: (Double, Double), range: (Double, Double)) {
    lower = min(domain.0, domain.1)
    upper = max(domain.0, domain.1)
    start = range.0
    end = range.1
  }

  /// Where `value` is drawn; values outside the domain lie outside the range.
  ///
  /// A domain without width draws everything at the middle of the range.
  package func position(of value: Double) -> Double {
    let width = upper - lower
    guard width > 0, width.isFinite else { return (start + end) / 2 }
    return start + (value - lower) / width * (end - start)
  }

  /// The value drawn at `position`; a range without length answers with `lower`.
  package func value(at position: Double) -> Double {
    guard end != start else { return lower }
    return lower + (position - start) / (end - start) * (upper - lower)
  }

  /// The length that a difference of `amount` covers, never negative.
  package func length(of amount: Double) -> Double {
    let width = upper - lower
    guard width > 0, width.isFinite else { return 0 }
    return abs(amount / width * (end - start))
  }

  /// The same range over a domain that is extended outwards to whole ticks.
  package func nice(count: Int = Breaks.defaultCount) -> LinearScale {
    let ticks = Breaks.extendedWilkinson(from: lower, to: upper, count: count)
    return LinearScale(
      domain: (min(lower, ticks.lowest), max(upper, ticks.highest)),
      range: (start, end)
    )
  }
}
