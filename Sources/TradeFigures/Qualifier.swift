/// The words before a number that say on which side of it the truth lies.
package struct Qualifier: Hashable, Sendable {
  /// What a qualifier claims (the table of bounds is in `PrintedNumber.bounds`).
  package enum Claim: Hashable, Sendable {
    /// Printed bare.
    case none
    /// "about", "approximately", "an estimated"
    case about
    /// "more than", "over"
    case atLeast
    /// "nearly", "almost"
    case almost
    /// "less than", "up to": nothing is said about how much less.
    case below
  }

  /// The words as printed, in lower case with single spaces; empty where none were.
  package let text: String
  /// What the words claim, in the order printed; more than one where a release stacks them.
  package let claims: [Claim]

  /// No qualifier.
  package static let none = Qualifier(text: "", claims: [.none])

  private init(text: String, claims: [Claim]) {
    self.text = text
    self.claims = claims
  }

  /// Reads the words of a qualifier, such as `More than` or `nearly more than`.
  ///
  /// Empty text is `none`; words that are no qualifier give `nil`.
  package init?(_ words: some StringProtocol) {
    let tokens = words.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard !tokens.isEmpty else {
      self = .none
      return
    }
    var claims: [Claim] = []
    var rest = tokens[...]
    while !rest.isEmpty {
      guard let match = Qualifier.longestPrefix(of: rest) else { return nil }
      claims.append(match.claim)
      rest = rest.dropFirst(match.length)
    }
    self.init(text: tokens.joined(separator: " "), claims: claims)
  }

  /// Whether two or more qualifiers stand before one number, as in "nearly more than".
  package var isStacked: Bool { claims.count > 1 }

  package var isEmpty: Bool { text.isEmpty }
}

extension Qualifier {
  /// The phrases that are understood, by claim.
  ///
  /// Longer phrases win over shorter ones.
  package static let phrases: [(words: [String], claim: Claim)] = [
    (
      Claim.about,
      [
        "about", "only about", "approximately", "around", "roughly", "some",
        "an estimated",
      ]
    ),
    (
      Claim.atLeast,
      [
        "more than", "over", "above", "upwards of", "at least", "exceeding",
        "in excess of", "just over", "slightly more than", "well over", "just above",
        "slightly over", "well above", "a little over", "a little more than", "upward of",
      ]
    ),
    (
      Claim.almost,
      [
        "nearly", "almost", "close to", "just under", "just shy of", "just below",
        "slightly under", "slightly less than", "just less than",
      ]
    ),
    (Claim.below, ["less than", "fewer than", "under", "below", "up to"]),
  ].flatMap { claim, texts in
    texts.map { (words: $0.split(separator: " ").map(String.init), claim: claim) }
  }

  /// The longest phrase that `tokens`, in lower case, begin with.
  package static func longestPrefix(
    of tokens: ArraySlice<String>
  ) -> (length: Int, claim: Claim)? {
    phrases.filter { tokens.starts(with: $0.words) }
      .max { $0.words.count < $1.words.count }
      .map { ($0.words.count, $0.claim) }
  }
}

extension Qualifier.Claim {
  /// The sign used in dense tables: `>` `<` `~`, or nothing.
  package var sign: String {
    switch self {
    case .none: ""
    case .about: "~"
    case .atLeast: ">"
    case .almost, .below: "<"
    }
  }
}
