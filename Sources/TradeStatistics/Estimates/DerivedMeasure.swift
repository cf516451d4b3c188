package import Quantities
package import TradeFigures

/// A rate that is computed here from two published measures of the same month.
package struct DerivedMeasure: Hashable, Sendable {
  package let id: MeasureID
  /// Sentence case, for tables and lists: `Effective duty rate`.
  package let title: String
  package let unit: MeasurementUnit
  package let numerator: MeasureID
  package let denominator: MeasureID
  /// What the quotient is multiplied by: 100 for a percentage, else 1.
  package let factor: ExactDecimal

  package init(
    id: MeasureID,
    title: String,
    unit: MeasurementUnit,
    numerator: MeasureID,
    denominator: MeasureID
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.numerator = numerator
    self.denominator = denominator
    factor = unit == .percent ? .hundred : .one
  }

  /// The rates that the reports show.
  package static let all = [
    DerivedMeasure(
      id: .effectiveDutyRate,
      title: "Effective duty rate",
      unit: .percent,
      numerator: .estimatedDuties,
      denominator: .entryValue
    ),
    DerivedMeasure(
      id: .averageEntryValue,
      title: "Average value per entry summary",
      unit: .usd,
      numerator: .entryValue,
      denominator: .entrySummaries
    ),
    DerivedMeasure(
      id: .averageCounterfeitMSRP,
      title: "Average MSRP per counterfeit seizure",
      unit: .usd,
      numerator: .counterfeitMSRP,
      denominator: .counterfeitSeizures
    ),
    DerivedMeasure(
      id: .auditCollectionRatio,
      title: "Audit collections as a share of amounts identified",
      unit: .percent,
      numerator: .auditCollected,
      denominator: .auditIdentified
    ),
  ]

  /// The derived measure named `id`, or `nil` where `id` is a published measure or unknown.
  package static func named(_ id: MeasureID) -> DerivedMeasure? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}

extension MeasureID {
  /// Estimated duties as a percentage of entry value.
  package static let effectiveDutyRate = MeasureID("effective-duty-rate")
  /// Entry value per entry summary, in dollars.
  package static let averageEntryValue = MeasureID("average-entry-value")
  /// Suggested retail value per seizure, in dollars.
  package static let averageCounterfeitMSRP = MeasureID("average-counterfeit-msrp")
  /// Collected as a percentage of identified; above 100 where earlier assignments are collected.
  package static let auditCollectionRatio = MeasureID("audit-collection-ratio")
}
