/// A word, number or mark of a sentence.
struct Token: Sendable {
  enum Kind: Sendable {
    case word
    indirect case number(NumberToken)
    case mark(Mark)
  }

  enum Mark: Sendable {
    case comma, semicolon, colon, open, close, dash, bar
    /// The end of a sentence, unless it follows an abbreviation.
    case stop
    /// A list mark within a line.
    case bullet
  }

  let kind: Kind
  /// Lower case, without possessive `'s`; empty for marks and numbers.
  let text: String
  let bytes: Range<Int>
  var isCapitalized = false
  var isPossessive = false
  /// What the word says about our measures; filled in by the lexicon.
  var sense: Sense = []

  var number: NumberToken? {
    if case .number(let number) = kind { number } else { nil }
  }

  var mark: Mark? {
    if case .mark(let mark) = kind { mark } else { nil }
  }

  /// Whether it is a mark that joins a label with what it labels.
  var joinsLabel: Bool {
    switch mark {
    case .colon, .bar, .dash: true
    default: false
    }
  }

  var isWord: Bool {
    if case .word = kind { true } else { false }
  }

  /// The year that a bare four-digit word names.
  var year: Int? {
    guard isWord, text.utf8.count == 4, let year = Int(text), (1990...2099).contains(year) else {
      return nil
    }
    return year
  }
}

/// A number with its unit and scale, as far as the characters show it.
struct NumberToken: Sendable {
  enum Unit: Sendable {
    case plain, dollars, percent
    /// Percentage points and basis points: always a change.
    case points
  }

  let digits: String
  let scale: String
  let unit: Unit
  /// With sign, unit and scale as printed, with single spaces.
  let printed: String
  /// Why no single figure can be made of it, such as a range; `nil` for an ordinary number.
  var oddity: String?
}

extension [Token] {
  /// The indices from `start` up to `end`, as far as there are tokens.
  func window(_ start: Int, _ end: Int) -> Range<Int> {
    let lower = Swift.min(Swift.max(start, 0), count)
    return lower..<Swift.max(lower, Swift.min(end, count))
  }
}
