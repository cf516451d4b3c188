package import Quantities
package import TradeFigures

/// Bounds as text, rounded outward, with no more digits than they support.
///
/// `$34.6–35.1 bn`, `13.2–13.8 m`, `2,315`, `2.18–2.23%`.
package struct PrintedRange: Hashable, Sendable {
  /// The scale that the numbers are in; `nil` for base units.
  package let scale: ScaleWord?
  package let unit: MeasurementUnit
  /// The ends as printed, in the scale.
  package let lower: ExactDecimal
  package let upper: ExactDecimal
  private let places: Int

  /// The ends of `bounds` as text.
  ///
  /// - Parameters:
  ///   - bounds: in base units of `unit`.
  ///   - unit: what they count.
  ///   - decimals: places after the point. Default: as many as the width of the bounds supports,
  ///     two at most.
  ///   - scale: Default: billions from 2 billion up, then millions from 1 million up.
  package init(
    _ bounds: Bounds,
    unit: MeasurementUnit,
    decimals: Int? = nil,
    scale: ScaleWord? = nil
  ) {
    let scale = scale ?? PrintedRange.scale(for: bounds, unit: unit)
    let inScale = bounds.scaled(by: ExactDecimal(significand: 1, places: scale?.exponent ?? 0))
    let finest = unit == .percent || scale != nil ? -2 : 0
    let exponent = decimals.map { -$0 } ?? max(finest, PrintedRange.supportedPlace(of: inScale))
    let rounded = inScale.roundedOutward(toPowerOfTen: exponent)
    // Digits that both ends do not need say nothing: $274–275, not $274.0–275.0.
    let needed = max(rounded.lower.places, rounded.upper.places)
    let places = max(0, decimals ?? needed)
    self.scale = scale
    self.unit = unit
    self.places = places
    lower = rounded.lower
    upper = rounded.upper
  }

  /// The numbers with the sign of money, without scale and percent sign: `$34.6–35.1`.
  package var number: String {
    if lower == upper { return word(lower) }
    // A dash next to a minus sign would be misread.
    if lower.isNegative { return "\(word(lower)) to \(word(upper))" }
    return "\(word(lower))–\(NumberText.magnitude(upper, places: places))"
  }

  /// For tables: `$34.6–35.1 bn`, `2.2–2.3%`.
  package var text: String {
    number + (unit == .percent ? "%" : scale.map { "\u{A0}\($0.abbreviation)" } ?? "")
  }

  /// For prose: `$34.6 to $35.1 billion`, `2.2 to 2.3 percent`.
  package var prose: String {
    let numbers = lower == upper ? word(lower) : "\(word(lower)) to \(word(upper))"
    return numbers + (unit == .percent ? " percent" : scale.map { " \($0.rawValue)" } ?? "")
  }

  /// `$34.6`, `−$2.0`.
  private func word(_ end: ExactDecimal) -> String {
    (end.isNegative ? "\u{2212}" : "") + (unit == .usd ? "$" : "")
      + NumberText.magnitude(end, places: places)
  }

  private static func scale(for bounds: Bounds, unit: MeasurementUnit) -> ScaleWord? {
    guard unit != .percent else { return nil }
    // Exact counts are printed to their last digit, whatever their size.
    guard unit != .count || !bounds.isExact else { return nil }
    let size = max(bounds.lower.magnitude, bounds.upper.magnitude)
    if ExactDecimal(2_000_000_000) <= size { return .billion }
    return ExactDecimal(1_000_000) <= size ? .million : nil
  }

  /// The power of ten of the last digit worth printing: the greatest below the width, or the last
  /// digit that there is where the bounds are one point.
  private static func supportedPlace(of bounds: Bounds) -> Int {
    guard !bounds.isExact else { return -bounds.lower.places }
    var exponent = -Bounds.quotientPlaces
    while exponent < 30, power(exponent + 1) < bounds.width { exponent += 1 }
    return exponent
  }

  private static func power(_ exponent: Int) -> ExactDecimal {
    exponent < 0
      ? ExactDecimal(significand: 1, places: -exponent)
      : ExactDecimal(significand: ExactDecimal.power(exponent), places: 0)
  }
}
