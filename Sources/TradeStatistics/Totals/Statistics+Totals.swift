package import CivilTime
import Quantities
package import TradeFigures

extension Statistics {
  /// The sum from October to `month`, over the months on record.
  ///
  /// Rates are the quotient of the two sums over the months that have both. The result is `nil`
  /// for shares and orders, and where no month is on record.
  package func fiscalYearToDate(_ measure: MeasureID, in month: Month) -> FiscalYearToDate? {
    let fiscalYear = FiscalYear(containing: month)
    let period = fiscalYear.first...month
    guard let total = total(of: measure, in: period, values: values(of: measure, in: period))
    else { return nil }
    let before = total.onRecord.compactMap { value(of: measure, in: $0.adding(years: -1)) }
    let earlierPeriod = period.lowerBound.adding(years: -1)...month.adding(years: -1)
    let earlier =
      before.count == total.onRecord.count
      ? self.total(of: measure, in: earlierPeriod, values: before) : nil
    return FiscalYearToDate(
      fiscalYear: fiscalYear,
      total: total,
      yearEarlier: earlier,
      change: earlier.map {
        Change(from: $0.estimate, to: total.estimate, unit: total.unit)
      }
    )
  }

  /// The sum of the twelve months to `month`; `nil` unless all of them are on record.
  package func rolling12Months(_ measure: MeasureID, in month: Month) -> PeriodTotal? {
    total(of: measure, in: month.advanced(by: -11)...month)
  }

  /// The sum over `period`, or the rate of the sums; `nil` unless every month is on record.
  package func total(of measure: MeasureID, in period: ClosedRange<Month>) -> PeriodTotal? {
    let values = values(of: measure, in: period)
    guard values.count == period.count else { return nil }
    return total(of: measure, in: period, values: values)
  }

  /// The mean of a share over `period`, each month weighted by its entry value.
  ///
  /// The result is `nil` where any month lacks its share or its value.
  package func valueWeightedShare(
    of measure: MeasureID,
    in period: ClosedRange<Month>
  ) -> PeriodTotal? {
    guard snapshot.catalog[measure]?.total == .valueWeighted else { return nil }
    let shares = self.values(of: measure, in: period)
    let values = self.values(of: .entryValue, in: period)
    guard shares.count == period.count, values.count == period.count,
      let mean = WeightedMean.of(shares.map(\.estimate), weights: values.map(\.estimate))
    else { return nil }
    return PeriodTotal(
      measure: measure,
      unit: .percent,
      period: period,
      onRecord: Array(period),
      estimate: mean,
      evidence: zip(shares, values).flatMap { $0.evidence + $1.evidence },
      underQuery: zip(shares, values).filter { $0.isUnderQuery || $1.isUnderQuery }
        .map(\.0.month),
      isComputed: true
    )
  }

  private func values(
    of measure: MeasureID,
    in period: ClosedRange<Month>
  ) -> [DatedEstimate] {
    period.compactMap { value(of: measure, in: $0) }
  }

  /// The total of `values`; `nil` for none, and for what has no sum.
  private func total(
    of measure: MeasureID,
    in period: ClosedRange<Month>,
    values: [DatedEstimate]
  ) -> PeriodTotal? {
    let derived = DerivedMeasure.named(measure)
    guard derived != nil || snapshot.catalog[measure]?.total == .sum else { return nil }
    let months = values.map(\.month)
    let estimate: Estimate? =
      if let derived {
        sum(of: derived.numerator, over: months).flatMap { numerator in
          sum(of: derived.denominator, over: months).flatMap { numerator.divided(by: $0) }
        }?.scaled(by: derived.factor)
      } else {
        Estimate.sum(values.map(\.estimate))
      }
    guard let estimate, let unit = unit(of: measure) else { return nil }
    return PeriodTotal(
      measure: measure,
      unit: unit,
      period: period,
      onRecord: months,
      estimate: estimate,
      evidence: values.flatMap(\.evidence),
      underQuery: values.filter(\.isUnderQuery).map(\.month),
      isComputed: derived != nil
    )
  }

  private func sum(of measure: MeasureID, over months: [Month]) -> Estimate? {
    Estimate.sum(months.compactMap { value(of: measure, in: $0)?.estimate })
  }
}
