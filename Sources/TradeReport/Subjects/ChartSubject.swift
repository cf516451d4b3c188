import Quantities
package import TradeFigures
import TradeStatistics

/// What a chart is asked to show.
package enum ChartSubject: Hashable, Sendable {
  case named(ChartName)
  /// A measure that no named chart shows: plain columns.
  case measure(MeasureID)
  /// The fiscal years of a measure other than the duties, which `ChartName.fiscalYears` shows.
  case fiscalYears(MeasureID)

  /// The chart for a name, an alias, or a measure that `catalog` or the derived rates know.
  ///
  /// `fiscal-years:entry-value` is the chart of that name for another measure, if its months have a
  /// sum.
  /// The result is `nil` for anything else.
  package init?(_ text: String, catalog: MeasureCatalog) {
    let id = MeasureID(text)
    if let name = ChartName(measureOrName: text) {
      self = .named(name)
    } else if let measure = ChartSubject.measureOfFiscalYears(text) {
      guard catalog[measure]?.total == .sum else { return nil }
      self =
        ChartName.fiscalYears.measures == [measure] ? .named(.fiscalYears) : .fiscalYears(measure)
    } else if let measure = catalog[id], measure.unit != .order {
      self = .measure(id)
    } else if DerivedMeasure.named(id) != nil {
      self = .measure(id)
    } else {
      return nil
    }
  }

  /// What stands behind `fiscal-years:`.
  private static func measureOfFiscalYears(_ text: String) -> MeasureID? {
    let prefix = ChartName.fiscalYears.rawValue + ":"
    return text.hasPrefix(prefix) ? MeasureID(String(text.dropFirst(prefix.count))) : nil
  }

  /// The name that files are called by: `transport-modes`, `fiscal-years-entry-value`.
  package var text: String {
    switch self {
    case .named(let name): name.rawValue
    case .measure(let id): id.text
    case .fiscalYears(let id): "\(ChartName.fiscalYears.rawValue)-\(id.text)"
    }
  }

  package var measures: [MeasureID] {
    switch self {
    case .named(let name): name.measures
    case .measure(let id), .fiscalYears(let id): [id]
    }
  }
}
