import CivilTime
import Quantities
import TradeFigures

/// A month above the total of its whole fiscal year, or above that of any year on record.
struct ExceedsFiscalYear: Check {
  static let name = "exceeds-fiscal-year"

  func findings(in data: CheckedData) -> [Finding] {
    data.summedMeasures.flatMap { measure in
      data.readings(of: measure).compactMap { reading in
        let year = FiscalYear(containing: reading.month)
        let own = data.fiscalYears.fullYear(measure, in: year)
        let witness = own.max(by: ascending) ?? data.fiscalYears.highest(of: measure)
        guard let witness, let total = witness.figure.bounds, let bounds = reading.bounds,
          total.upper < bounds.lower
        else { return nil }
        let which =
          own.isEmpty
          ? "any fiscal-year total on record; the highest is \(witness.fiscalYear) with"
          : "the total of the whole of \(year),"
        return finding(
          .error,
          reading,
          "\(CheckedData.words(reading)) in one month exceeds \(which) "
            + "\(witness.figure.phrase).",
          witnesses: [witness]
        )
      }
    }
  }

  private func ascending(_ a: FiscalYearFigure, _ b: FiscalYearFigure) -> Bool {
    (a.figure.bounds?.upper ?? .zero) < (b.figure.bounds?.upper ?? .zero)
  }
}
