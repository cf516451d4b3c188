import CivilTime
import TradeFigures
import TradeStatistics

/// What was published, as a clause that begins small and leaves a place for the month.
struct FactClause {
  private let head: String
  private let rest: String

  private init(_ head: String, _ rest: String = "") {
    self.head = head
    self.rest = rest
  }

  /// `CBP seized 1,514 shipments of counterfeit goods in January 2023 that would have been …`.
  func text(time: String = "") -> String { head + (time.isEmpty ? "" : " \(time)") + rest }

  /// The clause for the figures of `group`, at least one of which is on record.
  init(_ group: [MeasureFacts]) {
    let first = group[0]
    let name = first.edition.settings.publisherShortName
    let text = first.marked("") ?? ""
    /// The figure of `measure` with its noun; `nil` where it is not on record.
    func counted(_ measure: MeasureID, _ singular: String, _ plural: String) -> String? {
      let noun = SectionProse(edition: first.edition).noun(singular, plural, for: measure)
      return group.first { $0.measure == measure }.flatMap { $0.marked(" " + noun) }
    }
    /// The amount of `measure` behind `words`; empty where it is not on record.
    func amount(_ words: String, _ measure: MeasureID, _ end: String = "") -> String {
      let phrase = group.first { $0.measure == measure }.flatMap { $0.marked("") }
      return phrase.map { " \(words) \($0)\(end)" } ?? ""
    }
    switch first.measure {
    case .entrySummaries, .entryValue:
      let entries = counted(.entrySummaries, "entry summary", "entry summaries")
      let what = entries ?? (first.isReworded ? "imports" : "entries")
      self.init("\(name) processed \(what)\(amount("valued at", .entryValue))")
    case .estimatedDuties:
      let what = first.isReworded ? "duties owed" : first.noun
      self.init("\(name) identified \(first.marked(" in \(what)") ?? "")")
    case .effectiveDutyRate:
      self.init(
        "the effective duty rate, computed here as estimated duties divided by entry value, "
          + "was \(text)"
      )
    case .oceanShare, .airShare, .truckShare, .railShare:
      let mode = first.measure.text.split(separator: "-").first ?? ""
      let others = first.following.map { Lists.joined(Array($0.names.dropFirst())) }
      self.init(
        "\(mode) trade accounted for \(text) of total import value",
        others.map { ", followed by \($0)" } ?? ""
      )
    case .forcedLaborEntries, .forcedLaborValue:
      let entries = counted(.forcedLaborEntries, "entry", "entries") ?? "entries"
      self.init(
        "\(name) identified \(entries)\(amount("valued at", .forcedLaborValue))",
        " for further examination on suspicion of forced labor"
      )
    case .counterfeitSeizures, .counterfeitMSRP:
      let shipments = counted(.counterfeitSeizures, "shipment", "shipments")
      self.init(
        "\(name) seized \(shipments.map { "\($0) of " } ?? "")counterfeit goods",
        amount(
          "that would have been worth",
          .counterfeitMSRP,
          " at suggested retail prices had they been genuine"
        )
      )
    case .audits, .auditIdentified:
      let owed = " in duties and fees owed"
      if let audits = counted(.audits, "audit", "audits") {
        self.init("\(name) completed \(audits)", amount("that identified", .auditIdentified, owed))
      } else {
        self.init("\(name) audits\(amount("identified", .auditIdentified, owed))")
      }
    case .auditCollected:
      self.init("\(name) collected \(text) from current and earlier audit assignments")
    case .agricultureNotices:
      let kind = "emergency action notification"
      self.init(
        "\(name) issued \(counted(first.measure, kind, kind + "s") ?? "")",
        " for restricted plant and animal products"
      )
    default:
      self.init("the figure for \(first.words.topic) was \(text)")
    }
  }

}
