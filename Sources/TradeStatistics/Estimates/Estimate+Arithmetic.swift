import Quantities

/// The same operation on the printed values and on their bounds.
extension Estimate {
  static func + (a: Estimate, b: Estimate) -> Estimate {
    Estimate(value: a.value + b.value, bounds: a.bounds + b.bounds)
  }

  static func - (a: Estimate, b: Estimate) -> Estimate {
    Estimate(value: a.value - b.value, bounds: a.bounds - b.bounds)
  }

  func scaled(by factor: ExactDecimal) -> Estimate {
    Estimate(value: value * factor, bounds: bounds.scaled(by: factor))
  }

  /// The quotient; `nil` where the divisor may be zero.
  func divided(by divisor: Estimate) -> Estimate? {
    guard let bounds = bounds.divided(by: divisor.bounds),
      let value = value.divided(
        by: divisor.value,
        places: Bounds.quotientPlaces,
        rounding: .nearest
      )
    else { return nil }
    return Estimate(value: value, bounds: bounds)
  }

  /// The sum of one or more estimates; `nil` for none.
  static func sum(_ estimates: [Estimate]) -> Estimate? {
    estimates.dropFirst().reduce(estimates.first) { sum, next in sum.map { $0 + next } }
  }
}
