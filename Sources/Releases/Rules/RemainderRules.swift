import TradeFigures

/// What to say of numbers that no other rule has settled.
enum RemainderRules {
  static let all: [MeasureRule] = [NumberToken.Unit.plain, .dollars, .percent].map { unit in
    MeasureRule(name: "a number in our words", unit: unit) { view in
      if isOpenComparison(view) { return .unsettled("what is compared is not said") }
      return isInOurWords(view) ? .unsettled("no rule settles what the number counts") : nil
    }
  }

  /// "29 in May, 33 in April and 31 in March": a number with a month of its own counts what the
  /// number before it counts.
  static func parallel(_ view: NumberView) -> Verdict? {
    let isOpen = view.tokens.window(view.index + 1, view.index + 2)
      .contains { view.tokens[$0].mark == .open }
    let isVerb = !view.sense(view.index + 1).isDisjoint(with: .action)
    let next = view.index + (isOpen || isVerb ? 2 : 1)
    let isDated = view.clauses.times.contains { $0.tokens.lowerBound == next }
    let isFronted = view.clauses.times.contains {
      let end = $0.tokens.upperBound
      let start = view.index - view.qualifierLength
      return end == start || end + 1 == start && view.tokens[end].mark == .comma
    }
    let previous = view.settled.keys.filter {
      $0 < view.index && view.tokens[$0].number?.unit == view.number.unit
    }.max()
    guard let previous else { return nil }
    guard isDated || isFronted || repeatsVerb(view, of: previous) else { return nil }
    return view.settled[previous].map { .figure($0) }
  }

  /// "A year ago the figure was 1,602": the words stand for what the number before counts.
  static func anaphor(_ view: NumberView) -> Verdict? {
    let words: Set<String> = ["figure", "number", "total", "count", "tally", "amount", "sum"]
    guard view.noun == .none, view.sense(view.head).contains(.link),
      view.clauses.times.contains(where: { view.segment.contains($0.tokens.lowerBound) }),
      (view.head - 3..<view.head).contains(where: { words.contains(view.text($0)) }),
      view.senses(view.chunk).isDisjoint(with: .subject)
    else { return nil }
    let before = view.settled.filter {
      $0.key < view.index && view.tokens[$0.key].number?.unit == view.number.unit
    }
    let measures = Set(before.values)
    guard let measure = measures.first else { return nil }
    return measures.count == 1
      ? .figure(measure) : .unsettled("which of the figures before is meant is not said")
  }

  /// Whether the verb of an earlier number comes again, in a clause with a month of its own.
  ///
  /// "It assessed $6.1 billion in duties in March; in April 2022 it assessed $8.3 billion."
  private static func repeatsVerb(_ view: NumberView, of previous: Int) -> Bool {
    let verb = view.text(view.head)
    guard !view.sense(view.head).isDisjoint(with: .action), view.noun == .none else { return false }
    let isOwnTime = view.clauses.times.contains { view.segment.contains($0.tokens.lowerBound) }
    return isOwnTime && (max(0, previous - 6)..<previous).contains { view.text($0) == verb }
  }

  /// "That is 8 percent above February's 2.5 million", behind a sentence about our measures.
  private static func isOpenComparison(_ view: NumberView) -> Bool {
    guard view.number.unit != .percent, !view.number.scale.isEmpty,
      view.clauses.comparison(at: view.index) != nil,
      ["that", "this", "it", "both"].contains(view.text(0)), let topic = view.context.topics.last
    else { return false }
    return view.sentenceSenses.isDisjoint(with: .subject) && !topic.isDisjoint(with: .subject)
  }

  /// Whether the number's predicate speaks of one of our measures, in a way that could be it.
  static func isInOurWords(_ view: NumberView) -> Bool {
    let senses = view.senses(view.segment)
    if senses.contains(.people) || view.sentenceSenses.contains(.people) { return false }
    let isEnforced =
      !senses.isDisjoint(with: [.forcedLabor, .counterfeit])
      && !senses.isDisjoint(with: [.stopped, .seized])
    switch view.number.unit {
    case .plain:
      if view.noun == .foreign { return false }
      return senses.contains(.entrySummary) || senses.contains(.notice) || isEnforced
        || (senses.contains(.audit) && !senses.isDisjoint(with: [.completed]))
    case .dollars:
      return !senses.isDisjoint(with: [.entrySummary, .duties, .retail])
        || isEnforced
        || (senses.contains(.entry) && senses.contains(.value) && view.number.scale == "billion")
        || (senses.contains(.imports) && !senses.isDisjoint(with: [.value, .processed]))
        || (senses.contains(.audit) && !senses.isDisjoint(with: [.collected, .identified]))
    case .percent:
      return !senses.isDisjoint(with: .modes)
        && !senses.isDisjoint(with: [.imports, .share])
        && !senses.contains(.change)
    case .points:
      return false
    }
  }
}
