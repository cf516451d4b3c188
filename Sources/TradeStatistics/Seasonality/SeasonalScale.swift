import Glibc
import Quantities

/// Where a series is split into trend and season: on the scale of logarithms, or on its own.
///
/// The one place where exact figures meet binary floating point: what comes back is an estimate of
/// a model, given with six significant digits.
struct SeasonalScale {
  private let isLogarithmic: Bool

  /// Significant digits of what comes out of the split.
  private static let digits = 6

  init(of series: [DatedEstimate]) {
    isLogarithmic = series.allSatisfy {
      $0.unit != .percent && ExactDecimal.zero < $0.bounds.lower
        && ExactDecimal.zero < $0.estimate.value
    }
  }

  /// The number that stands for a figure in the split.
  func coordinate(of value: ExactDecimal) -> Double {
    isLogarithmic ? SeasonalScale.logarithm(value) : value.double
  }

  /// The natural logarithm of a number above zero.
  static func logarithm(_ value: ExactDecimal) -> Double { log(value.double) }

  /// A month of the adjusted series, from its parts in coordinates.
  func value(
    _ unadjusted: DatedEstimate,
    trend: Double,
    seasonal: Double,
    isLeftOut: Bool
  ) -> SeasonalAdjustment.Value {
    let effect = SeasonalScale.decimal(isLogarithmic ? 100 * expm1(seasonal) : seasonal)
    func adjusted(_ number: ExactDecimal) -> ExactDecimal {
      let number = number.double
      return SeasonalScale.decimal(
        isLogarithmic ? number * exp(-seasonal) : number - seasonal
      )
    }
    let bounds = unadjusted.bounds
    return SeasonalAdjustment.Value(
      unadjusted: unadjusted,
      trend: SeasonalScale.decimal(isLogarithmic ? exp(trend) : trend),
      seasonal: isLogarithmic ? .percent(effect) : .amount(effect),
      adjusted: Estimate(
        value: adjusted(unadjusted.estimate.value),
        bounds: Bounds(
          lower: adjusted(bounds.lower),
          upper: adjusted(bounds.upper),
          lowerIsOpen: bounds.lowerIsOpen,
          upperIsOpen: bounds.upperIsOpen
        )
      ),
      isLeftOut: isLeftOut
    )
  }

  /// The decimal of six significant digits next to `number`, or ±10¹⁸ beyond that.
  private static func decimal(_ number: Double) -> ExactDecimal {
    let number = max(-1e18, min(1e18, number))
    guard number != 0, number.isFinite else { return .zero }
    let exponent = Int(log10(abs(number)).rounded(.down))
    let places = digits - 1 - exponent
    guard places > 0 else {
      let unit = ExactDecimal.power(-places)
      return ExactDecimal(
        significand: Int128((number / Double(unit)).rounded()) * unit,
        places: 0
      )
    }
    let limited = min(places, Bounds.quotientPlaces)
    return ExactDecimal(
      significand: Int128((number * Double(ExactDecimal.power(limited))).rounded()),
      places: limited
    )
  }
}
