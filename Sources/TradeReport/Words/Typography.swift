import CivilTime

/// Rules of setting words that hold for every sentence.
enum Typography {
  static let noBreakSpace = "\u{A0}"

  private static let units: Set<String> = [
    "million", "billion", "trillion", "thousand", "percent", "percentage", "dollars",
  ]

  /// The text with no-break spaces between numbers and their units, inside ranges, and between a
  /// month and its day.
  ///
  /// `10 to 16 percent`, `$6.1 billion` and `April 17` are never split over two lines.
  static func bound(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var result = ""
    for (index, word) in words.enumerated() {
      if index > 0 {
        result +=
          joins(words[index - 1], word, after: words[..<index], before: words[index...])
          ? noBreakSpace : " "
      }
      result += word
    }
    return result
  }

  /// All spaces made unbreakable: a figure that must stay beside its qualifier.
  static func unbroken(_ text: String) -> String {
    text.split(separator: " ").joined(separator: noBreakSpace)
  }

  private static func joins(
    _ left: String,
    _ right: String,
    after words: ArraySlice<String>,
    before rest: ArraySlice<String>
  ) -> Bool {
    if left.last?.isASCIIDigit == true, units.contains(right.trimmed) { return true }
    if right == "to", left.last?.isASCIIDigit == true {
      return rest.dropFirst().first.map(startsNumber) ?? false
    }
    if left == "to", startsNumber(right) {
      return words.dropLast().last?.last?.isASCIIDigit == true
    }
    let day = right.trimmed
    return Month.names.contains(left) && (1...2).contains(day.count)
      && day.allSatisfy(\.isASCIIDigit)
  }

  private static func startsNumber(_ word: String) -> Bool {
    word.first { $0 != "$" }?.isASCIIDigit == true
  }
}

extension String {
  /// Without the punctuation that closes a phrase.
  fileprivate var trimmed: String {
    var text = self[...]
    while let last = text.last, ",.;:)".contains(last) { text = text.dropLast() }
    return String(text)
  }

  /// With its first letter in upper case.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }

  /// In typographic quotation marks.
  var quoted: String { "“\(self)”" }

  /// Words, with no-break spaces counted as separators.
  var wordCount: Int { split { $0 == " " || $0 == "\u{A0}" }.count }
}
