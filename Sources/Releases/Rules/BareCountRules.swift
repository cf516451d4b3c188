import TradeFigures

/// Counts without a noun behind them: "Entry summaries totaled 2.7 million", "Audits: 29",
/// "400 were stopped for suspected forced labor".
enum BareCountRules {
  static let all: [MeasureRule] = [
    MeasureRule(name: "another thing's count", unit: .plain) { view in
      view.noun == .foreign ? .notOurs : nil
    },
    MeasureRule(name: "subset", unit: .plain) { view in
      let words = (view.text(view.index + 1), view.text(view.index + 2))
      let isSubset =
        words.0 == "of" && ["which", "them", "those", "these", "the", "whom"].contains(words.1)
      let isIncluded = view.text(view.head) == "including" || view.text(view.head) == "those"
      guard isSubset || isIncluded else { return nil }
      return RemainderRules.isInOurWords(view) ? .unsettled("only a part is counted") : .notOurs
    },
    MeasureRule(name: "29 and 31 audits", unit: .plain) { view in
      // The noun stands behind the number that follows.
      guard ["and", "to", "or"].contains(view.text(view.index + 1)) else { return nil }
      let next = (view.index + 2..<min(view.tokens.count, view.index + 6)).first {
        view.tokens[$0].number != nil
      }
      guard let next, let number = view.tokens[next].number, number.unit == .plain else {
        return nil
      }
      let other = NumberView(
        clauses: view.clauses,
        index: next,
        number: number,
        qualifierLength: 0,
        context: view.context,
        settled: view.settled
      )
      guard case .ours = other.noun else { return nil }
      return MeasureRules.verdict(on: other)
    },
    MeasureRule(name: "400 were stopped for suspected forced labor", unit: .plain) { view in
      guard ["were", "was", "for", "had", "have"].contains(view.text(view.index + 1)),
        !view.senses(view.segment).isDisjoint(with: [.stopped, .seized, .suspected])
      else { return nil }
      switch Topic.ofCount(view) {
      case .forcedLabor?: return .figure(.forcedLaborEntries)
      case .counterfeit?: return .figure(.counterfeitSeizures)
      default: return nil
      }
    },
    MeasureRule(name: "Audits totaled 29", unit: .plain) { view in
      subject(of: view).map { .figure($0) }
    },
    MeasureRule(name: "at 2.7 million, the number of entry summaries", unit: .plain) { view in
      following(view).map { .figure($0) }
    },
    MeasureRule(name: "33 in April; a year ago the figure was 29", unit: .plain) { view in
      RemainderRules.anaphor(view)
    },
    MeasureRule(name: "on counterfeits, it seized 1,798", unit: .plain) { view in
      guard !view.sense(view.head).isDisjoint(with: [.seized, .stopped]) else { return nil }
      switch Topic.ofCount(view) {
      case .forcedLabor?: return .figure(.forcedLaborEntries)
      case .counterfeit?: return .figure(.counterfeitSeizures)
      default: return nil
      }
    },
    MeasureRule(name: "29 in May, 33 in April", unit: .plain) { view in
      RemainderRules.parallel(view)
    },
  ]

  /// Whether the name is the last of a list: "entry summaries, duties and audits all rose: …".
  private static func isListed(_ at: Int, in region: Range<Int>, of view: NumberView) -> Bool {
    let others = names.union([.duties, .imports]).subtracting(view.sense(at))
    guard let other = view.last(others, in: region.clamped(to: 0..<at)) else { return false }
    let between = other + 1..<at
    return between.contains { view.text($0) == "and" }
      && between.allSatisfy { at in
        view.tokens[at].mark == .comma || view.text(at) == "and" || view.sense(at) != []
      } && view.senses(between).isDisjoint(with: .action)
  }

  /// Whether only participles and a comma join a name with its number: "audits completed, 29;".
  private static func isCommaLabel(_ joint: Range<Int>, of view: NumberView) -> Bool {
    let words = Array(joint.dropLast(view.qualifierLength))
    let next = view.index + 1
    guard let comma = words.last, view.tokens[comma].mark == .comma,
      next == view.tokens.count || view.tokens[next].mark != nil
    else { return false }
    return words.dropLast().allSatisfy { !view.sense($0).isDisjoint(with: .action) }
  }

  /// The measure that is named behind a number that opens its clause: "At 29, the number of …".
  private static func following(_ view: NumberView) -> MeasureID? {
    guard view.text(view.head) == "at", view.clauses.tokens.indices.contains(view.index + 1),
      view.tokens[view.index + 1].mark == .comma,
      view.head == view.segment.lowerBound || view.tokens[view.head - 1].mark != nil
    else { return nil }
    let rest = view.tokens.window(view.index + 2, view.segment.upperBound)
    let end = rest.first { view.tokens[$0].number != nil || view.tokens[$0].mark != nil }
    return view.first(names, in: rest.lowerBound..<(end ?? rest.upperBound))
      .flatMap { measure(at: $0, in: rest, of: view) }
  }

  private static let names: Sense = [
    .entrySummary, .audit, .notice, .forcedLabor, .counterfeit,
  ]

  /// The measure whose name stands before the number and is joined to it by a link.
  private static func subject(of view: NumberView) -> MeasureID? {
    let region = view.subjectRegion
    guard let at = view.last(names, in: region) else { return nil }
    let joint = at + 1..<view.index
    let isLinked =
      joint.contains { view.sense($0).contains(.link) || view.tokens[$0].joinsLabel }
      || joint.allSatisfy { !view.sense($0).isDisjoint(with: [.completed, .processed, .issued]) }
      || isCommaLabel(joint, of: view)
    guard isLinked || view.head == at, !isListed(at, in: region, of: view) else { return nil }
    return measure(at: at, in: region, of: view)
  }

  private static func measure(at: Int, in region: Range<Int>, of view: NumberView) -> MeasureID? {
    let sense = view.sense(at)
    if sense.contains(.entrySummary) { return .entrySummaries }
    if sense.contains(.audit) { return .audits }
    if sense.contains(.notice) { return .agricultureNotices }
    let whole = view.senses(region)
    guard !whole.isDisjoint(with: [.shipment, .stopped, .seized, .suspected]) else { return nil }
    return sense.contains(.forcedLabor) ? .forcedLaborEntries : .counterfeitSeizures
  }
}
