import Quantities

/// The median of exact numbers.
enum Median {
  private static let half = ExactDecimal(significand: 5, places: 1)

  /// The median of one or more numbers; zero of none.
  static func of(_ numbers: [ExactDecimal]) -> ExactDecimal {
    guard !numbers.isEmpty else { return .zero }
    let sorted = numbers.sorted()
    let upper = sorted[sorted.count / 2]
    return sorted.count % 2 == 1 ? upper : (sorted[sorted.count / 2 - 1] + upper) * half
  }
}
