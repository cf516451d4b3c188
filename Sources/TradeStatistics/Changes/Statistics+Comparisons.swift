package import CivilTime
package import TradeFigures

extension Statistics {
  /// The month against the one before, or else against the newest earlier one on record.
  ///
  /// The result is `nil` where the month has no figure, or none is earlier.
  package func monthOnMonth(_ measure: MeasureID, in month: Month) -> Comparison? {
    guard let current = value(of: measure, in: month) else { return nil }
    if let previous = value(of: measure, in: month.previous) {
      return Comparison(current: current, earlier: previous, basis: .previousMonth)
    }
    guard let last = months(of: measure).last(where: { $0 < month }),
      let earlier = value(of: measure, in: last)
    else { return nil }
    return Comparison(current: current, earlier: earlier, basis: .lastOnRecord)
  }

  /// The month against the same month a year earlier; never against a substitute.
  package func yearOnYear(_ measure: MeasureID, in month: Month) -> Comparison? {
    guard let current = value(of: measure, in: month),
      let earlier = value(of: measure, in: month.adding(years: -1))
    else { return nil }
    return Comparison(current: current, earlier: earlier, basis: .sameMonthYearEarlier)
  }
}
