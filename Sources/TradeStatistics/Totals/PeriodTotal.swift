package import CivilTime
package import Quantities
package import TradeFigures

/// Several months as one figure: a sum, a rate of sums, or a weighted share.
package struct PeriodTotal: Hashable, Sendable {
  package let measure: MeasureID
  package let unit: MeasurementUnit
  /// The span that was asked for, missing months included.
  package let period: ClosedRange<Month>
  /// The months that entered the total, in order.
  package let onRecord: [Month]
  package let estimate: Estimate
  package let evidence: [Observation]
  /// The months on record whose figure a check found wrong.
  package let underQuery: [Month]
  /// Whether it is a rate computed here rather than a sum of published figures.
  package let isComputed: Bool

  /// The months of the span without a figure, in order.
  package var missing: [Month] { period.filter { !onRecord.contains($0) } }

  package var isComplete: Bool { onRecord.count == period.count }

  /// The break in definition between its months, where it adds up what is not quite the same.
  package var definitionBreak: DefinitionBreak? {
    guard let first = onRecord.first, let last = onRecord.last else { return nil }
    return DefinitionBreak.between(first, last, of: measure)
  }

  /// `5 of 6`: months on record of the months in the span.
  package var countText: String { "\(onRecord.count) of \(period.count)" }
}

/// October to a month of the same fiscal year, as far as it is on record.
package struct FiscalYearToDate: Hashable, Sendable {
  package let fiscalYear: FiscalYear
  package let total: PeriodTotal
  /// The same months a year earlier; `nil` unless every one of them is on record.
  package let yearEarlier: PeriodTotal?
  /// Like with like, the same months in both years; `nil` without `yearEarlier`.
  package let change: Change?

  /// Whether the measure was defined otherwise in some of the months that `change` compares.
  package var crossesDefinitionBreak: Bool {
    guard let first = yearEarlier?.onRecord.first, let last = total.onRecord.last else {
      return false
    }
    return DefinitionBreak.between(first, last, of: total.measure) != nil
  }
}
