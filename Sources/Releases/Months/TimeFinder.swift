import CivilTime

/// Finds the time references of a sentence.
struct TimeFinder {
  private let tokens: [Token]
  private(set) var references: [TimeReference] = []
  /// The tokens of all dates, those of announcements and records included: no number among them
  /// is a figure.
  private(set) var dates: Set<Int> = []

  init(_ tokens: [Token]) {
    self.tokens = tokens
    run()
  }

  private mutating func run() {
    var index = 0
    while index < tokens.count {
      if let match = match(at: index), !match.tokens.isEmpty {
        dates.formUnion(match.tokens)
        if match.meaning != .record, !isAnnouncement(match) { add(match) }
        index = max(match.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
  }

  private mutating func add(_ match: TimeReference) {
    var reference = match
    reference.isFronted = isFronted(match.tokens)
    references.append(reference)
  }

  private func match(at index: Int) -> TimeReference? {
    guard tokens[index].isWord else { return nil }
    return MonthPhrase(tokens: tokens).match(at: index)
      ?? PeriodPhrase(tokens: tokens).match(at: index)
  }

  /// Whether a reference stands at the head of its clause.
  private func isFronted(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0 else { return true }
    let before = tokens[range.lowerBound - 1]
    let opens: Bool
    switch before.mark {
    case .comma, .semicolon, .dash, .colon, .open, .bar: opens = true
    default: opens = ["and", "while", "but", "when", "whereas"].contains(before.text)
    }
    // "33 audits in April's count" stands before what it dates; ", in March." does not.
    let follows = range.upperBound < tokens.count
    return (opens && follows) || tokens[range.upperBound - 1].isPossessive
  }

  /// Whether a day is only that of the announcement: a dateline, "released on April 20".
  private func isAnnouncement(_ reference: TimeReference) -> Bool {
    guard reference.meaning == .day else { return false }
    let range = reference.tokens
    if range.lowerBound <= 6, range.upperBound < tokens.count,
      tokens[range.upperBound].mark == .dash
    {
      return true
    }
    let before = tokens[max(0, range.lowerBound - 4)..<range.lowerBound]
    return before.contains { TimeFinder.announcing.contains($0.text) }
  }

  private static let announcing: Set<String> = [
    "announced", "released", "published", "said", "updated", "posted", "dated", "reported",
    "today", "release", "modified", "reviewed",
  ]
}
