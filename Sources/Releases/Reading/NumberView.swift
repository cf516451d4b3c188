import TradeFigures

/// One number of a sentence with the words around it.
struct NumberView {
  /// What a number counts, by the words behind it.
  enum Noun: Hashable {
    /// One of our nouns, with all that its words say.
    case ours(Sense)
    /// Something else: people, countries, bracelets.
    case foreign
    /// No noun: "the total was 29".
    case none
  }

  let clauses: Clauses
  let index: Int
  let number: NumberToken
  /// How many words before the number belong to its qualifier.
  let qualifierLength: Int
  let context: ReadingContext
  /// The numbers of the sentence that are settled already.
  let settled: [Int: MeasureID]

  var tokens: [Token] { clauses.tokens }

  func text(_ at: Int) -> String { clauses.text(at) }

  func sense(_ at: Int) -> Sense { tokens.indices.contains(at) ? tokens[at].sense : [] }

  /// The first word before the number and its qualifier.
  var head: Int { index - qualifierLength - 1 }

  /// Whether "up" before the number belongs to its verb: "made up 41%", "wrapped up 26 audits".
  var isPhrasal: Bool {
    text(head) == "up"
      && [
        "made", "make", "makes", "making", "wrapped", "wrapping", "turned", "turning", "followed",
        "held", "racked", "took",
      ].contains(text(head - 1))
  }

  func senses(_ range: Range<Int>) -> Sense {
    tokens[range.clamped(to: tokens.indices)].reduce(into: []) { $0.formUnion($1.sense) }
  }

  /// The words behind the number up to the next mark or number.
  var after: Range<Int> {
    var end = index + 1
    while end < tokens.count, end - index <= 24, tokens[end].isWord,
      clauses.segments[end] == clauses.segments[index]
    {
      end += 1
    }
    return index + 1..<end
  }

  /// The words before the number back to the number before it, or to the words that belong to it.
  var before: Range<Int> {
    // The first cell of a row names what all its numbers are.
    if case .tableRow = clauses.sentence.kind { return 0..<max(0, index - qualifierLength) }
    var start = index
    while start > 0, index - start < 40 {
      let token = tokens[start - 1]
      if token.mark == .semicolon || token.mark == .bar { break }
      if let other = token.number, !isDifference(other, at: start - 1) { break }
      start -= 1
    }
    let previous = start - 1
    if previous >= 0, tokens[previous].number != nil,
      ["in", "of", "worth"].contains(text(start))
    {
      // "$24.7 million in duties and …": what follows the number directly is its own.
      let cut = (start..<index).last { at in
        tokens[at].mark != nil || text(at) == "and" && text(at + 1) != "fees" || text(at) == "that"
      }
      if let cut { start = cut + 1 }
    }
    return start..<max(start, index - qualifierLength)
  }

  /// Whether a number only says by how much another moved: "up $0.3 billion to $6.4 billion".
  private func isDifference(_ other: NumberToken, at index: Int) -> Bool {
    if other.unit == .percent || other.unit == .points { return number.unit != .percent }
    let head = index - QualifierFinder.match(before: index, in: tokens).length - 1
    return text(head) == "by" || isChangeWord(head) || NumberView.steps.contains(text(index + 1))
  }

  /// Words that make the number before them a difference: "22 more", "$400 million lower".
  static let steps: Set<String> = ["more", "fewer", "less", "lower", "higher"]

  /// Whether an amount behind the word is a difference: "up $6 billion", "grew $6 billion".
  func isChangeWord(_ at: Int) -> Bool {
    sense(at).contains(.change) && !sense(at).contains(.collected) && text(at) != "compared"
  }

  /// The words before the number back to the last one that is said outright and counts
  /// something: percentages, money and comparisons in between do not end it.
  var subjectRegion: Range<Int> {
    if case .tableRow = clauses.sentence.kind { return 0..<index }
    let previous = clauses.numbers.last { at in
      at < index && tokens[at].number?.unit == number.unit && clauses.comparison(at: at) == nil
    }
    return max(previous.map { $0 + 1 } ?? 0, segment.lowerBound)..<index
  }

  /// All words of the number's own predicate.
  var segment: Range<Int> {
    let own = clauses.segments[index]
    var start = index
    var end = index + 1
    while start > 0, clauses.segments[start - 1] == own { start -= 1 }
    while end < tokens.count, clauses.segments[end] == own { end += 1 }
    return start..<end
  }

  /// All words of the number's own stretch between marks.
  var chunk: Range<Int> {
    let own = clauses.chunks[index]
    var start = index
    var end = index + 1
    while start > 0, clauses.chunks[start - 1] == own { start -= 1 }
    while end < tokens.count, clauses.chunks[end] == own { end += 1 }
    return start..<end
  }

  /// The nearest word of `range` that has one of `senses`, looking backwards.
  func last(_ senses: Sense, in range: Range<Int>) -> Int? {
    range.last { !sense($0).isDisjoint(with: senses) }
  }

  func first(_ senses: Sense, in range: Range<Int>) -> Int? {
    range.first { !sense($0).isDisjoint(with: senses) }
  }
}

// MARK: - The counted noun

extension NumberView {
  private static let countable: Sense = [.entrySummary, .notice, .shipment]

  var noun: Noun {
    var passed = 0
    var isForeign = false
    for at in index + 1..<min(tokens.count, index + 8) {
      let token = tokens[at]
      guard token.isWord else { break }
      if !token.sense.isDisjoint(with: NumberView.countable) || token.text == "audits" {
        return .ours(senses(index + 1..<at + 1))
      }
      if token.text == "audit", number.digits == "1" { return .ours(.audit) }
      if StopWords.endNounPhrases.contains(token.text) { break }
      let isParticiple =
        token.text.hasSuffix("ed") || token.text.hasSuffix("ly")
        || ["total", "overall", "altogether", "then", "held"].contains(token.text)
      if !isParticiple { passed += 1 }
      if token.text.hasSuffix("s"), !token.text.hasSuffix("ss"),
        !StopWords.pluralModifiers.contains(token.text)
      {
        isForeign = true
        break
      }
    }
    return isForeign || passed > 0 ? .foreign : .none
  }
}
