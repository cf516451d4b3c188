package import CivilTime
package import Quantities
package import TradeFigures

/// A series split into trend and season by STL, each adjusted figure beside the unadjusted one.
///
/// Amounts and counts above zero are split into factors (by their logarithms), because their
/// seasons grow with their level; percentages, and series that touch zero, into summands.
package struct SeasonalAdjustment: Hashable, Sendable {
  /// One month: what was published, and what the season makes of it.
  package struct Value: Hashable, Sendable {
    package let unadjusted: DatedEstimate
    /// The level without season and chance, in the measure's unit.
    package let trend: ExactDecimal
    /// What the time of the year does to the figure.
    package let seasonal: Seasonal
    /// The unadjusted figure and its bounds without the season; it never replaces that one.
    ///
    /// The bounds carry the rounding by the publisher alone; the season is itself an estimate.
    package let adjusted: Estimate
    /// Whether the split gave the month no weight, as too far from all others.
    package let isLeftOut: Bool

    package var month: Month { unadjusted.month }
  }

  /// The seasonal part of a figure.
  package enum Seasonal: Hashable, Sendable {
    /// In percent of the adjusted figure: 4 where a month is usually 4 percent above it.
    case percent(ExactDecimal)
    /// In the measure's unit; in percentage points for a percentage.
    case amount(ExactDecimal)
  }

  /// Months that a series needs.
  package static let leastMonths = 36
  /// Months from which on the season may change from year to year, and is no longer unstable.
  package static let stableMonths = 84

  package let measure: MeasureID
  package let unit: MeasurementUnit
  /// In the order of months, without gaps, 36 at least.
  package let values: [Value]

  /// Whether the series is shorter than 84 months, so that the next figures may change the season.
  package var isUnstable: Bool { values.count < SeasonalAdjustment.stableMonths }

  /// The break in definition inside the series; seasons on either side were measured as one.
  package var definitionBreak: DefinitionBreak? {
    guard let first = values.first, let last = values.last else { return nil }
    return DefinitionBreak.between(first.month, last.month, of: measure)
  }
}

extension Statistics {
  /// The seasonal adjustment of `measure` up to `end`, over the months since its last gap.
  ///
  /// The season is periodic under 84 months, and may evolve from then on.
  ///
  /// - Parameters:
  ///   - measure: a published or derived measure.
  ///   - end: Default: the newest month on record of the measure.
  /// - Returns: One value for each month, the newest last.
  /// - Throws: The reason why there is none.
  package func seasonalAdjustment(
    of measure: MeasureID,
    to end: Month? = nil
  ) throws(SeasonalityRefusal) -> SeasonalAdjustment {
    let series = try gapFreeSeries(of: measure, to: end)
    let isStable = SeasonalAdjustment.stableMonths <= series.count
    let stl = STL(seasonal: isStable ? .evolving(span: 7) : .periodic)
    let scale = SeasonalScale(of: series)
    let parts = stl.parts(of: series.map { scale.coordinate(of: $0.estimate.value) })
    return SeasonalAdjustment(
      measure: measure,
      unit: series[0].unit,
      values: series.indices.map { index in
        scale.value(
          series[index],
          trend: parts.trend[index],
          seasonal: parts.seasonal[index],
          isLeftOut: parts.robustness[index] == 0
        )
      }
    )
  }

  /// The values from the month after the last gap up to `end`, 36 at least.
  private func gapFreeSeries(
    of measure: MeasureID,
    to end: Month?
  ) throws(SeasonalityRefusal) -> [DatedEstimate] {
    let onRecord = months(of: measure)
    guard let first = onRecord.first, let last = end ?? onRecord.last, first <= last else {
      throw .noFigures(measure)
    }
    let least = SeasonalAdjustment.leastMonths
    let span = first.distance(to: last) + 1
    guard least <= span else { throw .tooShort(measure, months: span) }
    let missing = (last.advanced(by: 1 - least)...last).filter {
      value(of: measure, in: $0) == nil
    }
    guard missing.isEmpty else { throw .gaps(measure, missing: missing) }
    var series: [DatedEstimate] = []
    var month = last
    while let value = value(of: measure, in: month) {
      series.append(value)
      month = month.previous
    }
    return series.reversed()
  }
}
