import TradeFigures

/// Estimated duties, and what audits identified and collected.
enum DutyRules {
  static let all: [MeasureRule] = [
    MeasureRule(name: "$6.1 billion in duties", unit: .dollars) { view in
      guard isHeadedBehind(view), let at = view.first([.duties, .taxes], in: nounPhrase(view))
      else { return nil }
      return duties(view, at: at)
    },
    MeasureRule(name: "$33.1 million of identified revenue", unit: .dollars) { view in
      guard isHeadedBehind(view), view.senses(nounPhrase(view)).contains(.auditOutcome) else {
        return nil
      }
      return audit(view)
    },
    MeasureRule(name: "duties of $6.1 billion", unit: .dollars) { view in
      guard var at = view.last(cues, in: view.before) else { return nil }
      // "Duties collected in March: …" is about the duties.
      let verbs: Sense = [.collected, .identified, .owed, .value]
      if !view.sense(at).isDisjoint(with: verbs) {
        let owner = antecedent(of: at, in: view)
        if view.sense(owner).contains(.duties) { at = owner }
      } else if let owner = owner(ofGoods: at, in: view) {
        at = owner
      }
      guard view.sense(at).contains(.duties),
        !isClaimedBehind(view)
      else { return nil }
      return duties(view, at: at)
    },
    MeasureRule(name: "collected $33.1 million, identified $24.7 million", unit: .dollars) { view in
      guard !isClaimedBehind(view), let verb = verb(of: view) else { return nil }
      if auditWords(view) { return audit(view) }
      if verb == .owed, view.sentenceSenses.isDisjoint(with: [.forcedLabor, .counterfeit]) {
        return .figure(.estimatedDuties)
      }
      return nil
    },
  ]

  /// The noun that a participle describes: "duties to be collected", "duties that were assessed".
  private static func antecedent(of verb: Int, in view: NumberView) -> Int {
    var at = verb - 1
    while at > 0, verb - at < 5,
      ["to", "be", "that", "which", "were", "are", "was", "being", "have", "been", "still"]
        .contains(view.text(at))
    {
      at -= 1
    }
    return at
  }

  /// The duties in "duties on all imports were $6.1 billion", where `goods` are the imports.
  private static func owner(ofGoods goods: Int, in view: NumberView) -> Int? {
    guard !view.sense(goods).isDisjoint(with: [.imports, .entrySummary]),
      view.text(view.head) != "of" || view.head != goods + 1
    else { return nil }
    let joint = view.tokens.window(goods - 5, goods).last {
      ["on", "from", "for", "against"].contains(view.text($0))
    }
    guard let joint else { return nil }
    let verbs: Sense = [.collected, .identified, .owed]
    let isVerb = !view.sense(joint - 1).isDisjoint(with: verbs)
    let noun = isVerb ? antecedent(of: joint - 1, in: view) : joint - 1
    return view.sense(noun).contains(.duties) ? noun : nil
  }

  private static let cues: Sense = [
    .duties, .value, .collected, .identified, .owed, .audit, .imports, .retail, .entrySummary,
  ]

  /// Whether the noun of the amount follows it: "$6.1 billion in …".
  private static func isHeadedBehind(_ view: NumberView) -> Bool {
    ["in", "of", "worth", "for", "from"].contains(view.text(view.index + 1))
      || !view.sense(view.index + 1).isDisjoint(with: [.duties, .estimated])
  }

  /// The words behind the amount up to the next number, commas included: "duties, taxes and fees".
  private static func nounPhrase(_ view: NumberView) -> Range<Int> {
    var end = view.index + 1
    while end < view.tokens.count, end - view.index <= 10, view.tokens[end].number == nil {
      let token = view.tokens[end]
      let isListComma = token.mark == .comma && view.sense(end + 1).contains(.taxes)
      guard token.isWord || isListComma else { break }
      if ["that", "which", "while", "when", "if"].contains(token.text) { break }
      if view.clauses.segments[end] != view.clauses.segments[view.index] { break }
      end += 1
    }
    return view.index + 1..<end
  }

