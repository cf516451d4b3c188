/// The part of a sentence that compares: "up from 2.5 million and $260 billion in December".
struct Comparison: Hashable, Sendable {
  /// Every token after the cue.
  let tokens: Range<Int>
}

/// Finds the comparisons of a sentence.
struct ComparisonFinder {
  private let tokens: [Token]
  private let segments: [Int]
  private let times: [TimeReference]

  static func comparisons(
    in tokens: [Token],
    segments: [Int],
    times: [TimeReference]
  ) -> [Comparison] {
    let finder = ComparisonFinder(tokens: tokens, segments: segments, times: times)
    var found: [Comparison] = []
    var index = 0
    while index < tokens.count {
      guard let comparison = finder.comparison(at: index) else {
        index += 1
        continue
      }
      found.append(comparison)
      index = max(index + 1, comparison.tokens.upperBound)
    }
    return found
  }

  private init(tokens: [Token], segments: [Int], times: [TimeReference]) {
    self.tokens = tokens
    self.segments = segments
    self.times = times
  }

  private func text(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].text : "" }

  private func comparison(at index: Int) -> Comparison? {
    if tokens[index].mark == .open { return parenthesis(at: index) }
    guard let start = contentStart(at: index) else { return nil }
    return Comparison(tokens: start..<end(from: start, isFrom: text(index) == "from"))
  }

  /// Where the compared content begins, if a cue stands at `index`.
  private func contentStart(at index: Int) -> Int? {
    let next = index + 1
    switch text(index) {
    case "from":
      return isChange(before: index) && (leadsToNumber(next) || leadsToTime(next)) ? next : nil
    case "compared", "comparing", "comparison", "relative":
      return ["with", "to"].contains(text(next)) ? next + 1 : nil
    case "versus", "vs":
      return next
    case "against":
      return leadsToNumber(next) ? next : nil
    case "after", "following":
      // "After 33 in April" compares; "following 28 audits" does not.
      let number = tokens.window(next, next + 4).first { tokens[$0].number != nil }
      return number.flatMap { at in
        times.contains { $0.tokens.lowerBound == at + 1 } ? next : nil
      }
    case "than" where startsTime(next):
      // "4 percent less than in February" dates what it is compared with.
      return next
    case "as"
    where startsTime(next) && tokens[max(0, index - 6)..<index].contains { $0.text == "same" }:
      return next
    case "as", "like", "unlike", "contrary":
      // "As in February, …" opens with what is compared.
      return index == 0 && text(next) != "of" && startsTime(next) ? next : nil
    case "short", "shy", "ahead":
      let isDefinite = text(next + 1) == "the" || isTimePossessive(next + 1)
      return text(next) == "of" && isDefinite && leadsToNumber(next + 2) ? next + 1 : nil
    case "double", "triple", "twice", "half", "matching", "quadruple":
      return text(next) == "the" && leadsToNumber(next) ? next : nil
    case "on" where startsTime(index) && isChange(before: index):
      return index
    case "than", "exceeding", "topping", "surpassing", "above", "below", "beating":
      let isDefinite = text(next) == "the" || isTimePossessive(next)
      return isDefinite && leadsToNumber(next + 1) ? next : nil
    case "over":
      return isChange(before: index) && leadsToTime(next) ? next : nil
    default:
      return nil
    }
  }

  private func startsTime(_ at: Int) -> Bool {
    let first = ["a", "one", "the"].contains(text(at)) ? at + 1 : at
    return times.contains { [at, first].contains($0.tokens.lowerBound) } && !isTimePossessive(at)
  }

  private func isTimePossessive(_ at: Int) -> Bool {
    tokens.indices.contains(at) && tokens[at].isPossessive
  }

  /// Whether a verb or noun of change stands shortly before, or "to" and a number follow.
  private func isChange(before index: Int) -> Bool {
    let window = tokens[max(0, index - 10)..<index].enumerated()
      .filter { segments[max(0, index - 10) + $0.offset] == segments[index] }
    if window.contains(where: { $0.element.sense.contains(.change) }) { return true }
    return tokens.window(index + 2, index + 14).contains {
      text($0) == "to" && leadsToNumber($0 + 1)
    } && leadsToNumber(index + 1)
  }

  /// Whether a number follows behind at most a few words of qualification or possession.
  private func leadsToNumber(_ start: Int) -> Bool {
    for at in tokens.window(start, start + 6) {
      if tokens[at].number != nil { return true }
      if tokens[at].mark != nil || !tokens[at].sense.isDisjoint(with: .action) { return false }
    }
    return false
  }

  private func leadsToTime(_ start: Int) -> Bool {
    times.contains {
      (start...start + 3).contains($0.tokens.lowerBound) || $0.tokens.contains(start)
    }
  }

  // MARK: - Extent

  private func end(from start: Int, isFrom: Bool) -> Int {
    let isFronted = start <= 3
    for at in start..<tokens.count {
      if segments[at] != segments[start] { return at }
      switch tokens[at].mark {
      case .close, .semicolon, .dash, .open, .bar, .colon: return at
      case .comma:
        if !continues(at + 1, isFronted: isFronted) { return at }
      default: break
      }
      if isFrom, text(at) == "to", at > start, leadsToNumber(at + 1) { return at }
    }
    return tokens.count
  }

  /// Whether what follows a comma still belongs to the comparison.
  private func continues(_ at: Int, isFronted: Bool) -> Bool {
    if isFronted { return text(at) == "when" }
    let at = text(at) == "and" ? at + 1 : at
    guard tokens.indices.contains(at) else { return false }
    if tokens[at].number != nil || tokens[at].sense.contains(.value) { return true }
    if ["when", "respectively", "nearly", "almost"].contains(text(at)) { return true }
    let isTime = times.contains { $0.tokens.lowerBound == at }
    let ends = times.first { $0.tokens.lowerBound == at }.map { $0.tokens.upperBound } ?? at
    return isTime && (ends == tokens.count || tokens[ends].mark != nil)
  }

  /// `(398 in October)`, `(February: 2.5 million)`: a number with a time of its own, behind a
  /// number outside.
  private func parenthesis(at open: Int) -> Comparison? {
    let limit = min(tokens.count, open + 30)
    guard let close = (open + 1..<max(open + 1, limit)).first(where: { tokens[$0].mark == .close })
    else { return nil }
    let inside = open + 1..<close
    let startsWithCue = inside.contains { contentStart(at: $0) != nil }
    let hasTime = times.contains { inside.contains($0.tokens.lowerBound) }
    let hasNumber = inside.contains { tokens[$0].number != nil }
    let isAction = inside.contains { !tokens[$0].sense.isDisjoint(with: .action) }
    guard hasNumber, hasTime, !isAction, !startsWithCue,
      tokens[max(0, open - 60)..<open].contains(where: { $0.number != nil })
    else { return nil }
    return Comparison(tokens: inside)
  }
}
