package import CivilTime
package import TradeFigures
package import TradeStatistics

/// A sentence that is ready to be pasted, and the facts that it words.
package struct FactSentence: Hashable, Sendable {
  /// The movement that a sentence speaks of as a whole.
  package enum Direction: String, Hashable, Sendable {
    case up
    case down
    case unchanged
    case withinRounding = "within-rounding"
    /// Several movements that are not the same.
    case mixed
  }

  /// The heading it belongs under: `Forced labor`.
  package let topic: String
  /// In the order in which the sentence names them; at least one.
  package let measures: [MeasureID]
  package let month: Month
  /// Plain American English, with plain spaces only.
  package let text: String
  /// What it claims; at least one.
  package let facts: [Fact]
  /// The name of its sentence pattern.
  package let skeleton: String

  init(topic: String, month: Month, facts: [Fact], text: String, skeleton: String) {
    self.topic = topic
    self.month = month
    self.facts = facts
    self.skeleton = skeleton
    self.text = String(text.map { $0 == "\u{A0}" ? " " : $0 })
    var seen: Set<MeasureID> = []
    measures = facts.map(\.measure).filter { seen.insert($0).inserted }
  }

  /// The observations that the sentence rests on, each once.
  package var evidence: [ObservationID] {
    var seen: Set<ObservationID> = []
    return facts.flatMap(\.evidence).filter { seen.insert($0).inserted }
  }

  /// `nil` where the sentence speaks of no movement.
  package var direction: Direction? {
    let all = Set(facts.compactMap(\.direction))
    guard let first = all.first else { return nil }
    guard all.count == 1 else { return .mixed }
    switch first {
    case .up: return .up
    case .down: return .down
    case .unchanged: return .unchanged
    case .unchangedWithinRounding: return .withinRounding
    }
  }
}
