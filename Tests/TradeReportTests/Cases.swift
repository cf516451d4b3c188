import CivilTime
import TradeFigures
import TradeStatistics
import Testing

/// Statistics and a month as the argument of a test, shown by their size and the month.
struct Case: Sendable, CustomTestStringConvertible {
  let statistics: Statistics
  let month: Month

  var testDescription: String {
    "\(month) of \(statistics.snapshot.observations.count) observations"
  }

  /// The fixture, and the published figures where they are present.
  static let sets = [Fixture.own, PublishedFigures.statistics].compactMap(\.self)
    .map { Case(statistics: $0, month: Fixture.march2023) }

  /// Each month on record, and one without any figure.
  static let all = sets.flatMap { set in
    let months = set.statistics.snapshot.months
    let later = months.last.map { [$0.advanced(by: 20)] } ?? []
    return (months + later).map { Case(statistics: set.statistics, month: $0) }
  }
}
