import Quantities
package import TradeFigures
import TradeStatistics

/// What a chart is asked to show.
package enum ChartSubject: Hashable, Sendable {
  case named(ChartName)
  /// A measure that no named chart shows: plain columns.
  case measure(MeasureID)
  /// A chart that takes any measure, of another than its own.
  case series(ChartName, MeasureID)

  /// The chart for a name, an alias, or a measure that `catalog` or the derived rates know.
  ///
  /// `heat-table:entry-value` is the heat table of a published measure; `fiscal-years:` wants one
  /// whose months have a sum. The result is `nil` for anything else.
  package init?(_ text: String, catalog: MeasureCatalog) {
    let id = MeasureID(text)
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 {
      guard let name = ChartName(rawValue: parts[0]), let measure = catalog[MeasureID(parts[1])],
        name.takes(measure)
      else { return nil }
      self = name.measures == [measure.id] ? .named(name) : .series(name, measure.id)
    } else if let name = ChartName(measureOrName: text) {
      self = .named(name)
    } else if let measure = catalog[id], measure.unit != .order {
      self = .measure(id)
    } else if DerivedMeasure.named(id) != nil {
      self = .measure(id)
    } else {
      return nil
    }
  }

  /// Why a chart that takes any measure cannot show the one that `text` asks of it; `nil` where the
  /// text names no such chart and measure, or where it can.
  package static func obstacle(in text: String, catalog: MeasureCatalog) -> String? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let name = ChartName(rawValue: parts[0]) else { return nil }
    guard let measure = catalog[MeasureID(parts[1])] else {
      return "there is no published measure named “\(parts[1])”"
    }
    guard !name.takes(measure) else { return nil }
    guard name.takesMeasure else { return "the chart \(name.rawValue) has measures of its own" }
    return name == .fiscalYears && measure.unit != .order
      ? "the months of \(measure.id.text) have no sum for \(name.rawValue)"
      : "\(measure.id.text) has no amounts for \(name.rawValue)"
  }

  /// The name that files are called by: `transport-modes`, `agriculture-notices`,
  /// `heat-table-entry-value`.
  package var text: String {
    switch self {
    case .named(let name): name.rawValue
    case .measure(let id): id.text
    case .series(let name, let id): "\(name.rawValue)-\(id.text)"
    }
  }

  package var measures: [MeasureID] {
    switch self {
    case .named(let name): name.measures
    case .measure(let id), .series(_, let id): [id]
    }
  }
}
