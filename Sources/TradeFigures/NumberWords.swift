/// Whole numbers in English words, from one to ninety-nine.
package enum NumberWords {
  private static let units = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static let values: [String: Int] = {
    var values: [String: Int] = [:]
    for (index, unit) in units.enumerated() { values[unit] = index + 1 }
    for (index, ten) in tens.enumerated() {
      values[ten] = (index + 2) * 10
      for (more, unit) in units.prefix(9).enumerated() {
        values["\(ten)-\(unit)"] = (index + 2) * 10 + more + 1
      }
    }
    return values
  }()

  /// Reads `seven` or `twenty-nine` in lower case; anything else gives `nil`.
  package static func value(of text: String) -> Int? { values[text] }
}
