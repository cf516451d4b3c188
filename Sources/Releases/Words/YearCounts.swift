/// Four digits are a year, unless they count: "seized 2023 shipments", "more than 2000 entries".
enum YearCounts {
  /// Turns years that count into numbers; `tokens` carry their senses already.
  static func restore(in tokens: inout [Token]) {
    for index in tokens.indices.dropFirst().dropLast() where tokens[index].year != nil {
      let before = tokens[index - 1]
      let counts =
        !before.sense.isDisjoint(with: .action)
        || ["than", "over", "nearly", "almost", "about", "some", "approximately", "under"]
          .contains(before.text)
      let isCounted = !tokens[index + 1].sense.isDisjoint(with: [
        .shipment, .audit, .notice, .entrySummary,
      ])
      guard counts, isCounted else { continue }
      let digits = tokens[index].text
      let number = NumberToken(digits: digits, scale: "", unit: .plain, printed: digits)
      tokens[index] = Token(kind: .number(number), text: "", bytes: tokens[index].bytes)
    }
  }
}
