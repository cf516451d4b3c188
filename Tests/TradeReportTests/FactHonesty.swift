import CivilTime
import Quantities
import TradeReport
import TradeStatistics

/// Compares the words of a sentence with the bounds of what it claims.
struct FactHonesty {
  let sentence: FactSentence

  /// Words that claim a move up, or a place at the top.
  static let up: Set<String> = [
    "up", "rose", "risen", "rise", "rises", "increase", "higher", "highest", "most", "times",
  ]
  /// Words that claim a move down, or a place at the bottom.
  static let down: Set<String> = [
    "down", "fell", "fallen", "decline", "declines", "decrease", "lower", "lowest", "fewest",
  ]
  /// Without the clauses that tell a change which may be none.
  private static func withoutHedges(_ text: String) -> String {
    let percent = #/[0-9.,]+ (percentage points?|percent|points?)/#
    return text.replacing(percent, with: "N")
      .replacing(#/(up|down) at most N, or unchanged/#, with: "")
      .replacing(#/between N down and N up/#, with: "")
  }

  /// What the words claim and no bounds carry; empty where all is well.
  var faults: [String] {
    let text = Self.withoutHedges(sentence.text.lowercased())
    let words = Set(text.split { !$0.isLetter }.map(String.init))
    var faults: [String] = []
    let up = words.intersection(Self.up)
    let down = words.intersection(Self.down)
    if !up.isEmpty, !has(.up) { faults.append("claims \(up.sorted())") }
    if !down.isEmpty, !has(.down) { faults.append("claims \(down.sorted())") }
    return faults
  }

  /// Whether some claim of the sentence surely goes that way, judged from its bounds alone.
  private func has(_ direction: Direction) -> Bool {
    sentence.facts.contains { fact in
      switch fact.claim {
      case .change(let comparison): Self.direction(of: comparison.change) == direction
      case .toDate(let toDate): toDate.change.map(Self.direction) == direction
      case .streak(let streak): streak.direction == direction
      case .record(let record): record.kind == (direction == .up ? .highest : .lowest)
      // "Not compared": no word of direction may stand there.
      case .level, .order, .underQuery, .notCompared: false
      }
    }
  }

  private static func direction(of change: Change) -> Direction? {
    let bounds = change.absolute.bounds
    if ExactDecimal.zero < bounds.lower { return .up }
    return bounds.upper < ExactDecimal.zero ? .down : nil
  }
}
