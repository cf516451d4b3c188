import TradeFigures

/// Shipments stopped for forced labor, and shipments seized with counterfeit goods.
enum ShipmentRules {
  static let counts: [MeasureRule] = [
    MeasureRule(name: "400 entries … forced labor", unit: .plain) { view in
      guard case .ours(let noun) = view.noun, !noun.isDisjoint(with: [.shipment, .entrySummary])
      else { return nil }
      let senses = view.senses(view.segment)
      if noun.contains(.entrySummary), view.number.scale != "" || !senses.contains(.forcedLabor) {
        return nil
      }
      if !senses.isDisjoint(with: [.drug]), senses.isDisjoint(with: [.forcedLabor, .counterfeit]) {
        return .notOurs
      }
      switch Topic.ofCount(view) {
      case .forcedLabor?:
        return isStopped(view) ? .figure(.forcedLaborEntries) : .unsettled(notStopped)
      case .counterfeit?:
        return isSeized(view) ? .figure(.counterfeitSeizures) : .unsettled(notSeized)
      default:
        return nil
      }
    },
    MeasureRule(name: "400 shipments, of what kind?", unit: .plain) { view in
      guard case .ours(let noun) = view.noun, noun.contains(.shipment), view.number.scale.isEmpty
      else { return nil }
      let isEnforced = !view.senses(view.segment).isDisjoint(with: [.stopped, .seized])
      return isEnforced ? .unsettled("why the shipments were stopped is not said") : nil
    },
  ]

  private static let notStopped = "whether these shipments were stopped is not said"
  private static let notSeized = "whether these shipments were seized is not said"

  private static func isStopped(_ view: NumberView) -> Bool {
    isShown(by: [.stopped, .suspected], view) || isLabelled(view, .forcedLabor)
  }

  private static func isSeized(_ view: NumberView) -> Bool {
    isShown(by: [.seized, .stopped], view) || isLabelled(view, .counterfeit)
  }

  private static func isShown(by senses: Sense, _ view: NumberView) -> Bool {
    !view.sentenceSenses.isDisjoint(with: senses)
      || view.context.topics.contains { !$0.isDisjoint(with: senses) }
  }

  /// Whether the number stands behind a label such as `Forced labor:`.
  private static func isLabelled(_ view: NumberView, _ sense: Sense) -> Bool {
    let label = view.tokens[..<view.index].firstIndex(where: \.joinsLabel)
    return label.map { view.senses(0..<$0).contains(sense) } ?? false
  }
}

extension NumberView {
  var sentenceSenses: Sense { clauses.sentence.senses }
}
