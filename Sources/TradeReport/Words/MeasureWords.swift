import TradeFigures
import TradeStatistics

/// The names of a measure in titles, sentences and tables.
struct MeasureWords: Hashable, Sendable {
  let id: MeasureID
  /// Opens a title: `Entry summaries`.
  let subject: String
  /// The same in one or two words, where room is short: `Entries`.
  let shortSubject: String
  /// Whether the subject and the noun take "were".
  let isPlural: Bool
  /// In a sentence of its own section: `entries`, `the value`.
  let noun: String
  /// After "figure for": `entry summaries`.
  let topic: String
  /// In the key figures.
  let keyName: String
  /// Over a small panel.
  let panelName: String

  var verb: String { isPlural ? "were" : "was" }

  private init(
    _ id: MeasureID,
    _ subject: String,
    short: String,
    isPlural: Bool,
    noun: String,
    topic: String,
    key: String,
    panel: String? = nil
  ) {
    self.id = id
    self.subject = subject
    shortSubject = short
    self.isPlural = isPlural
    self.noun = noun
    self.topic = topic
    keyName = key
    panelName = panel ?? short
  }

  /// The words for any measure; one that is declared in a configuration goes by its title.
  static func of(_ id: MeasureID, in statistics: Statistics) -> MeasureWords {
    if let words = all[id] { return words }
    let title = statistics.title(of: id)
    return MeasureWords(
      id,
      title,
      short: title,
      isPlural: false,
      noun: "the figure",
      topic: title.quoted,
      key: title
    )
  }

  private static let all: [MeasureID: MeasureWords] = Dictionary(
    uniqueKeysWithValues: trade.map { ($0.id, $0) } + enforcement.map { ($0.id, $0) }
  )

  private static let trade = [
    MeasureWords(
      .entrySummaries,
      "Entry summaries",
      short: "Entries",
      isPlural: true,
      noun: "entries",
      topic: "entry summaries",
      key: "Entry summaries",
      panel: "Entry summaries"
    ),
    MeasureWords(
      .entryValue,
      "Entry value",
      short: "Entry value",
      isPlural: false,
      noun: "the value",
      topic: "entry value",
      key: "Entry value"
    ),
    MeasureWords(
      .estimatedDuties,
      "Estimated duties",
      short: "Duties",
      isPlural: true,
      noun: "duties",
      topic: "estimated duties",
      key: "Estimated duties",
      panel: "Estimated duties"
    ),
    MeasureWords(
      .effectiveDutyRate,
      "The effective duty rate",
      short: "The duty rate",
      isPlural: false,
      noun: "the rate",
      topic: "the effective duty rate",
      key: "Effective duty rate\u{A0}†",
      panel: "Effective duty rate"
    ),
    share(.oceanShare, "ocean"), share(.airShare, "air"), share(.truckShare, "truck"),
    share(.railShare, "rail"),
  ]

  private static let enforcement = [
    MeasureWords(
      .forcedLaborEntries,
      "Forced-labor entries",
      short: "Forced-labor entries",
      isPlural: true,
      noun: "entries",
      topic: "forced-labor entries",
      key: "Entries identified"
    ),
    MeasureWords(
      .forcedLaborValue,
      "The value of forced-labor entries",
      short: "Forced-labor entry value",
      isPlural: false,
      noun: "their value",
      topic: "the value of forced-labor entries",
      key: "Value of those entries",
      panel: "Forced-labor value"
    ),
    MeasureWords(
      .counterfeitSeizures,
      "Counterfeit seizures",
      short: "Seizures",
      isPlural: true,
      noun: "seizures",
      topic: "counterfeit seizures",
      key: "Shipments seized",
      panel: "Counterfeit seizures"
    ),
    MeasureWords(
      .counterfeitMSRP,
      "The retail value of counterfeit goods",
      short: "Counterfeit retail value",
      isPlural: false,
      noun: "their retail value",
      topic: "the retail value of counterfeit goods",
      key: "Value if genuine (MSRP)"
    ),
    MeasureWords(
      .audits,
      "Audits completed",
      short: "Audits",
      isPlural: true,
      noun: "audits",
      topic: "audits completed",
      key: "Audits completed"
    ),
    MeasureWords(
      .auditIdentified,
      "The amount identified by audits",
      short: "The amount identified",
      isPlural: false,
      noun: "the amount identified",
      topic: "the amount identified by audits",
      key: "Duties and fees identified",
      panel: "Audits: identified"
    ),
    MeasureWords(
      .auditCollected,
      "The amount collected from audits",
      short: "The amount collected",
      isPlural: false,
      noun: "the amount collected",
      topic: "the amount collected from audits",
      key: "Collected",
      panel: "Audits: collected"
    ),
    MeasureWords(
      .agricultureNotices,
      "Emergency action notifications",
      short: "Emergency notifications",
      isPlural: true,
      noun: "notifications",
      topic: "emergency action notifications",
      key: "Emergency notifications"
    ),
  ]

  private static func share(_ id: MeasureID, _ mode: String) -> MeasureWords {
    MeasureWords(
      id,
      "The \(mode) share of import value",
      short: "The \(mode) share",
      isPlural: false,
      noun: "the share",
      topic: "the \(mode) share",
      key: "\(mode.capitalized) share of import value",
      panel: "\(mode.capitalized) share"
    )
  }
}
