/// A day of the Gregorian calendar without a time zone, such as 24 April 2023.
package struct CalendarDate: Hashable, Sendable {
  package let month: Month
  package let day: Int

  /// The result is `nil` where the month has no such day.
  package init?(month: Month, day: Int) {
    guard (1...CalendarDate.dayCount(of: month)).contains(day) else { return nil }
    self.init(month: month, validDay: day)
  }

  /// The caller knows that the month has the day.
  init(month: Month, validDay day: Int) {
    self.month = month
    self.day = day
  }

  package init?(year: Int, month: Int, day: Int) {
    guard let month = Month(year: year, number: month) else { return nil }
    self.init(month: month, day: day)
  }

  /// Reads `2023-04-24`; anything else gives `nil`.
  package init?(_ text: some StringProtocol) {
    guard let dash = text.lastIndex(of: "-"), let month = Month(text[..<dash]) else { return nil }
    let digits = text[text.index(after: dash)...]
    guard digits.count == 2, digits.allSatisfy(\.isASCIIDigit), let day = Int(digits) else {
      return nil
    }
    self.init(month: month, day: day)
  }

  package var year: Int { month.year }

  /// 28 to 31.
  package static func dayCount(of month: Month) -> Int {
    switch month.number {
    case 4, 6, 9, 11: 30
    case 2: isLeap(month.year) ? 29 : 28
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CalendarDate: Comparable, CustomStringConvertible {
  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.month, a.day) < (b.month, b.day)
  }

  /// `2023-04-24`.
  package var description: String { "\(month)-\(day < 10 ? "0" : "")\(day)" }

  /// `April 24, 2023`, with no-break spaces.
  package var title: String { "\(month.name)\u{A0}\(day),\u{A0}\(year)" }

  /// `Apr 24, 2023`, with no-break spaces.
  package var shortTitle: String { "\(month.abbreviation)\u{A0}\(day),\u{A0}\(year)" }
}
