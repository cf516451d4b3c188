/// A derived statistic: what the printed values give, and the bounds that their rounding allows.
package struct Estimate: Hashable, Sendable {
  /// The result of the operation on the values as printed.
  package let value: ExactDecimal
  /// The interval that holds the result for the true values.
  package let bounds: Bounds

  package init(value: ExactDecimal, bounds: Bounds) {
    self.value = value
    self.bounds = bounds
  }
}
