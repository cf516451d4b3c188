/// Interval arithmetic (Moore 1966): the result holds every value that the operation can give
/// for values inside the operands. Where a quotient does not end, its ends are rounded outward.
extension Bounds {
  /// Places to which quotients are carried: far finer than any printed figure supports.
  package static let quotientPlaces = 12

  package static func + (a: Bounds, b: Bounds) -> Bounds {
    Bounds(
      lower: a.lower + b.lower,
      upper: a.upper + b.upper,
      lowerIsOpen: a.lowerIsOpen || b.lowerIsOpen,
      upperIsOpen: a.upperIsOpen || b.upperIsOpen
    )
  }

  package static func - (a: Bounds, b: Bounds) -> Bounds { a + -b }

  package static prefix func - (a: Bounds) -> Bounds {
    Bounds(
      lower: -a.upper,
      upper: -a.lower,
      lowerIsOpen: a.upperIsOpen,
      upperIsOpen: a.lowerIsOpen
    )
  }

  /// This interval times a number.
  package func scaled(by factor: ExactDecimal) -> Bounds {
    guard !factor.isNegative else { return -scaled(by: -factor) }
    return Bounds(
      lower: lower * factor,
      upper: upper * factor,
      lowerIsOpen: lowerIsOpen,
      upperIsOpen: upperIsOpen
    )
  }

  /// The product of two intervals neither of which reaches below zero.
  ///
  /// Trade figures are never negative; the result is `nil` where an operand is.
  package func times(_ other: Bounds) -> Bounds? {
    guard !lower.isNegative, !other.lower.isNegative else { return nil }
    // A zero that is reached gives zero, whatever it is multiplied by.
    let zeroIsReached =
      (lower.isZero && !lowerIsOpen) || (other.lower.isZero && !other.lowerIsOpen)
    return Bounds(
      lower: lower * other.lower,
      upper: upper * other.upper,
      lowerIsOpen: (lowerIsOpen || other.lowerIsOpen) && !zeroIsReached,
      upperIsOpen: upperIsOpen || other.upperIsOpen
    )
  }

  /// The quotient, outward at `quotientPlaces`; `nil` where `divisor` reaches zero or below.
  package func divided(by divisor: Bounds) -> Bounds? {
    guard ExactDecimal.zero < divisor.lower else { return nil }
    let lowDivisor = lower.isNegative ? divisor.lower : divisor.upper
    let highDivisor = upper.isNegative ? divisor.upper : divisor.lower
    guard
      let low = lower.divided(by: lowDivisor, places: Bounds.quotientPlaces, rounding: .down),
      let high = upper.divided(by: highDivisor, places: Bounds.quotientPlaces, rounding: .up)
    else { return nil }
    let lowDivisorIsOpen = lower.isNegative ? divisor.lowerIsOpen : divisor.upperIsOpen
    let highDivisorIsOpen = upper.isNegative ? divisor.upperIsOpen : divisor.lowerIsOpen
    // Zero divided by an open end is still reached, through every other divisor.
    return Bounds(
      lower: low,
      upper: high,
      lowerIsOpen: lowerIsOpen || (lowDivisorIsOpen && !lower.isZero),
      upperIsOpen: upperIsOpen || (highDivisorIsOpen && !upper.isZero)
    )
  }

  /// The ends at `places` decimals, the lower rounded down and the upper up.
  package func roundedOutward(to places: Int) -> Bounds {
    let low = lower.rounded(to: places, .down)
    let high = upper.rounded(to: places, .up)
    return Bounds(
      lower: low,
      upper: high,
      lowerIsOpen: lowerIsOpen && low == lower,
      upperIsOpen: upperIsOpen && high == upper
    )
  }
}
