package import CivilTime
package import Quantities
package import TradeFigures

/// The months of a fiscal year beside its published total.
package struct FiscalYearReconciliation: Hashable, Sendable {
  package let fiscalYear: FiscalYear
  /// The months on record, added up.
  package let sum: PeriodTotal
  /// What the published total is of: the measure itself, or a wider one.
  package let totalMeasure: MeasureID
  /// The full-year figures, in the order of the file; at least one.
  package let published: [FiscalYearFigure]
  /// Where the published total lies: the hull of its figures.
  package let total: Bounds
  /// The sum in percent of the published total.
  package let ratio: Estimate

  package var measure: MeasureID { sum.measure }

  /// How many of the year's twelve months are in the sum.
  package var monthCount: Int { sum.onRecord.count }
}

/// The months of a measure beside those of a reference series.
package struct SeriesReconciliation: Hashable, Sendable {
  /// One month that both have.
  package struct Row: Hashable, Sendable {
    package let reading: Reading
    package let reference: MonthlyReference
    /// The measure in percent of the reference series.
    package let ratio: Estimate

    package var month: Month { reference.month }
  }

  package let series: ReferenceSeries
  /// In the order of months; at least one.
  package let rows: [Row]
}

enum Reconciliation {
  /// Quotients from here on compare nothing, and would leave the range of exact decimals.
  private static let limit = ExactDecimal(1_000_000)

  /// The first in percent of the second.
  ///
  /// The result is `nil` where either is no number, where the second may be zero, and where the
  /// first is a million times the second or more.
  static func ratio(of one: Estimate?, to other: Estimate?) -> Estimate? {
    guard let one, let other, let quotient = one.divided(by: other),
      quotient.bounds.upper < limit
    else { return nil }
    return quotient.scaled(by: .hundred)
  }
}

extension Statistics {
  /// Sums of months beside published totals, for each fiscal year that `window` touches.
  ///
  /// Sums end with the last month of `window`, so that nothing later enters.
  package func fiscalYearReconciliations(
    in window: ClosedRange<Month>
  ) -> [FiscalYearReconciliation] {
    let years =
      FiscalYear(containing: window.lowerBound)
      .year...FiscalYear(containing: window.upperBound).year
    // Duties are the greater part of a total that is published more often than theirs.
    let wider: [MeasureID: [MeasureID]] = [.estimatedDuties: [.dutiesTaxesFees]]
    return snapshot.catalog.measures.filter { $0.total == .sum }.flatMap { measure in
      years.map { FiscalYear($0) }.flatMap { year in
        ([measure.id] + (wider[measure.id] ?? [])).compactMap { total in
          reconciliation(of: measure.id, with: total, in: year, upTo: window.upperBound)
        }
      }
    }
  }

  private func reconciliation(
    of measure: MeasureID,
    with totalMeasure: MeasureID,
    in year: FiscalYear,
    upTo month: Month
  ) -> FiscalYearReconciliation? {
    let published = reference.fiscalYears.fullYear(totalMeasure, in: year)
    guard let first = published.first?.figure.value,
      let total = reference.fiscalYears.bounds(of: totalMeasure, in: year),
      let sum = fiscalYearToDate(measure, in: min(year.last, month))?.total,
      let ratio = Reconciliation.ratio(
        of: sum.estimate,
        to: Estimate(value: first, bounds: total)
      )
    else { return nil }
    return FiscalYearReconciliation(
      fiscalYear: year,
      sum: sum,
      totalMeasure: totalMeasure,
      published: published,
      total: total,
      ratio: ratio
    )
  }

  /// The measures beside the reference series, month by month, where both have a figure.
  package func seriesReconciliations(in window: ClosedRange<Month>) -> [SeriesReconciliation] {
    reference.series.compactMap { series in
      let rows = series.figures.compactMap { other -> SeriesReconciliation.Row? in
        guard window.contains(other.month), let reading = snapshot[series.measure, other.month],
          let ratio = Reconciliation.ratio(of: reading.estimate, to: other.figure.estimate)
        else { return nil }
        return SeriesReconciliation.Row(reading: reading, reference: other, ratio: ratio)
      }
      return rows.isEmpty ? nil : SeriesReconciliation(series: series, rows: rows)
    }
  }
}
