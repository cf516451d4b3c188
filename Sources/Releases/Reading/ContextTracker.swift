/// Follows the text from sentence to sentence and says what introduces the next one.
struct ContextTracker {
  private var heading: Clauses?
  /// The line that introduces a list.
  private var introduction: Clauses?
  private var previous: (senses: Sense, block: Int)?
  private var isSingleCase = false
  private var singleCaseBlock = -1

  /// What the sentence inherits.
  func context(of clauses: Clauses) -> ReadingContext {
    var context = ReadingContext()
    let sentence = clauses.sentence
    guard sentence.kind != .heading else { return context }
    if let heading {
      context.topics.append(heading.sentence.senses)
      context.time = ContextTracker.time(of: heading)
    }
    if isListItem(sentence), let introduction {
      context.topics.append(introduction.sentence.senses)
      context.time = ContextTracker.time(of: introduction) ?? context.time
      context.isSingleCase = SilenceRules.isSingleCase(
        introduction,
        in: introduction.tokens.indices
      )
    }
    if let previous, isContinued(sentence, from: previous.block) {
      context.topics.append(previous.senses)
    }
    if isSingleCase, !namesMonth(clauses),
      sentence.block == singleCaseBlock || ContextTracker.refersBack(clauses)
    {
      context.isSingleCase = true
    }
    return context
  }

  /// Takes note of a sentence that was read, and of the measures' senses that it settled.
  mutating func advance(past clauses: Clauses, adding senses: Sense) {
    let sentence = clauses.sentence
    if sentence.kind == .heading {
      heading = clauses
      previous = nil
      isSingleCase = false
      introduction = clauses
      return
    }
    if !isListItem(sentence) { introduction = clauses }
    // A day makes a case only of what is seized or stopped; events and meetings have days too.
    let isCase = !sentence.senses.isDisjoint(with: [.shipment, .seized, .counterfeit, .retail])
    let isDay = clauses.times.contains { $0.meaning == .day } && isCase
    if isDay || SilenceRules.isSingleCase(clauses, in: clauses.tokens.indices) {
      isSingleCase = true
      singleCaseBlock = sentence.block
    } else if namesMonth(clauses) {
      isSingleCase = false
    } else if isSingleCase, ContextTracker.refersBack(clauses) {
      singleCaseBlock = sentence.block
    }
    previous = (sentence.senses.union(senses), sentence.block)
  }

  private func isListItem(_ sentence: Sentence) -> Bool {
    switch sentence.kind {
    case .bullet, .tableRow: true
    case .heading, .paragraph: false
    }
  }

  /// A sentence goes on from the one before it in its paragraph, or in the paragraph above.
  private func isContinued(_ sentence: Sentence, from block: Int) -> Bool {
    sentence.block - block <= 1
  }

  private func namesMonth(_ clauses: Clauses) -> Bool {
    clauses.times.contains { time in
      switch time.meaning {
      case .month, .reference, .before, .sameMonth: true
      case .aggregate, .severalMonths, .day, .unclear, .record: false
      }
    }
  }

  /// The time that an introducing line gives: a month, or a total's span.
  private static func time(of clauses: Clauses) -> TimeReference? {
    clauses.times.last { time in
      guard clauses.comparison(at: time.tokens.lowerBound) == nil else { return false }
      switch time.meaning {
      case .month, .reference, .before, .sameMonth, .aggregate: return true
      case .day, .severalMonths, .unclear, .record: return false
      }
    }
  }

  /// Whether a sentence opens with words that point back: "In total, the shipments …".
  private static func refersBack(_ clauses: Clauses) -> Bool {
    let words = clauses.tokens.prefix(5).map(\.text)
    let openings: [[String]] = [
      ["in", "total"], ["the", "shipments"], ["the", "shipment"], ["the", "goods"],
      ["the", "items"], ["the", "seizure"], ["the", "merchandise"], ["they"], ["it"], ["these"],
      ["those"], ["had"], ["if"], ["all", "told"], ["together"], ["altogether"],
      ["the", "jewelry"],
      ["the", "products"], ["the", "parcels"], ["the", "packages"], ["the", "total"],
    ]
    return openings.contains { words.starts(with: $0) }
  }
}
