import TradeFigures

/// Finds the qualifier that stands before a number.
enum QualifierFinder {
  struct Match: Hashable {
    let qualifier: Qualifier
    /// How many words it has.
    let length: Int
    /// Why the words before the number cannot be read, or `nil`.
    var oddity: String?
  }

  static func match(before index: Int, in tokens: [Token]) -> Match {
    var start = index
    while start > 0, index - start < 8, tokens[start - 1].isWord { start -= 1 }
    let words = tokens[start..<index].map(\.text)
    let odd = odd(words)
    guard let last = words.last, lastWords.contains(last) else {
      return odd ?? Match(qualifier: .none, length: 0)
    }
    for length in stride(from: min(6, words.count), through: 1, by: -1) {
      guard let qualifier = Qualifier(words.suffix(length).joined(separator: " ")) else { continue }
      // "Edged up to 29": a movement, not a bound.
      let before = index - length - 1
      if qualifier.text == "up to", before >= 0,
        tokens[before].sense.contains(.change) || ["went", "moved"].contains(tokens[before].text)
      {
        continue
      }
      // "Just shy of" is known, "shy of" alone is not; "more than" is known, "no more than" not.
      if let odd, odd.length >= length { return odd }
      return Match(qualifier: qualifier, length: length)
    }
    return odd ?? Match(qualifier: .none, length: 0)
  }

  /// Words that bound a number in a way that no known qualifier does.
  private static func odd(_ words: [String]) -> Match? {
    guard let last = words.last, let phrases = oddities[last] else { return nil }
    for parts in phrases where words.suffix(parts.count) == parts[...] {
      return Match(
        qualifier: .none,
        length: parts.count,
        oddity: "the words \u{201C}\(parts.joined(separator: " "))\u{201D} before the number"
      )
    }
    return nil
  }

  /// Phrases that bound a number in a way that no known qualifier does, by their last word.
  private static let oddities: [String: [[String]]] = {
    let phrases = [
      "no more than", "no less than", "no fewer than", "not more than", "not less than",
      "as many as", "as much as", "as few as", "as little as", "not quite", "at most", "between",
      "half of", "half", "well under", "far more than", "far less than", "not even", "a maximum of",
      "a minimum of", "topping", "exceeded", "exceeds", "topped", "tops", "surpassed", "approached",
      "neared", "surpassing", "nearing", "approaching", "shy of", "north of",
      "south of", "just about", "virtually", "beyond", "short of", "somewhere around",
      "in the region of", "a little under", "not far from", "close on", "as high as", "as low as",
    ]
    return Dictionary(
      grouping: phrases.map { $0.split(separator: " ").map(String.init) },
      by: { $0.last ?? "" }
    )
  }()

  /// The words with which known qualifiers end.
  private static let lastWords = Set(Qualifier.phrases.compactMap(\.words.last))
}
