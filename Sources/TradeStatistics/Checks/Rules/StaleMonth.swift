import CivilTime
import TradeFigures

/// A newest month that ended long before the day of the data: releases are missing since.
struct StaleMonth: Check {
  static let name = "stale-month"

  /// A month is published in the next one or the one after.
  private static let patience = 3

  func findings(in data: CheckedData) -> [Finding] {
    guard let newest = data.snapshot.newestMonth, let date = data.snapshot.dataAsOf else {
      return []
    }
    let months = newest.distance(to: date.month)
    guard months > StaleMonth.patience else { return [] }
    return [
      Finding(
        check: StaleMonth.name,
        severity: .warning,
        measure: nil,
        period: .month(newest),
        reason: "The newest month on record is \(newest.title), \(months) months before the day of "
          + "the data, \(date.title)."
      )
    ]
  }
}
