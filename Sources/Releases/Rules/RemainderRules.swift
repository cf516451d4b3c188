import TradeFigures

/// What to say of numbers that no other rule has settled.
enum RemainderRules {
  static let all: [MeasureRule] = [NumberToken.Unit.plain, .dollars, .percent].map { unit in
    MeasureRule(name: "a number in our words", unit: unit) { view in
      if isContinuation(view) { return .unsettled("what is counted is not said") }
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

  /// "A year ago the figure was 1,602", "in February the figures were 2.5 million and $252
  /// billion": the words stand for what the numbers before count, in the same order.
  static func anaphor(_ view: NumberView) -> Verdict? {
    let words: Set<String> = [
      "figure", "figures", "number", "numbers", "total", "totals", "count", "tally", "amount",
      "sum",
    ]
    let segment = view.segment
    func isLike(_ at: Int) -> Bool { view.tokens[at].number?.unit == view.number.unit }
    let own = view.clauses.numbers.filter { segment.contains($0) && isLike($0) }
    let first = view.clauses.numbers.first { segment.contains($0) } ?? view.index
    let lead = view.tokens.window(max(segment.lowerBound, first - 6), first)
    guard view.noun == .none, lead.contains(where: { words.contains(view.text($0)) }),
      lead.contains(where: { view.sense($0).contains(.link) }),
      view.clauses.times.contains(where: { segment.contains($0.tokens.lowerBound) }),
      view.senses(segment).isDisjoint(with: .subject)
    else { return nil }
    let before = view.settled.keys.filter { $0 < segment.lowerBound && isLike($0) }.sorted()
    guard let last = before.last else { return nil }
    if Set(before.compactMap { view.settled[$0] }).count == 1 {
      return view.settled[last].map { .figure($0) }
    }
    guard own.count == before.count, let position = own.firstIndex(of: view.index) else {
      return .unsettled("which of the figures before is meant is not said")
    }
    return view.settled[before[position]].map { .figure($0) }
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

  /// "That is 8 percent above February's 2.5 million", "it had completed 33 in February", behind
  /// a sentence about our measures: what is counted is left to that sentence.
  private static func isContinuation(_ view: NumberView) -> Bool {
    let isCompared =
      view.clauses.comparison(at: view.index) != nil && !view.number.scale.isEmpty
    let isDone = !view.sense(view.head).isDisjoint(with: .action) && view.noun == .none
    let isDated = !view.clauses.times.isEmpty
    guard view.number.unit != .percent, isCompared || (isDone && isDated),
      ["that", "this", "it", "both", "they"].contains(view.text(0)),
      let topic = view.context.topics.last
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
