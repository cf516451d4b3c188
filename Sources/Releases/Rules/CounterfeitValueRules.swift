import TradeFigures

/// The retail value of counterfeit goods.
enum CounterfeitValueRules {
  static let all: [MeasureRule] = [
    MeasureRule(name: "a retail value of $335 million, $335 million if genuine", unit: .dollars) {
      view in
      let near = view.senses(view.before).union(view.senses(view.after))
      let tail = view.senses(view.index + 1..<min(view.tokens.count, view.index + 8))
      guard near.union(tail).contains(.retail) else { return nil }
      let isOther = near.contains(.forcedLabor)
      return isOther ? nil : .figure(.counterfeitMSRP)
    }
  ]
}
