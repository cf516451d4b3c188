import TradeFigures

/// One way in which releases word a figure.
///
/// Rules are tried in the order of `MeasureRules.all`; the first that answers decides.
struct MeasureRule: Sendable {
  /// What the rule recognizes, for people who read the code.
  let name: String
  let unit: NumberToken.Unit
  let verdict: @Sendable (NumberView) -> Verdict?
}

/// The rules of all measures, in the order in which they are tried.
enum MeasureRules {
  static let all: [MeasureRule] =
    SilenceRules.all + NoticeRules.all + AuditRules.counts + ShipmentRules.counts
    + EntryRules.counts + BareCountRules.all + CounterfeitValueRules.all + DutyRules.all
    + ValueRules.all + ModeShareRules.all + RemainderRules.all

  /// What `view`'s number is.
  static func verdict(on view: NumberView) -> Verdict {
    for rule in all where rule.unit == view.number.unit {
      if let verdict = rule.verdict(view) { return verdict }
    }
    return .notOurs
  }
}
