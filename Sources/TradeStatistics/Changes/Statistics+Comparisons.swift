package import CivilTime
package import TradeFigures

extension Statistics {
  /// The month against the one before, or else against the newest earlier one on record.
  ///
  /// The result is `nil` where the month has no figure, or none is earlier.
  package func monthOnMonth(_ measure: MeasureID, in month: Month) -> Comparison? {
    guard let current = value(of: measure, in: month),
      let earlier = lastValue(of: measure, before: month)
    else { return nil }
    return Comparison(
      current: current,
      earlier: earlier,
      basis: earlier.month == month.previous ? .previousMonth : .lastOnRecord
    )
  }

  /// The month against the same month a year earlier; never against a substitute.
  package func yearOnYear(_ measure: MeasureID, in month: Month) -> Comparison? {
    guard let current = value(of: measure, in: month),
      let earlier = value(of: measure, in: month.adding(years: -1))
    else { return nil }
    return Comparison(current: current, earlier: earlier, basis: .sameMonthYearEarlier)
  }
}
