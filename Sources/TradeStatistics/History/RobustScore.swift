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

  /// The score, at 3 decimals, of each of the published values of a series, oldest first.
  ///
  /// A score is `nil` with fewer than 12 values before it, where the value or one that it is
  /// judged by is zero, and where more than half of those are equal, so that there is no spread.
  static func scores(of values: [ExactDecimal]) -> [ExactDecimal?] {
    let logs = values.map(logarithm)
    return logs.indices.map { index in
      let window = logs[..<index].suffix(span)
      let known = window.compactMap(\.self)
      guard let log = logs[index], known.count >= least, known.count == window.count else {
        return nil
      }
      let center = Median.of(known)
      let spread = Median.of(known.map { ($0 - center).magnitude })
      return ((log - center) * consistency).divided(by: spread, places: 3, rounding: .nearest)
    }
  }

  /// Makes the MAD of normal values estimate their standard deviation.
  private static let consistency = ExactDecimal(significand: 6745, places: 4)

  private static func logarithm(_ value: ExactDecimal) -> ExactDecimal? {
    Logarithm.bounds(of: value).map { (($0.lower + $0.upper) * half).rounded(to: 12) }
  }

  private static let half = ExactDecimal(significand: 5, places: 1)
}
