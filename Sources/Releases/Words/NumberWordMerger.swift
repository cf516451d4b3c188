import TradeFigures

/// Turns counts in words (`twenty-nine audits`, `three million entry summaries`) into numbers.
///
/// Only a number word with a scale word, or directly before something that we count, is one:
/// "one way" and "two-thirds" stay words.
enum NumberWordMerger {
  static func merge(_ tokens: [Token], of bytes: [UInt8]) -> [Token] {
    guard tokens.contains(where: { NumberWords.value(of: $0.text) != nil }) else { return tokens }
    var merged: [Token] = []
    var index = 0
    while index < tokens.count {
      guard let match = match(at: index, in: tokens) else {
        merged.append(tokens[index])
        index += 1
        continue
      }
      let last = index + match.length - 1
      let range = tokens[index].bytes.lowerBound..<tokens[last].bytes.upperBound
      let words = bytes.text(range).split(whereSeparator: \.isWhitespace)
      let number = NumberToken(
        digits: String(match.value),
        scale: match.scale,
        unit: match.unit,
        printed: words.joined(separator: " "),
        oddity: match.oddity
      )
      merged.append(Token(kind: .number(number), text: "", bytes: range))
      index = last + 1
    }
    return merged
  }

  private struct Match {
    var value: Int
    var length: Int
    var scale = ""
    var unit = NumberToken.Unit.plain
    var oddity: String?
  }

  private static func match(at index: Int, in tokens: [Token]) -> Match? {
    func text(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].text : "" }
    guard tokens[index].isWord, NumberWords.value(of: text(index - 1)) == nil,
      let single = NumberWords.value(of: text(index))
    else { return nil }
    var match = Match(value: single, length: 1)
    if let both = NumberWords.value(of: text(index) + "-" + text(index + 1)),
      tokens[index + 1].bytes.lowerBound == tokens[index].bytes.upperBound + 1
    {
      match = Match(value: both, length: 2)
    }
    let next = text(index + match.length)
    if ScaleWord(word: next) != nil, next.count > 2 {
      match.scale = next
      match.length += 1
      return match
    }
    if next == "percent" {
      match.length += 1
      match.unit = .percent
      return match
    }
    if ["hundred", "dozen", "score"].contains(next) {
      match.length += 1
      match.oddity = "a number in words beyond ninety-nine"
    }
    return isCounted(tokens, at: index + match.length) ? match : nil
  }

  /// Whether a noun that we count begins at `index`, with at most two adjectives before it.
  private static func isCounted(_ tokens: [Token], at index: Int) -> Bool {
    guard index < tokens.count else { return false }
    for token in tokens[index...].prefix(3) {
      guard token.isWord else { return false }
      if ["audits", "audit", "entries", "shipments", "eans", "emergency"].contains(token.text) {
        return true
      }
      if token.text.hasSuffix("s") || StopWords.endNounPhrases.contains(token.text) {
        return false
      }
    }
    return false
  }
}
