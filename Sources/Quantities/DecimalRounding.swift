/// How a decimal number gives up digits.
package enum DecimalRounding: Sendable {
  /// To the nearest; halves away from zero, as in published tables.
  case nearest
  /// Towards negative infinity: for lower ends of bounds.
  case down
  /// Towards positive infinity: for upper ends of bounds.
  case up

  /// The integer quotient of `numerator` and a `denominator` other than zero.
  func quotient(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder != 0 else { return quotient }
    let isNegative = (remainder < 0) != (denominator < 0)
    switch self {
    case .down: return isNegative ? quotient - 1 : quotient
    case .up: return isNegative ? quotient : quotient + 1
    case .nearest:
      guard remainder.magnitude >= denominator.magnitude - remainder.magnitude else {
        return quotient
      }
      return isNegative ? quotient - 1 : quotient + 1
    }
  }
}
