import TradeFigures

/// The order of the transport modes: "ocean …, followed by air, truck and rail".
enum ModeOrderRule {
  /// An order and the token at which its first mode stands.
  struct Match: Hashable {
    let names: [String]
    let first: Int
  }

  static func match(in clauses: Clauses, context: ReadingContext) -> Match? {
    let tokens = clauses.tokens
    guard let cue = cue(in: clauses) else { return nil }
    let leader = tokens[..<cue.lowerBound].lastIndex { name(of: $0) != nil }
    let named = leader.flatMap { name(of: tokens[$0]) } ?? ModeOrderRule.leader(of: context)
    guard let leading = named else { return nil }
    var names = [leading]
    var at = cue.upperBound
    while at < tokens.count, at - cue.upperBound < 40 {
      let token = tokens[at]
      if let name = name(of: token), !names.contains(name) { names.append(name) }
      if token.mark == .semicolon || !token.sense.isDisjoint(with: .action) { break }
      at += 1
    }
    let senses = clauses.sentence.senses.union(context.topics.reduce([]) { $0.union($1) })
    let isTrade =
      !senses.isDisjoint(with: [.imports, .value, .share])
      || tokens.contains { ["trade", "import", "transport", "environment"].contains($0.text) }
    guard names.count > 2 || (names.count == 2 && at == tokens.count), isTrade else { return nil }
    return Match(names: names, first: leader ?? cue.upperBound)
  }

  /// The one mode that the sentence before gave a share of.
  private static func leader(of context: ReadingContext) -> String? {
    guard let topic = context.topics.last, !topic.isDisjoint(with: [.imports, .value, .share])
    else { return nil }
    let modes: [(Sense, String)] = [
      (.ocean, "ocean"), (.air, "air"), (.truck, "truck"), (.rail, "rail"),
    ]
    let found = modes.filter { topic.contains($0.0) }
    return found.count == 1 ? found[0].1 : nil
  }

  /// Whether the sentence lists modes behind one with a share, in a way that may be an order.
  static func mayState(_ clauses: Clauses) -> Bool {
    let tokens = clauses.tokens
    guard let number = clauses.numbers.last, tokens[number].number?.unit == .percent else {
      return false
    }
    let behind = tokens[number...]
    let isRest = behind.contains {
      ["rest", "remainder", "remaining", "other", "balance", "combined", "together"]
        .contains($0.text)
    }
    return !isRest && Set(behind.compactMap(name(of:))).count > 2
  }

  /// The words behind which the lesser modes are listed.
  private static func cue(in clauses: Clauses) -> Range<Int>? {
    let tokens = clauses.tokens
    for at in tokens.indices {
      switch (clauses.text(at), clauses.text(at + 1)) {
      case ("followed", "by"), ("ahead", "of"), ("trailed", "by"):
        return at..<at + 2
      case ("that", "order"):
        // "Ocean, air, truck and rail, in that order": the list stands before.
        let first = tokens[..<at].firstIndex { name(of: $0) != nil }
        return first.map { $0 + 1..<$0 + 1 }
      case ("then", _):
        if (at + 1...at + 3).contains(where: { isMode($0, of: tokens) }) { return at..<at + 1 }
      case ("came", "next"), ("were", "next"), ("ranked", "next"), ("came", "behind"),
        ("came", "after"), ("followed", _), ("trailed", _), ("trailing", _), ("following", _),
        ("next", _), ("behind", _):
        if let list = list(before: at, in: clauses) { return list..<list }
      case ("order", _), ("ranked", _), ("ranking", _):
        let modes = (at + 1..<min(tokens.count, at + 16)).filter { isMode($0, of: tokens) }
        if let first = modes.first, modes.count > 2, clauses.numbers.isEmpty {
          return first + 1..<first + 1
        }
      case (_, "second"), (_, "next"):
        if isMode(at, of: tokens), name(of: tokens[at]) != nil { return at..<at }
      default: continue
      }
    }
    return nil
  }

  private static func isMode(_ at: Int, of tokens: [Token]) -> Bool {
    tokens.indices.contains(at) && name(of: tokens[at]) != nil
  }

  /// Where a list of modes begins that ends just before `end`: "air, truck and rail followed".
  private static func list(before end: Int, in clauses: Clauses) -> Int? {
    let tokens = clauses.tokens
    var start = end
    var count = 0
    while start > 0 {
      let token = tokens[start - 1]
      if name(of: token) != nil {
        count += 1
      } else if token.mark != .comma, !["and", "by", "the"].contains(token.text) {
        break
      }
      start -= 1
    }
    return count > 1 ? start : nil
  }

  private static func name(of token: Token) -> String? {
    if token.sense.contains(.ocean) { return "ocean" }
    if token.sense.contains(.air) { return "air" }
    if token.sense.contains(.truck) { return "truck" }
    return token.sense.contains(.rail) ? "rail" : nil
  }
}
