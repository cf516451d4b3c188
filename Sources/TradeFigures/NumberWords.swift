/// Whole numbers in English words, from one to ninety-nine.
package enum NumberWords {
  private static let units = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// Whether `word`, in lower case, is or begins such a number.
  package static func isNumberWord(_ word: String) -> Bool {
    units.contains(word) || tens.contains(word)
  }

  /// Reads `seven` or `twenty-nine` in lower case; anything else gives `nil`.
  package static func value(of text: some StringProtocol) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    if let unit = units.firstIndex(where: { $0 == first }) {
      return parts.count == 1 ? unit + 1 : nil
    }
    guard let ten = tens.firstIndex(where: { $0 == first }) else { return nil }
    guard parts.count == 2 else { return (ten + 2) * 10 }
    guard let unit = units.prefix(9).firstIndex(where: { $0 == parts[1] }) else { return nil }
    return (ten + 2) * 10 + unit + 1
  }
}
