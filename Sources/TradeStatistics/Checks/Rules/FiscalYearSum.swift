import CivilTime
import Quantities
import TradeFigures

/// Months that do not sum to their fiscal year: something in that year is wrong, or its total.
///
/// The finding is pinned to the year; which month is wrong takes a witness of its own.
struct FiscalYearSum: Check {
  static let name = "fiscal-year-sum"

  private static let monthsOfYear = 12

  func findings(in data: CheckedData) -> [Finding] {
    data.summedMeasures.flatMap { measure in
      let years = Dictionary(grouping: data.readings(of: measure)) {
        FiscalYear(containing: $0.month)
      }
      return years.sorted { $0.key < $1.key }.compactMap { year, readings -> Finding? in
        guard let total = data.fiscalYears.bounds(of: measure, in: year),
          let sum = Estimate.sum(readings.compactMap(\.estimate)),
          let side = side(
            of: sum.bounds,
            to: total,
            isWhole: readings.count == FiscalYearSum.monthsOfYear
          )
        else { return nil }
        let witnesses = data.fiscalYears.fullYear(measure, in: year)
        let printed = PrintedRange(sum.bounds, unit: readings[0].figure.unit).text
        return Finding(
          check: FiscalYearSum.name,
          severity: .warning,
          measure: measure,
          period: .fiscalYear(year),
          reason: "\(subject(readings.count, of: year)) \(printed), \(side) its published total, "
            + "\(witnesses.first?.figure.phrase ?? "").",
          evidence: readings.map(\.shown),
          witnesses: witnesses
        )
      }
    }
  }

  /// `above` or `below`, or `nil` where the sum fits; only a whole year can be below.
  private func side(of sum: Bounds, to total: Bounds, isWhole: Bool) -> String? {
    if total.upper < sum.lower { return "above" }
    return isWhole && sum.upper < total.lower ? "below" : nil
  }

  private func subject(_ count: Int, of year: FiscalYear) -> String {
    switch count {
    case 1: "The one month on record of \(year) is"
    case FiscalYearSum.monthsOfYear: "The twelve months of \(year) sum to"
    default: "The \(count) months on record of \(year) sum to"
    }
  }
}
