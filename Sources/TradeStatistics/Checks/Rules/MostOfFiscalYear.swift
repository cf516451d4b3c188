import CivilTime
import Quantities
import TradeFigures

/// A month that holds most of its fiscal year's total: the year to date printed as a month.
struct MostOfFiscalYear: Check {
  static let name = "year-to-date-as-month"

  func findings(in data: CheckedData) -> [Finding] {
    data.summedMeasures.flatMap { measure in
      data.readings(of: measure).compactMap { reading in
        let year = FiscalYear(containing: reading.month)
        guard let total = data.fiscalYears.bounds(of: measure, in: year),
          let bounds = reading.bounds,
          // What exceeds the whole total is the business of another check.
          bounds.lower <= total.upper,
          total.upper < bounds.lower + bounds.lower
        else { return nil }
        let witnesses = data.fiscalYears.fullYear(measure, in: year)
        let phrase = witnesses.first?.figure.phrase ?? ""
        return finding(
          .error,
          reading,
          "\(CheckedData.words(reading)) in one month is more than half of the total of \(year), "
            + "\(phrase): it reads as the year to date.",
          witnesses: witnesses
        )
      }
    }
  }
}
