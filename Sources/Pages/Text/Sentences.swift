/// The sentences of a text, for cutting it at a sentence's end.
enum Sentences {
  /// Splits after a full stop, question mark or exclamation mark that ends a word, is followed by a
  /// space, and does not belong to an abbreviation (`U.S.`, `No.`).
  static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence: [String] = []
    for word in LineBreaker.words(of: text) {
      sentence.append(word)
      if endsSentence(word) {
        sentences.append(sentence.joined(separator: " "))
        sentence = []
      }
    }
    if !sentence.isEmpty { sentences.append(sentence.joined(separator: " ")) }
    return sentences
  }

  private static func endsSentence(_ word: String) -> Bool {
    var core = word[...]
    while let last = core.last, "\"')”’]".contains(last) { core = core.dropLast() }
    guard let mark = core.last, ".?!".contains(mark) else { return false }
    guard mark == "." else { return true }
    let stem = core.dropLast()
    let letters = stem.filter(\.isLetter)
    if stem.contains(".") && letters.count + stem.filter({ $0 == "." }).count == stem.count {
      return false
    }
    if letters.count == 1 && stem.count == 1 { return false }
    return !abbreviations.contains(String(stem))
  }

  private static let abbreviations: Set<String> = [
    "No", "vs", "Mr", "Ms", "Mrs", "Dr", "St", "Inc", "Co", "Corp", "Ltd",
  ]
}
