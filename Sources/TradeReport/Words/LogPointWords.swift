import Quantities

/// Log points as text.
enum LogPointWords {
  /// `+139.2`, `−3.5`, `0.0`, at one decimal.
  static func signed(_ number: ExactDecimal, places: Int = 1) -> String {
    let sign = number.isZero ? "" : number.isNegative ? "\u{2212}" : "+"
    return sign + number.magnitude.text(places: places)
  }

  /// `−6.9 to +0.1`, rounded outward; further places where a range without zero would touch it.
  static func range(_ bounds: Bounds) -> String {
    let isClear = ExactDecimal.zero < bounds.lower || bounds.upper < ExactDecimal.zero
    var places = 1
    func rounded() -> Bounds { bounds.roundedOutward(to: places) }
    while isClear, places < 9, rounded().lower.isZero || rounded().upper.isZero { places += 1 }
    let ends = rounded()
    return ends.isExact
      ? signed(ends.lower, places: places)
      : "\(signed(ends.lower, places: places)) to \(signed(ends.upper, places: places))"
  }
}
