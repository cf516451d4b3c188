/// The interval in which a true value lies; each end is open or closed.
///
/// `[2 700 000, 2 800 000)` is what "more than 2.7 million" says.
package struct Bounds: Hashable, Sendable {
  package let lower: ExactDecimal
  package let upper: ExactDecimal
  package let lowerIsOpen: Bool
  package let upperIsOpen: Bool

  /// Bounds from `lower` to `upper`, which is not below `lower`.
  ///
  /// An interval of one point is closed at both ends, however the flags were given.
  package init(
    lower: ExactDecimal,
    upper: ExactDecimal,
    lowerIsOpen: Bool = false,
    upperIsOpen: Bool = false
  ) {
    precondition(lower <= upper, "bounds in the wrong order")
    self.lower = lower
    self.upper = upper
    self.lowerIsOpen = lowerIsOpen && lower != upper
    self.upperIsOpen = upperIsOpen && lower != upper
  }

  /// The interval that holds `value` alone.
  package init(_ value: ExactDecimal) {
    self.init(lower: value, upper: value)
  }

  package var isExact: Bool { lower == upper }
  package var width: ExactDecimal { upper - lower }

  package func contains(_ value: ExactDecimal) -> Bool {
    (lowerIsOpen ? lower < value : lower <= value)
      && (upperIsOpen ? value < upper : value <= upper)
  }

  /// Whether some value lies in both.
  package func overlaps(_ other: Bounds) -> Bool {
    !(isWholly(below: other) || other.isWholly(below: self))
  }

  /// Whether every value here is less than every value of `other`.
  package func isWholly(below other: Bounds) -> Bool {
    upper < other.lower || (upper == other.lower && (upperIsOpen || other.lowerIsOpen))
  }

  /// The narrowest interval that holds both.
  package func hull(_ other: Bounds) -> Bounds {
    let low = min(lower, other.lower)
    let high = max(upper, other.upper)
    return Bounds(
      lower: low,
      upper: high,
      lowerIsOpen: (lower > low || lowerIsOpen) && (other.lower > low || other.lowerIsOpen),
      upperIsOpen: (upper < high || upperIsOpen) && (other.upper < high || other.upperIsOpen)
    )
  }

  /// What lies in both, or `nil` where nothing does.
  package func intersection(_ other: Bounds) -> Bounds? {
    guard overlaps(other) else { return nil }
    let low = max(lower, other.lower)
    let high = min(upper, other.upper)
    return Bounds(
      lower: low,
      upper: high,
      lowerIsOpen: (lower == low && lowerIsOpen) || (other.lower == low && other.lowerIsOpen),
      upperIsOpen: (upper == high && upperIsOpen) || (other.upper == high && other.upperIsOpen)
    )
  }
}

extension Bounds: CustomStringConvertible {
  /// Mathematical notation: `[2700000, 2800000)`.
  package var description: String {
    "\(lowerIsOpen ? "(" : "[")\(lower), \(upper)\(upperIsOpen ? ")" : "]")"
  }
}
