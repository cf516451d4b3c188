import TradeFigures

/// Emergency action notifications for plant and animal products.
enum NoticeRules {
  static let all: [MeasureRule] = [
    MeasureRule(name: "6,822 emergency action notifications", unit: .plain) { view in
      guard case .ours(let sense) = view.noun, sense.contains(.notice) else { return nil }
      return .figure(.agricultureNotices)
    }
  ]
}
