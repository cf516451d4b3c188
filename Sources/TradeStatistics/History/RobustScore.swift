import Quantities

/// The robust z-score of a value among those before it, on the logarithmic scale.
///
/// Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): 0.6745 × (x − median) ÷ MAD.
enum RobustScore {
  /// Published months that are looked back on, at most.
  static let span = 24
  /// Published months that are needed, at least.
  static let least = 12
  /// Scores beyond this are outliers, as Iglewicz and Hoaglin recommend.
  static let threshold = ExactDecimal(significand: 35, places: 1)

  /// The score at 3 decimals of `value` after the published values `earlier`, oldest first.
  ///
  /// The result is `nil` for fewer than 12 earlier values, where any is zero, and where more than
  /// half of them are equal, so that there is no spread to measure by.
  static func of(_ value: ExactDecimal, after earlier: ArraySlice<ExactDecimal>) -> ExactDecimal? {
    let window = earlier.suffix(span)
    guard window.count >= least, let log = logarithm(value) else { return nil }
    let logs = window.compactMap(logarithm)
    guard logs.count == window.count else { return nil }
    let center = median(logs)
    let spread = median(logs.map { ($0 - center).magnitude })
    return ((log - center) * ExactDecimal(significand: 6745, places: 4))
      .divided(by: spread, places: 3, rounding: .nearest)
  }

  private static func logarithm(_ value: ExactDecimal) -> ExactDecimal? {
    Logarithm.bounds(of: value).map { (($0.lower + $0.upper) * half).rounded(to: 12) }
  }

  /// The median of one or more numbers.
  private static func median(_ numbers: [ExactDecimal]) -> ExactDecimal {
    let sorted = numbers.sorted()
    let upper = sorted[sorted.count / 2]
    return sorted.count % 2 == 1 ? upper : (sorted[sorted.count / 2 - 1] + upper) * half
  }

  private static let half = ExactDecimal(significand: 5, places: 1)
}
