import Quantities
import TradeFigures

extension SeasonalAdjustment.Value {
  /// The adjusted figure for tables, as wide as the publisher's rounding: `$268.1–269.1 bn`.
  package var adjustedText: String { adjustedRange.text }

  /// The trend for tables, in the scale of the adjusted figure: `$270.35 bn`.
  package var trendText: String { text(of: trend) }

  /// The season for tables: `+2.1%`, `−0.4 pt`, `+$1.25 bn`.
  package var seasonalText: String {
    switch seasonal {
    case .percent(let percent): return NumberText.signed(percent.rounded(to: 1), places: 1) + "%"
    case .amount(let amount) where unadjusted.unit == .percent:
      return NumberText.signed(amount.rounded(to: 2), places: 2) + "\u{A0}pt"
    case .amount(let amount):
      return (ExactDecimal.zero < amount ? "+" : "") + text(of: amount)
    }
  }

  private var adjustedRange: PrintedRange {
    PrintedRange(adjusted.bounds, unit: unadjusted.unit)
  }

  private func text(of number: ExactDecimal) -> String {
    let scale = adjustedRange.scale
    let places = scale != nil || unadjusted.unit == .percent ? 2 : 0
    let inScale = number * ExactDecimal(significand: 1, places: scale?.exponent ?? 0)
    let shown = inScale.rounded(to: places)
    let sign = (shown.isNegative ? "\u{2212}" : "") + (unadjusted.unit == .usd ? "$" : "")
    let unit =
      unadjusted.unit == .percent ? "%" : scale.map { "\u{A0}\($0.abbreviation)" } ?? ""
    return sign + NumberText.magnitude(shown, places: places) + unit
  }
}
