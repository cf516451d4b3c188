/// A month of the civil calendar, such as March 2023.
///
/// Months are the only unit of time that published figures have; a `Month` never becomes a date.
package struct Month: Hashable, Sendable {
  /// Months counted from January of the year 0: the whole identity of a month.
  package let ordinal: Int

  /// The month `number` (1 for January to 12 for December) of `year` (1 to 9999).
  ///
  /// The result is `nil` where either is out of range.
  package init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...12).contains(number) else { return nil }
    self.init(ordinal: year * 12 + number - 1)
  }

  /// Reads `2023-03`; anything else gives `nil`.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      let year = Int(asciiDigits: bytes[..<4]), let number = Int(asciiDigits: bytes[5...])
    else { return nil }
    self.init(year: year, number: number)
  }

  package init(ordinal: Int) {
    self.ordinal = ordinal
  }

  package var year: Int { ordinal / 12 }

  /// 1 for January to 12 for December.
  package var number: Int { ordinal % 12 + 1 }

  /// The same month `years` later, or earlier where `years` is negative.
  package func adding(years: Int) -> Month { advanced(by: years * 12) }

  package var previous: Month { advanced(by: -1) }
  package var next: Month { advanced(by: 1) }
}

extension Month: Strideable {
  package func distance(to other: Month) -> Int { other.ordinal - ordinal }

  package func advanced(by months: Int) -> Month { Month(ordinal: ordinal + months) }
}

// MARK: - Words

extension Month: CustomStringConvertible {
  /// The form of files and options: `2023-03`.
  package var description: String {
    let year = String(self.year)
    let padding = String(repeating: "0", count: max(0, 4 - year.count))
    return "\(padding)\(year)-\(number < 10 ? "0" : "")\(number)"
  }

  /// The form of prose: `March 2023`, with a no-break space.
  package var title: String { "\(name)\u{A0}\(year)" }

  /// `March`.
  package var name: String { Month.names[number - 1] }

  /// `Mar`.
  package var abbreviation: String { String(name.prefix(3)) }

  /// `Mar 2023`, with a no-break space.
  package var shortTitle: String { "\(abbreviation)\u{A0}\(year)" }

  /// The English names, January first.
  package static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The number of an English month name or its usual abbreviation ("Sept.", "mar"), in any case.
  package static func number(named name: some StringProtocol) -> Int? {
    let word = name.lowercased().filter(\.isLetter)
    guard word.count >= 3 else { return nil }
    if word == "sept" { return 9 }
    return names.firstIndex { full in
      let full = full.lowercased()
      return word == full || (word.count == 3 && full.hasPrefix(word))
    }.map { $0 + 1 }
  }
}

extension Int {
  /// The number of decimal digits in ASCII, few enough not to overflow; `nil` for anything else.
  init?(asciiDigits digits: some Sequence<UInt8>) {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    self = number
  }
}

extension Character {
  /// Whether this is one of the ten ASCII digits; `isNumber` also accepts `½` and `٣`.
  package var isASCIIDigit: Bool { isASCII && isNumber }
}