  /// Whether the words behind the amount make it a value rather than a duty.
  private static func isClaimedBehind(_ view: NumberView) -> Bool {
    let goods: Sense = [.imports, .counterfeit, .forcedLabor, .entrySummary]
    return ["in", "worth", "of"].contains(view.text(view.index + 1))
      && !view.senses(view.index + 1..<min(view.index + 6, view.after.upperBound))
        .isDisjoint(with: goods)
  }

  private static func duties(_ view: NumberView, at: Int) -> Verdict {
    let phrase = view.senses(max(0, at - 3)..<at + 6)
    if !view.senses(max(0, at - 4)..<at + 5).isDisjoint(with: .partial) {
      return .unsettled("only some duties, or duties paid back")
    }
    if phrase.contains(.taxes) { return .unsettled("duties, taxes and fees in one amount") }
    let isEstimated = view.senses(at - 3..<at + 3).contains(.estimated)
    let isFees = view.senses(at..<at + 4).contains(.fees)
    let chunk = view.senses(view.chunk)
    if isEstimated, !chunk.contains(.audit) { return .figure(.estimatedDuties) }
    switch nearestOwner(view) {
    case .audit?: return audit(view)
    case .entrySummary?: return .figure(.estimatedDuties)
    default: break
    }
    if isFees || view.sentenceSenses.contains(.auditOutcome) { return audit(view) }
    let isToBeCollected = view.tokens.indices.contains {
      view.text($0) == "to" && view.text($0 + 1) == "be" && view.sense($0 + 2).contains(.collected)
    }
    if !isToBeCollected, view.context.nearest([.audit, .entrySummary]) == .audit {
      return audit(view)
    }
    return .figure(.estimatedDuties)
  }

  /// Whose duties they are: the nearer of audits and entry summaries, before the amount or else
  /// behind it.
  private static func nearestOwner(_ view: NumberView) -> Sense? {
    let owners: Sense = [.audit, .entrySummary, .imports]
    let at = view.last(owners, in: 0..<view.index) ?? view.first(owners, in: view.after)
    guard let at else { return nil }
    return view.sense(at).contains(.audit) ? .audit : .entrySummary
  }

  private static func auditWords(_ view: NumberView) -> Bool {
    if nearestOwner(view) == .audit { return true }
    let near = view.senses(view.segment.lowerBound..<min(view.tokens.count, view.index + 12))
    if near.contains(.auditOutcome) { return true }
    let segment = view.senses(view.segment)
    if segment.contains(.audit), segment.isDisjoint(with: [.entrySummary, .imports]) {
      return true
    }
    if !near.isDisjoint(with: [.forcedLabor, .counterfeit, .entrySummary, .imports]) {
      return false
    }
    return view.context.nearest([.audit, .entrySummary, .forcedLabor, .counterfeit]) == .audit
  }

  /// The verb that governs the amount.
  private static func verb(of view: NumberView) -> Sense? {
    let verbs: Sense = [.collected, .identified, .owed]
    if isCollectedBehind(view) { return .collected }
    let next = view.index + 1
    let closes =
      !view.tokens.indices.contains(next + 1) || !view.tokens[next + 1].isWord
      || view.text(next + 1) == "and"
    if closes, !view.sense(next).isDisjoint(with: verbs) { return kind(view.sense(next)) }
    if let at = view.last(verbs.union([.value, .seized]), in: view.before) {
      return kind(view.sense(at))
    }
    guard let at = view.first(verbs, in: view.after) else { return nil }
    return kind(view.sense(at))
  }

  /// Whether the amount is the subject of a passive: "$18 million of the duties identified has
  /// been collected".
  private static func isCollectedBehind(_ view: NumberView) -> Bool {
    view.after.contains { at in
      guard view.sense(at).contains(.collected), view.text(at + 1) != "by" else { return false }
      let start = view.text(at - 1) == "been" ? at - 2 : at - 1
      return start > view.index && ["has", "have", "had", "was", "were"].contains(view.text(start))
        && (!["that", "which"].contains(view.text(start - 1)) || view.text(start - 2) == "of")
    }
  }

  private static func kind(_ sense: Sense) -> Sense? {
    if sense.contains(.collected) { return .collected }
    if sense.contains(.identified) { return .identified }
    return sense.contains(.owed) ? .owed : nil
  }

  private static func audit(_ view: NumberView) -> Verdict {
    .figure(verb(of: view) == .collected ? .auditCollected : .auditIdentified)
  }
}
