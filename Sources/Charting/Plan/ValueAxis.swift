package import Scales

/// A vertical axis whose ticks are chosen, but whose ends still depend on the height.
package struct ValueAxis: Hashable, Sendable {
  package let ticks: Ticks
  /// One for each tick, the unit with the highest.
  package let labels: [String]
  /// The smallest and largest value that is drawn, zero included where the axis has it.
  package let extent: ClosedRange<Double>

  package var startsAboveZero: Bool { ticks.lowest > 0 }

  /// `2.4 million`, where the axis starts if not at zero; `nil` where it does.
  func start(prefix: String, unit: String) -> String? {
    guard startsAboveZero else { return nil }
    return Labels.decimal(ticks.first, exponent: ticks.exponent, prefix: prefix) + unit
  }

  /// The axis for values from `lowest` to `highest`.
  ///
  /// - Parameters:
  ///   - lowest: The lowest end of a range.
  ///   - highest: The highest end of a range, not below `lowest`.
  ///   - mayStartAboveZero: Whether the mark is a line. It then starts above zero if all values lie
  ///     in the upper half of an axis from zero and differ by 2 % of the highest or more.
  ///   - lines: The height of the plot, counted in lines of axis text.
  ///   - prefix: Printed before the highest tick's number.
  ///   - suffix: Printed after the highest tick's number.
  init(
    from lowest: Double,
    to highest: Double,
    mayStartAboveZero: Bool,
    lines: Double,
    prefix: String,
    suffix: String
  ) {
    let isRaised =
      mayStartAboveZero && lowest > 0.5 * highest && highest - lowest >= 0.02 * highest
    let lower = isRaised ? lowest : min(0, lowest)
    let upper = isRaised ? highest : max(0, highest)
    // Ticks closer than 1.6 lines would run together.
    let most = max(2, min(5, Int(lines / 1.6) + 1))
    ticks = Breaks.extendedWilkinson(
      from: lower,
      to: upper,
      count: min(most, lines >= 14 ? 5 : lines >= 9 ? 4 : 3),
      within: min(3, most)...most,
      isLooseBelow: isRaised || lower < 0,
      isLooseAbove: upper > 0
    )
    labels = Labels.axis(ticks, prefix: prefix, suffix: suffix)
    extent = min(lower, upper)...max(lower, upper)
  }

  /// The scale on a plot from `bottom` up to `top`.
  ///
  /// Its upper end is the last tick or, if that is more, what leaves room for a label of
  /// `labelSize` over the largest value: value ÷ (1 − 1.5 × size ÷ height); likewise below zero.
  package func scale(top: Double, bottom: Double, labelSize: Double) -> LinearScale {
    let room = max(0.4, 1 - 1.5 * labelSize / max(1, bottom - top))
    let start = startsAboveZero ? ticks.lowest : 0
    var upper = max(ticks.highest, start + (extent.upperBound - start) / room)
    var lower = min(ticks.lowest, extent.lowerBound)
    if extent.lowerBound < 0 { lower = min(lower, extent.lowerBound / room) }
    if extent.upperBound <= 0, ticks.highest <= 0 { upper = 0 }
    return LinearScale(domain: (lower, upper), range: (bottom, top))
  }
}
