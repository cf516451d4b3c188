import Quantities

/// Natural logarithms of exact decimals, bounded outward, without binary floating point.
enum Logarithm {
  /// Fixed-point numbers have 18 decimals here.
  private static let unit = ExactDecimal.power(18)
  private static let ln2: Int128 = 693_147_180_559_945_309
  private static let ln10: Int128 = 2_302_585_092_994_045_684
  /// Every step below errs by at most a few units of 10⁻¹⁸, about 60 in all.
  private static let slack: Int128 = 100
  /// Places of the results.
  private static let places = 15

  /// Where the logarithm of `value` lies, to 15 decimals; `nil` for zero and below.
  static func bounds(of value: ExactDecimal) -> Bounds? {
    guard ExactDecimal.zero < value else { return nil }
    guard value != .one else { return Bounds(.zero) }
    let log = fixedPoint(of: value)
    return Bounds(
      lower: ExactDecimal(significand: log - slack, places: 18),
      upper: ExactDecimal(significand: log + slack, places: 18)
    ).roundedOutward(to: places)
  }

  /// Where the logarithm of a value inside `bounds` lies; `nil` where they reach zero.
  static func bounds(of bounds: Bounds) -> Bounds? {
    guard let low = self.bounds(of: bounds.lower), let high = self.bounds(of: bounds.upper)
    else { return nil }
    return Bounds(
      lower: low.lower,
      upper: high.upper,
      lowerIsOpen: bounds.lowerIsOpen,
      upperIsOpen: bounds.upperIsOpen
    )
  }

  /// 100 times the logarithm of `ratio`; `nil` where it may be zero.
  static func logPoints(_ ratio: Estimate) -> Estimate? {
    guard let bounds = self.bounds(of: ratio.bounds), let value = self.bounds(of: ratio.value)
    else {
      return nil
    }
    let middle = (value.lower + value.upper) * ExactDecimal(significand: 5, places: 1)
    return Estimate(value: middle, bounds: bounds).scaled(by: .hundred)
  }

  /// ln x = ln m + e ln 10 with 1 ≤ m < 10; ln m = 2 artanh((m − 2ᵏ) / (m + 2ᵏ)) + k ln 2.
  private static func fixedPoint(of value: ExactDecimal) -> Int128 {
    let digits = String(value.significand).count
    let mantissa =
      digits <= 19
      ? value.significand * ExactDecimal.power(19 - digits)
      : value.significand / ExactDecimal.power(digits - 19)
    // The power of two next to m makes the argument of the series at most 1/5.
    let k: Int128
    switch mantissa * 3 {
    case ...(4 * unit): k = 0
    case ...(8 * unit): k = 1
    case ...(16 * unit): k = 2
    default: k = 3
    }
    let power = unit << k
    let t = (mantissa - power) * unit / (mantissa + power)
    let square = t * t / unit
    var term = t
    var sum: Int128 = 0
    var divisor: Int128 = 1
    while term != 0 {
      sum += term / divisor
      term = term * square / unit
      divisor += 2
    }
    return 2 * sum + k * ln2 + Int128(digits - 1 - value.places) * ln10
  }
}
