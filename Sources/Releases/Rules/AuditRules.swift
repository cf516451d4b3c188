import TradeFigures

/// Audits completed; their money is the business of `DutyRules`.
enum AuditRules {
  static let counts: [MeasureRule] = [
    MeasureRule(name: "29 audits", unit: .plain) { view in
      guard case .ours(let sense) = view.noun, sense.contains(.audit) else { return nil }
      return .figure(.audits)
    }
  ]
}
