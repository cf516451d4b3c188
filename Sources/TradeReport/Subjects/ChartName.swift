import Quantities
package import TradeFigures
import TradeStatistics

/// The charts that have a name of their own.
package enum ChartName: String, Hashable, Sendable, CaseIterable {
  case entries
  case value
  case duties
  case transportModes = "transport-modes"
  case forcedLabor = "forced-labor"
  case seizures
  case audits
  case overview
  case fiscalYears = "fiscal-years"
  case decomposition
  case heatTable = "heat-table"
  case sparkline

  /// One line for help texts: what the chart shows.
  package var summary: String {
    switch self {
    case .entries: "entry summaries processed, with the range that rounding implies"
    case .value: "value of entry summaries"
    case .duties: "estimated duties, and the effective duty rate"
    case .transportModes: "share of import value by mode of transport"
    case .forcedLabor: "entries stopped for suspected forced labor, and their value"
    case .seizures: "shipments seized with counterfeit goods, and their value if genuine"
    case .audits: "audits completed, and amounts identified and collected"
    case .overview: "eight small panels, one for each leading measure"
    case .fiscalYears: "estimated duties, a line for each of four fiscal years"
    case .decomposition: "change in duties, split into entries, value per entry and duty rate"
    case .heatTable: "entries stopped for suspected forced labor, by month and fiscal year"
    case .sparkline: "the key figures, each with small columns for thirteen months"
    }
  }

  /// The measures whose figures the chart shows, computed rates included.
  package var measures: [MeasureID] {
    switch self {
    case .entries: [.entrySummaries]
    case .value: [.entryValue]
    case .duties: [.estimatedDuties, .effectiveDutyRate]
    case .transportModes: [.oceanShare, .airShare, .truckShare, .railShare, .modeOrder]
    case .forcedLabor: [.forcedLaborEntries, .forcedLaborValue]
    case .seizures: [.counterfeitSeizures, .counterfeitMSRP]
    case .audits: [.audits, .auditIdentified, .auditCollected]
    case .overview: ChartName.overviewMeasures
    case .fiscalYears: [.estimatedDuties]
    case .decomposition: DutyChange.measures
    case .heatTable: [.forcedLaborEntries]
    case .sparkline: KeyFiguresTable.groups.flatMap(\.measures)
    }
  }

  static let overviewMeasures: [MeasureID] = [
    .entrySummaries, .entryValue, .estimatedDuties, .effectiveDutyRate, .forcedLaborEntries,
    .forcedLaborValue, .counterfeitSeizures, .auditIdentified,
  ]

  /// Whether the chart can be asked for any one measure, as in `heat-table:entry-value`.
  package var takesMeasure: Bool {
    switch self {
    case .fiscalYears, .heatTable, .sparkline: true
    case .entries, .value, .duties, .transportModes, .forcedLabor, .seizures, .audits, .overview,
      .decomposition:
      false
    }
  }

  /// Whether the chart can show `measure`: fiscal years are of what has a sum.
  func takes(_ measure: Measure) -> Bool {
    guard takesMeasure, measure.unit != .order else { return false }
    return self != .fiscalYears || measure.total == .sum
  }

  /// Whether a measure alone may stand for the chart.
  private var isOfItsMeasures: Bool { self != .overview && !takesMeasure }

  /// Other names under which a chart is asked for.
  private static let aliases: [String: ChartName] = [
    "duties-rate": .duties, "modes": .transportModes, "counterfeit": .seizures,
  ]

  /// The chart of that name or alias, or the one that shows the measure of that identifier.
  ///
  /// The result is `nil` for anything else, a measure without a chart of its own included.
  package init?(measureOrName text: String) {
    if let name = ChartName(rawValue: text) ?? ChartName.aliases[text] {
      self = name
    } else if let name = ChartName.allCases.first(where: {
      $0.isOfItsMeasures && $0.measures.contains(MeasureID(text))
    }) {
      self = name
    } else {
      return nil
    }
  }
}
