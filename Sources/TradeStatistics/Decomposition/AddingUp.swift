import Quantities

/// Rounds the parts of a total so that what is shown adds up.
enum AddingUp {
  /// Parts and total at `places` decimals, the parts summing to the total.
  ///
  /// The total is rounded to the nearest. The parts are rounded down, and the units that are then
  /// missing go to the largest remainders, ties to the earlier part (Hamilton's method).
  static func rounded(
    _ parts: [ExactDecimal],
    to places: Int,
    total: ExactDecimal
  ) -> (parts: [ExactDecimal], total: ExactDecimal) {
    let unit = ExactDecimal(significand: 1, places: places)
    let shownTotal = total.rounded(to: places)
    var shown = parts.map { $0.rounded(to: places, .down) }
    let byRemainder = parts.indices.sorted { a, b in
      let (x, y) = (parts[a] - shown[a], parts[b] - shown[b])
      return x == y ? a < b : y < x
    }
    var missing = shownTotal - shown.reduce(.zero, +)
    for index in byRemainder where ExactDecimal.zero < missing {
      shown[index] = shown[index] + unit
      missing = missing - unit
    }
    // Parts whose exact sum falls short of the total by rounding alone can leave a unit over.
    if let last = byRemainder.last, !missing.isZero { shown[last] = shown[last] + missing }
    return (shown, shownTotal)
  }
}
