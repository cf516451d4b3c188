extension CalendarDate {
  /// The last day of `month`: March 31.
  package static func last(of month: Month) -> CalendarDate {
    CalendarDate(month: month, clampedDay: 31)
  }

  /// The given day (from 1 on) of `month`, or the last one where the month is shorter.
  package init(month: Month, clampedDay day: Int) {
    self.init(month: month, validDay: min(max(1, day), CalendarDate.dayCount(of: month)))
  }

  /// Days since 1970-01-01, negative before.
  ///
  /// Howard Hinnant's `days_from_civil` (chrono-Compatible Low-Level Date Algorithms, 2013), which
  /// counts years from March so that leap days come last.
  package var daysSince1970: Int {
    let shiftedYear = month.number > 2 ? year : year - 1
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let marchMonth = month.number > 2 ? month.number - 3 : month.number + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// How many days `other` is later; negative where it is earlier.
  package func days(until other: CalendarDate) -> Int {
    other.daysSince1970 - daysSince1970
  }
}

extension Timestamp {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  package var secondsSince1970: Int { date.daysSince1970 * 86_400 + second }
}
