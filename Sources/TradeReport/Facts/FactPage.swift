import CivilTime
import TradeStatistics

/// The sentences so far, and the choice of the next one's pattern.
///
/// Of the patterns that would do, one is taken by position, and never the pattern of the sentence
/// before, so that the same figures always give the same words and no two neighbors are built alike.
struct FactPage {
  let month: Month
  private(set) var sentences: [FactSentence] = []
  private var used: [String: Int] = [:]

  init(month: Month) {
    self.month = month
  }

  /// Adds one of `texts`, which all say the same.
  ///
  /// - Parameters:
  ///   - texts: without capital and period; at least one. A name of a pattern and the clause.
  ///   - topic: the heading.
  ///   - facts: what all of them claim.
  mutating func add(_ texts: [(pattern: String, text: String)], topic: String, facts: [Fact]) {
    add(texts, topic: topic, facts: facts) { $0.capitalized + "." }
  }

  /// The same for lines, which take no period.
  mutating func addLine(_ texts: [(pattern: String, text: String)], topic: String, facts: [Fact]) {
    add(texts, topic: topic, facts: facts) { $0.capitalized }
  }

  private mutating func add(
    _ texts: [(pattern: String, text: String)],
    topic: String,
    facts: [Fact],
    finish: (String) -> String
  ) {
    guard let first = texts.first else { return }
    let start = used[first.pattern, default: 0]
    used[first.pattern] = start + 1
    let turned = texts.indices.map { texts[(start + $0) % texts.count] }
    let chosen = turned.first { $0.pattern != sentences.last?.skeleton } ?? first
    sentences.append(
      FactSentence(
        topic: topic,
        month: month,
        facts: facts,
        text: finish(chosen.text),
        skeleton: chosen.pattern
      )
    )
  }
}
