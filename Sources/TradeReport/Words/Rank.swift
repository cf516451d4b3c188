import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// Whether a month stands above or below all others of a window, whatever rounding hides.
enum Rank: Hashable, Sendable {
  case highest
  case lowest

  /// Fewer other months than this make no rank worth naming.
  static let leastOthers = 3

  /// The rank of `month` among the months on record in `window`.
  ///
  /// The result is `nil` where bounds overlap or touch, where the month's figure is under query,
  /// where the definition changed inside the window, and among fewer than four months.
  init?(
    of measure: MeasureID,
    in month: Month,
    among window: ClosedRange<Month>,
    statistics: Statistics
  ) {
    guard let current = statistics.value(of: measure, in: month), !current.isUnderQuery else {
      return nil
    }
    let change = DefinitionBreak.between(window.lowerBound, window.upperBound, of: measure)
    let others = window.filter { $0 != month }.compactMap {
      statistics.value(of: measure, in: $0)?.bounds
    }
    guard change == nil, others.count >= Rank.leastOthers else { return nil }
    if others.allSatisfy({ $0.upper < current.bounds.lower }) {
      self = .highest
    } else if others.allSatisfy({ current.bounds.upper < $0.lower }) {
      self = .lowest
    } else {
      return nil
    }
  }

  /// `highest`, or `most` of what is counted.
  func adjective(counted: Bool) -> String {
    switch self {
    case .highest: counted ? "most" : "highest"
    case .lowest: counted ? "fewest" : "lowest"
    }
  }
}
