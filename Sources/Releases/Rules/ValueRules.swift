import TradeFigures

/// Values of entries, of shipments stopped, of goods seized.
enum ValueRules {
  static let all: [MeasureRule] = [
    MeasureRule(name: "valued at $274 billion, worth $274 billion", unit: .dollars) { view in
      let before = view.last(
        [.value, .duties, .collected, .audit, .owed],
        in: view.before
      )
      let isValued = before.map { view.sense($0).contains(.value) } ?? false
      let tail = (view.index + 2...view.index + 3).contains { view.sense($0).contains(.value) }
      let isWorth =
        view.text(view.index + 1) == "worth" || view.text(view.index + 1) == "in" && tail
        || view.sense(view.index + 1).isSuperset(of: [.imports, .value])
        || view.sense(view.index + 1).contains(.imports)
          && view.sense(view.index + 2).contains(.value)
      guard isValued || isWorth else { return nil }
      return settle(view)
    },
    MeasureRule(name: "$265 billion in imports", unit: .dollars) { view in
      guard ["in", "of", "for"].contains(view.text(view.index + 1)) else { return nil }
      let phrase = view.index + 1..<min(view.after.upperBound, view.index + 8)
      let goods: Sense = [.imports, .counterfeit, .forcedLabor, .entrySummary, .legitimateTrade]
      let isGoods = phrase.contains {
        ["goods", "merchandise", "shipments"].contains(view.text($0))
      }
      guard isGoods || !view.senses(phrase).isDisjoint(with: goods) else { return nil }
      return settle(view)
    },
    MeasureRule(name: "imports totaled $265 billion", unit: .dollars) { view in
      let goods: Sense = [.imports, .entrySummary, .legitimateTrade]
      guard let at = view.last(goods, in: view.before) else { return nil }
      let joint = at + 1..<view.index
      let isLinked = joint.contains {
        view.sense($0).contains(.link) || view.tokens[$0].joinsLabel
      }
      return isLinked ? settle(view) : nil
    },
    MeasureRule(name: "a year ago the total was $260 billion", unit: .dollars) { view in
      RemainderRules.anaphor(view)
    },
    MeasureRule(name: "$284 billion in April", unit: .dollars) { RemainderRules.parallel($0) },
  ]

  private static func settle(_ view: NumberView) -> Verdict {
    guard let topic = Topic.ofValue(view) else {
      return RemainderRules.isInOurWords(view) ? .unsettled("what is valued is not said") : .notOurs
    }
    switch topic {
    case .entries:
      return .figure(.entryValue)
    case .forcedLabor:
      return evidence(view, [.stopped, .suspected], of: .forcedLabor, .forcedLaborValue)
    case .counterfeit:
      return evidence(view, [.seized, .stopped, .retail], of: .counterfeit, .counterfeitMSRP)
    }
  }

  /// The value of goods in which nothing shows that they were stopped is not settled.
  private static func evidence(
    _ view: NumberView,
    _ senses: Sense,
    of topic: Sense,
    _ measure: MeasureID
  ) -> Verdict {
    let isShown =
      !view.sentenceSenses.isDisjoint(with: senses)
      || view.context.topics.contains { !$0.isDisjoint(with: senses.union(topic)) }
      || view.settled.values.contains { Topic($0) == Topic(measure) }
    return isShown ? .figure(measure) : .unsettled("whether these goods were stopped is not said")
  }
}
