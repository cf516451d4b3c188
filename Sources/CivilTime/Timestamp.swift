/// A reading of the clock in Coordinated Universal Time, to the second.
///
/// The rim reads the clock; everything below receives a `Timestamp`.
package struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let date: CalendarDate
  /// Seconds since midnight, 0 to 86 399.
  package let second: Int

  package init?(date: CalendarDate, second: Int) {
    guard (0..<86_400).contains(second) else { return nil }
    self.date = date
    self.second = second
  }

  /// The reading `seconds` after 1970-01-01T00:00:00Z; `nil` outside the years 1 to 9999.
  ///
  /// Days become a date by Howard Hinnant's `civil_from_days` (chrono-Compatible Low-Level Date
  /// Algorithms, 2013), which counts years from March so that leap days come last.
  package init?(secondsSince1970 seconds: Int) {
    let days = seconds.floorDivided(by: 86_400)
    let shifted = days + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    self.init(date: date, second: seconds - days * 86_400)
  }

  /// Reads `2023-04-24T09:30:00Z`; anything else gives `nil`.
  package init?(_ text: some StringProtocol) {
    guard text.count == 20, text.last == "Z", let split = text.firstIndex(of: "T"),
      let date = CalendarDate(text[..<split])
    else { return nil }
    let clock = text[text.index(after: split)...].dropLast()
      .split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3,
      clock.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let numbers = clock.compactMap { Int($0) }
    guard numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
    self.init(date: date, second: numbers[0] * 3_600 + numbers[1] * 60 + numbers[2])
  }

  /// `2023-04-24T09:30:00Z`.
  package var description: String {
    let clock = [second / 3_600, second / 60 % 60, second % 60]
    return "\(date)T" + clock.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + "Z"
  }

  package static func < (a: Timestamp, b: Timestamp) -> Bool {
    (a.date, a.second) < (b.date, b.second)
  }
}

extension Int {
  /// The quotient rounded towards negative infinity.
  fileprivate func floorDivided(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder != 0 && (remainder < 0) != (divisor < 0) ? quotient - 1 : quotient
  }
}
