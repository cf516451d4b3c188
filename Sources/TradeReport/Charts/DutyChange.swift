import CivilTime
import TradeFigures
import TradeStatistics

/// The two months between which the change in duties is split, or why it cannot be.
struct DutyChange {
  /// What both months need.
  static let measures: [MeasureID] = [.entrySummaries, .entryValue, .estimatedDuties]

  let edition: Edition
  /// The same month a year earlier; where it cannot serve, the last one before the month that can.
  let earlier: Month
  /// `nil` where the change cannot be split.
  let decomposition: DutyDecomposition?

  init(edition: Edition) {
    self.edition = edition
    let (statistics, month) = (edition.statistics, edition.month)
    let yearEarlier = month.adding(years: -1)
    let months = statistics.months(of: .estimatedDuties).filter { $0 < month }
    let found = ([yearEarlier] + months.reversed()).lazy.compactMap { earlier in
      statistics.dutyDecomposition(from: earlier, to: month)
    }.first
    decomposition = found
    earlier = found?.earlier ?? yearEarlier
  }

  /// Whether the change is the one of a year.
  var isOfYear: Bool { earlier == edition.month.adding(years: -1) }

  /// The figures of `month` that are not on record.
  func missing(in month: Month) -> [MeasureID] {
    DutyChange.measures.filter { edition.statistics.value(of: $0, in: month) == nil }
  }
}

extension DutyDecomposition.Factor {
  /// `Entries`, for a row of a chart.
  var name: String {
    switch self {
    case .entries: "Entries"
    case .valuePerEntry: "Value per entry"
    case .dutyRate: "Duty rate"
    }
  }

  /// `more entries`, `a lower duty rate`; `nil` where no direction is certain.
  func cause(_ direction: Direction) -> String? {
    guard direction.isCertainMove else { return nil }
    let isUp = direction == .up
    return switch self {
    case .entries: isUp ? "more entries" : "fewer entries"
    case .valuePerEntry: "a \(isUp ? "higher" : "lower") value per entry"
    case .dutyRate: "a \(isUp ? "higher" : "lower") duty rate"
    }
  }
}
