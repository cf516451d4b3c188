import TradeFigures

/// Audits completed; their money is the business of `DutyRules`.
enum AuditRules {
  static let counts: [MeasureRule] = [
    MeasureRule(name: "29 audits", unit: .plain) { view in
      guard case .ours(let sense) = view.noun, sense.contains(.audit) else { return nil }
      let isUnfinished = view.segment.contains { unfinished.contains(view.text($0)) }
      if isUnfinished, view.senses(view.segment).isDisjoint(with: [.completed, .identified]) {
        return .notOurs
      }
      return .figure(.audits)
    }
  ]

  private static let unfinished: Set<String> = [
    "opened", "initiated", "launched", "started", "began", "begun", "planned", "scheduled",
    "pending", "underway", "ongoing",
  ]
}
