import TradeFigures

/// Numbers that stand in our words but are not ours.
enum SilenceRules {
  static let all: [MeasureRule] = [NumberToken.Unit.plain, .dollars, .percent].flatMap { unit in
    rules.map { MeasureRule(name: $0.name, unit: unit, verdict: $0.verdict) }
  }

  private static let rules: [(name: String, verdict: @Sendable (NumberView) -> Verdict?)] = [
    ("single case", { isSingleCase($0) ? .notOurs : nil }),
    ("another agency's number", { isQuoted($0) ? .notOurs : nil }),
    ("budget", { isBudget($0) ? .notOurs : nil }),
    (
      "average, limit or penalty",
      { view in
        let near = view.senses(view.chunk.clamped(to: view.segment))
        return near.contains(.average) || near.contains(.threshold) ? .notOurs : nil
      }
    ),
    (
      "number that names something",
      { view in isLabel(view) || isEnumerator(view) ? .notOurs : nil }
    ),
    ("difference", { isDifference($0) ? .notOurs : nil }),
    (
      "one country's goods",
      { view in
        guard view.number.unit != .percent, isOneCountry(view) else { return nil }
        return RemainderRules.isInOurWords(view)
          ? .unsettled("only the goods of one country are counted") : .notOurs
      }
    ),
    (
      "plan",
      { view in
        let words = view.before.filter {
          view.clauses.segments[$0] == view.clauses.segments[view.index]
        }
        guard words.contains(where: { view.sense($0).contains(.forecast) }) else { return nil }
        return RemainderRules.isInOurWords(view)
          ? .unsettled("speaks of a plan, not of a result") : .notOurs
      }
    ),
  ]

  private static func isSingleCase(_ view: NumberView) -> Bool {
    if view.context.isSingleCase { return true }
    return isSingleCase(view.clauses, in: view.segment)
  }

  /// Whether the words of `range` tell of one seizure, one port, one company.
  static func isSingleCase(_ clauses: Clauses, in range: Range<Int>) -> Bool {
    range.contains { at in
      let token = clauses.tokens[at]
      if ["importers", "companies", "firms", "businesses", "brokers"].contains(token.text),
        ["from", "by", "against", "involving"].contains(clauses.text(at - 2)),
        clauses.tokens[at - 1].number != nil || NumberWords.value(of: clauses.text(at - 1)) != nil
      {
        return true
      }
      if token.sense.contains(.singleCase) { return true }
      if token.sense.contains(.locality), token.isCapitalized,
        ["in", "at", "near"].contains(clauses.text(at - 1))
      {
        return true
      }
      guard ["officers", "agents", "specialists", "inspectors", "cbp"].contains(token.text),
        ["in", "at", "from"].contains(clauses.text(at + 1)), at + 2 < clauses.tokens.count
      else { return false }
      let place = clauses.tokens[at + 2]
      let isTime = clauses.times.contains { $0.tokens.contains(at + 2) }
      return place.isCapitalized && place.text != "us" && !isTime && place.year == nil
    }
  }

  private static func isQuoted(_ view: NumberView) -> Bool {
    view.tokens.indices.contains { at in
      guard view.sense(at).contains(.otherAgency) else { return false }
      // "The Commerce Department reported …; CBP put estimated duties at …".
      let isApart = view.clauses.segments[at] != view.clauses.segments[view.index]
      if isApart, view.before.contains(where: { view.text($0) == "cbp" }) { return false }
      return view.senses(at - 5..<at + 6).contains(.reporting) || isSource(at, in: view)
    }
  }

  /// Whether an agency speaks at the head of a predicate ("The Census Bureau put …"), or is
  /// named behind "by".
  private static func isSource(_ at: Int, in view: NumberView) -> Bool {
    if view.text(at - 1) == "by" || view.text(at - 1) == "the" && view.text(at - 2) == "by" {
      return true
    }
    guard at < view.index, view.clauses.segments[at] == view.clauses.segments[view.index] else {
      return false
    }
    let start = view.segment.lowerBound
    return at - start < 4
      && !(start..<at).contains { view.tokens[$0].isWord && view.text($0) == "to" }
  }

  /// Whether the number only says by how much another moved.
  static func isDifference(_ view: NumberView) -> Bool {
    let isMore = NumberView.steps.contains(view.text(view.index + 1))
    let isBy =
      view.text(view.head) == "by"
      && !view.senses(max(0, view.head - 4)..<view.index).isDisjoint(with: .change)
    let isStep =
      view.number.unit != .percent && view.isChangeWord(view.head) && !view.isPhrasal
      // "Slipped below $6.2 billion" names the level, not the step.
      && !["below", "above", "under"].contains(view.text(view.head + 1))
    return isMore || isBy || isStep
  }

  /// Whether the number's own words tell of the goods of one country: "imports from China".
  private static func isOneCountry(_ view: NumberView) -> Bool {
    view.chunk.clamped(to: view.segment).contains { at in
      guard view.sense(at).contains(.country), view.tokens[at].isCapitalized else { return false }
      return ["from", "in"].contains(view.text(at - 1))
    }
  }

  /// Whether the sentence is about public money to be spent.
  private static func isBudget(_ view: NumberView) -> Bool {
    view.number.unit == .dollars
      && view.tokens.contains {
        ["budget", "appropriation", "appropriations", "appropriated", "funding"].contains($0.text)
      }
  }

  /// "(1) 2.9 million entry summaries; (2) …": the number of a list item.
  private static func isEnumerator(_ view: NumberView) -> Bool {
    let open = view.index - 1
    guard view.number.unit == .plain, view.number.scale.isEmpty, view.number.digits.count < 3,
      view.tokens.indices.contains(view.index + 1), open >= 0,
      view.tokens[open].mark == .open, view.tokens[view.index + 1].mark == .close
    else { return false }
    return open == 0 || view.tokens[open - 1].mark != nil || view.text(open - 1) == "and"
  }

  /// "Section 321", "page 5", "Volume 5, Issue 3".
  private static func isLabel(_ view: NumberView) -> Bool {
    guard view.number.unit == .plain, view.qualifierLength == 0, view.number.scale.isEmpty else {
      return false
    }
    return [
      "section", "sections", "title", "chapter", "volume", "vol", "issue", "no", "number", "page",
      "part", "phase", "tier", "rule", "room", "suite", "annex", "article", "step", "cfr", "usc",
      "hr", "table", "figure", "chart", "note", "version", "day", "act",
    ].contains(view.text(view.head))
  }
}
