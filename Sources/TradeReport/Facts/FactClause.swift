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
    let edition = group[0].edition
    let name = edition.settings.publisherShortName
    func phrase(_ measure: MeasureID) -> String? {
      group.first { $0.measure == measure }?.phrase
    }
    func noun(_ singular: String, _ plural: String, for measure: MeasureID) -> String {
      SectionProse(edition: edition).noun(singular, plural, for: measure)
    }
    let other = group[group.count - 1]
    let text = other.phrase ?? ""
    let isReworded = DefinitionBreak.known.contains {
      $0.affects(other.measure) && $0.month <= edition.month
    }
    switch group[0].measure {
    case .entrySummaries, .entryValue:
      let value = phrase(.entryValue)
      let entries = phrase(.entrySummaries).map {
        "\($0) \(noun("entry summary", "entry summaries", for: .entrySummaries))"
      }
      let what = entries ?? (isReworded ? "imports" : "entries")
      self.init("\(name) processed \(what)\(value.map { " valued at \($0)" } ?? "")")
    case .estimatedDuties:
      let what = isReworded ? "duties owed" : SectionProse(edition: edition).dutiesNoun
      self.init("\(name) identified \(text) in \(what)")
    case .effectiveDutyRate:
      self.init(
        "the effective duty rate, computed here as estimated duties divided by entry value, was \(text)"
      )
    case .oceanShare, .airShare, .truckShare, .railShare:
      let mode = group[0].measure.text.split(separator: "-").first ?? ""
      let next = group[0].measure == .oceanShare ? FactClause.others(group[0]) : ""
      self.init("\(mode) trade accounted for \(text) of total import value", next)
    case .forcedLaborEntries, .forcedLaborValue:
      let value = phrase(.forcedLaborValue).map { " valued at \($0)" } ?? ""
      let entries = phrase(.forcedLaborEntries).map {
        "\($0) \(noun("entry", "entries", for: .forcedLaborEntries))"
      }
      self.init(
        "\(name) identified \(entries ?? "entries")\(value)",
        " for further examination on suspicion of forced labor"
      )
    case .counterfeitSeizures, .counterfeitMSRP:
      let value = phrase(.counterfeitMSRP).map {
        " that would have been worth \($0) at suggested retail prices had they been genuine"
      }
      let shipments = phrase(.counterfeitSeizures).map {
        "\($0) \(noun("shipment", "shipments", for: .counterfeitSeizures)) of counterfeit goods"
      }
      self.init("\(name) seized \(shipments ?? "counterfeit goods")", value ?? "")
    case .audits, .auditIdentified:
      let value = phrase(.auditIdentified).map { "identified \($0) in duties and fees owed" } ?? ""
      if let count = phrase(.audits) {
        let audits = noun("audit", "audits", for: .audits)
        self.init("\(name) completed \(count) \(audits)", value.isEmpty ? "" : " that \(value)")
      } else {
        self.init("\(name) audits \(value)")
      }
    case .auditCollected:
      self.init("\(name) collected \(text) from current and earlier audit assignments")
    case .agricultureNotices:
      let notices = noun("notification", "notifications", for: .agricultureNotices)
      self.init(
        "\(name) issued \(text) emergency action \(notices)",
        " for restricted plant and animal products"
      )
    default:
      self.init("the figure for \(group[0].words.topic) was \(text)")
    }
  }

  /// `, followed by air, truck and rail`.
  private static func others(_ ocean: MeasureFacts) -> String {
    guard let names = ocean.following?.names else { return "" }
    return ", followed by \(Lists.joined(Array(names.dropFirst())))"
  }
}
