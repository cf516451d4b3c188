import Charting
import CivilTime

extension GeneratedCharts {
  /// One datum for each of `months`, `nil` for gaps.
  mutating func data(
    _ shape: Shape,
    _ months: ClosedRange<Month>,
    _ current: Month
  ) -> [Datum?] {
    let count = months.lowerBound.distance(to: months.upperBound) + 1
    let scales: [Double] = [0.003, 1, 47, 1_800, 2.7e6]
    let ranges: [Double] = [0, 0, 0.02, 0.2]
    let scale = scales.randomElement(using: &random) ?? 1
    let range = ranges.randomElement(using: &random) ?? 0
    let lone = Int.random(in: 0..<count, using: &random)
    return months.enumerated().map { index, month -> Datum? in
      guard let value = value(shape, at: index, of: count, lone: lone) else { return nil }
      var datum = Self.datum(value * (shape == .twelveOrders ? 1 : scale))
      datum.lower = datum.value - abs(datum.value) * range
      datum.upper = datum.value + abs(datum.value) * range
      datum.emphasis =
        month == current
        ? .current : month == current.adding(years: -1) ? .yearEarlier : .ordinary
      datum.isUnderQuery = Int.random(in: 0..<12, using: &random) == 0
      return datum
    }
  }

  static func datum(_ value: Double) -> Datum {
    Datum(value: value, lower: value, upper: value, label: label(value))
  }

  /// Short where it can be, as much as a printed figure has at most: `1,234,567,890,123`.
  static func label(_ value: Double) -> String {
    let magnitude = abs(value)
    guard magnitude < 1e15 else { return "\(Float(value))" }
    let sign = value < 0 ? "\u{2212}" : ""
    guard magnitude >= 100 || magnitude == magnitude.rounded() else {
      return "\(sign)\((magnitude * 1000).rounded() / 1000)"
    }
    var digits = Array(String(Int(magnitude)))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return sign + String(digits)
  }

  private mutating func value(_ shape: Shape, at index: Int, of count: Int, lone: Int) -> Double? {
    let chance = Double.random(in: 0..<1, using: &random)
    return switch shape {
    case .walk: 2 + Double(index % 9) / 5 + chance
    case .gaps: chance < 0.3 ? nil : 1 + chance
    case .allMissingButOne: index == lone ? 5 : nil
    case .allMissing: nil
    case .equal: 7
    case .zero: 0
    case .negative: -1 - chance
    case .bothSigns: chance - 0.5
    case .twelveOrders: Double("1e\(index % 13 - 3)") ?? 0
    case .spike: index == lone ? 40 : 1 + chance
    case .alternating: index % 2 == 0 ? 1 + chance / 9 : 3 + chance / 9
    }
  }
}
