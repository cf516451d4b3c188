/// Equally spaced values of an axis, kept as whole numbers of a power of ten.
///
/// Tick `i` is `(first + i × step) × 10^exponent`, computed anew for each, so that the hundredth
/// is as exact as the first.
package struct Ticks: Hashable, Sendable {
  package let first: Int
  /// At least 1.
  package let step: Int
  /// At least 1.
  package let count: Int
  package let exponent: Int

  package init(first: Int, step: Int, count: Int, exponent: Int) {
    self.first = first
    self.step = max(1, step)
    self.count = max(1, count)
    self.exponent = exponent
  }

  /// The whole numbers of `10^exponent`, ascending.
  package var numerators: [Int] { (0..<count).map { first + $0 * step } }

  /// The values, ascending; never a negative zero.
  package var values: [Double] { numerators.map(value) }

  package var lowest: Double { value(first) }
  package var highest: Double { value(first + (count - 1) * step) }

  /// The distance from one tick to the next.
  package var spacing: Double { value(step) }

  // A division by an exact power rounds once; a product with its inverse would round twice.
  private func value(_ numerator: Int) -> Double {
    exponent >= 0
      ? Double(numerator) * PowerOfTen.value(exponent)
      : Double(numerator) / PowerOfTen.value(-exponent)
  }
}

/// Powers of ten without a mathematics library.
enum PowerOfTen {
  /// The double nearest to `10^exponent`.
  static func value(_ exponent: Int) -> Double {
    Double("1e\(exponent)") ?? (exponent < 0 ? 0 : .infinity)
  }

  /// The smallest exponent whose power is at least `value`, which must be positive and finite.
  static func ceiling(of value: Double) -> Int {
    // 0.30103 is the logarithm of 2: at most one step off, which the two loops settle.
    var exponent = Int((Double(value.exponent) * 0.301_029_995_66).rounded(.up))
    while self.value(exponent) < value { exponent += 1 }
    while self.value(exponent - 1) >= value { exponent -= 1 }
    return exponent
  }
}
