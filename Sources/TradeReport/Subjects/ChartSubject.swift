import Quantities
package import TradeFigures
import TradeStatistics

/// What a chart is asked to show.
package enum ChartSubject: Hashable, Sendable {
  case named(ChartName)
  /// A measure that no named chart shows: plain columns.
  case measure(MeasureID)

  /// The chart for a name, an alias, or a measure that `catalog` or the derived rates know.
  ///
  /// The result is `nil` for anything else.
  package init?(_ text: String, catalog: MeasureCatalog) {
    let id = MeasureID(text)
    if let name = ChartName(measureOrName: text) {
      self = .named(name)
    } else if let measure = catalog[id], measure.unit != .order {
      self = .measure(id)
    } else if DerivedMeasure.named(id) != nil {
      self = .measure(id)
    } else {
      return nil
    }
  }

  /// The name that files are called by: `transport-modes`, `agriculture-notices`.
  package var text: String {
    switch self {
    case .named(let name): name.rawValue
    case .measure(let id): id.text
    }
  }

  package var measures: [MeasureID] {
    switch self {
    case .named(let name): name.measures
    case .measure(let id): [id]
    }
  }
}
