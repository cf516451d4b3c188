import TradeFigures

/// Entry summaries processed.
enum EntryRules {
  static let counts: [MeasureRule] = [
    MeasureRule(name: "2.7 million entry summaries", unit: .plain) { view in
      guard case .ours(let noun) = view.noun, noun.contains(.entrySummary) else { return nil }
      return .figure(.entrySummaries)
    },
    MeasureRule(name: "processed 2.7 million entries", unit: .plain) { view in
      guard case .ours(let noun) = view.noun, noun.contains(.shipment) else { return nil }
      let segment = view.senses(view.segment)
      if segment.contains(.legitimateTrade) { return .figure(.entrySummaries) }
      guard segment.contains(.processed), view.number.scale == "million" else { return .notOurs }
      return noun.contains(.entry)
        ? .figure(.entrySummaries)
        : .unsettled("whether these shipments are entry summaries is not said")
    },
  ]
}
