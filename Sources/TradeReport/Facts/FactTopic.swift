import TradeFigures
import TradeStatistics

/// A heading, and the measures under it; what is said together stands together.
struct FactTopic {
  let title: String
  let groups: [[MeasureID]]

  private static let usual = [
    FactTopic(title: "Entries and value", groups: [[.entrySummaries, .entryValue]]),
    FactTopic(title: "Duties", groups: [[.estimatedDuties], [.effectiveDutyRate]]),
    FactTopic(
      title: "Transport modes",
      groups: [[.oceanShare], [.airShare], [.truckShare], [.railShare], [.modeOrder]]
    ),
    FactTopic(title: "Forced labor", groups: [[.forcedLaborEntries, .forcedLaborValue]]),
    FactTopic(title: "Counterfeit goods", groups: [[.counterfeitSeizures, .counterfeitMSRP]]),
    FactTopic(title: "Audits", groups: [[.audits, .auditIdentified], [.auditCollected]]),
    FactTopic(title: "Agriculture", groups: [[.agricultureNotices]]),
  ]

  /// The topics of the release, then one for the measures that only the settings know.
  static func all(in edition: Edition) -> [FactTopic] {
    let known = Set(usual.flatMap(\.groups).flatMap(\.self))
    let further = edition.statistics.snapshot.measures(in: edition.month)
      .filter { !known.contains($0) }
    return usual + [FactTopic(title: "Further measures", groups: further.map { [$0] })]
  }
}
