import CivilTime

/// Finds the day in a date as feeds and pages print it.
enum PrintedDay {
  /// The first day in `text`: `2023-04-24T10:00:00Z`, `Mon, 24 Apr 2023 10:00:00 -0400`,
  /// `April 24, 2023`, `04/24/2023` (month first).
  ///
  /// The day is the one printed, in the publisher's time zone.
  static func find(in text: String) -> CalendarDate? {
    let parts = text.split { $0.isWhitespace || $0 == "," || $0 == "|" }
    for (index, part) in parts.enumerated() {
      if let date = CalendarDate(part.prefix(10)) ?? numeric(part) { return date }
      guard let month = Month.number(named: part), index + 1 < parts.count else { continue }
      if index > 0, let date = date(parts[index - 1], month, parts[index + 1]) { return date }
      if index + 2 < parts.count, let date = date(parts[index + 1], month, parts[index + 2]) {
        return date
      }
    }
    return nil
  }

  private static func numeric(_ text: Substring) -> CalendarDate? {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map(number)
    guard numbers.count == 3, let month = numbers[0], let day = numbers[1], let year = numbers[2]
    else { return nil }
    return CalendarDate(year: full(year), month: month, day: day)
  }

  private static func date(_ day: Substring, _ month: Int, _ year: Substring) -> CalendarDate? {
    guard day.count <= 2, let day = number(day), let year = number(year) else { return nil }
    return CalendarDate(year: full(year), month: month, day: day)
  }

  private static func number(_ text: Substring) -> Int? {
    text.count <= 4 && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
  }

  /// Two digits as RFC 5322, section 4.3, completes them.
  private static func full(_ year: Int) -> Int {
    switch year {
    case 0...49: 2000 + year
    case 50...99: 1900 + year
    default: year
    }
  }
}
