import Charting
import CivilTime
import TradeFigures
import TradeStatistics

/// The dated events that one chart may mark: the changes of definition inside its window, then what
/// the file of events has for its measures, the most important first.
struct ChartEvents {
  let events: [ChartEvent]

  init(of measures: [MeasureID], in window: ClosedRange<Month>, edition: Edition) {
    let policies = edition.settings.events.filter { event in
      window.contains(event.date.month) && event.measures.contains(where: measures.contains)
    }
    events =
      ChartEvents.breaks(of: measures, in: window)
      + policies.sorted { ChartEvents.precedes($0, $1, on: measures) }.map(ChartEvents.event)
  }

  /// What bears on the chart most comes first, among that what holds for all, then the newest.
  private static func precedes(
    _ a: PolicyEvent,
    _ b: PolicyEvent,
    on measures: [MeasureID]
  ) -> Bool {
    let (distanceA, distanceB) = (a.distance(from: measures), b.distance(from: measures))
    guard distanceA == distanceB else { return distanceA < distanceB }
    guard a.reach == b.reach else { return a.reach.rawValue < b.reach.rawValue }
    // The label decides between events of one day, so that the order of a file does not.
    return a.date == b.date ? a.label < b.label : b.date < a.date
  }

  private static func event(_ event: PolicyEvent) -> ChartEvent {
    ChartEvent(
      date: event.date,
      dateLabel: "\(event.date.month.abbreviation)\u{A0}\(event.date.day)",
      text: event.label
    )
  }

  /// The months inside `window`, past its first, from which a measure is defined otherwise.
  static func breaks(of measures: [MeasureID], in window: ClosedRange<Month>) -> [ChartEvent] {
    DefinitionBreak.known.compactMap { change in
      guard measures.contains(where: change.affects), window.dropFirst().contains(change.month)
      else { return nil }
      return CalendarDate(month: change.month, day: 1).map {
        ChartEvent(
          date: $0,
          dateLabel: change.month.shortTitle,
          text: "Definition changed",
          breaksSeries: true
        )
      }
    }
  }
}

extension PolicyEvent {
  /// How many measures it bears on more than on any of `measures`.
  fileprivate func distance(from measures: [MeasureID]) -> Int {
    self.measures.firstIndex(where: measures.contains) ?? self.measures.count
  }
}
