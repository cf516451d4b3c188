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
    guard let leader, let leading = name(of: tokens[leader]) else { return nil }
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
    return Match(names: names, first: leader)
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
      default: continue
      }
    }
    return nil
  }

  private static func name(of token: Token) -> String? {
    if token.sense.contains(.ocean) { return "ocean" }
    if token.sense.contains(.air) { return "air" }
    if token.sense.contains(.truck) { return "truck" }
    return token.sense.contains(.rail) ? "rail" : nil
  }
}
