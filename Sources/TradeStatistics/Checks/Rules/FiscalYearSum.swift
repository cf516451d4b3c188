import CivilTime
import Quantities
import TradeFigures

/// Months that sum to more than their fiscal year: something in that year is wrong, or its total.
struct FiscalYearSum: Check {
  static let name = "fiscal-year-sum"

  func findings(in data: CheckedData) -> [Finding] {
    data.summedMeasures.flatMap { measure in
      let years = Dictionary(grouping: data.readings(of: measure)) {
        FiscalYear(containing: $0.month)
      }
      return years.sorted { $0.key < $1.key }.compactMap { year, readings -> Finding? in
        guard let total = data.fiscalYears.bounds(of: measure, in: year),
          let sum = Estimate.sum(readings.compactMap(\.estimate)),
          total.upper < sum.bounds.lower
        else { return nil }
        let witnesses = data.fiscalYears.fullYear(measure, in: year)
        let printed = PrintedRange(sum.bounds, unit: readings[0].figure.unit).text
        return Finding(
          check: FiscalYearSum.name,
          severity: .warning,
          measure: measure,
          period: .fiscalYear(year),
          reason: "The \(readings.count) months on record of \(year) sum to \(printed), above "
            + "its published total, \(witnesses.first?.figure.phrase ?? "").",
          evidence: readings.map(\.shown),
          witnesses: witnesses
        )
      }
    }
  }
}
