package import CivilTime

/// When the release of a month is expected.
///
/// The calendar knows no weekends and no holidays: agencies publish around them in both
/// directions, so a due day is chosen that is late enough for all of them.
package struct ReleaseCalendar: Hashable, Sendable {
  /// Due on day 20 of the following month, overdue 10 days later.
  package static let standard = ReleaseCalendar(validDueDay: 20, overdueAfter: 10)

  /// The day of the following month on which a release is still in time, 1 to 31; the last day of
  /// a month that is shorter.
  package let dueDay: Int
  /// How many days after the due date a release is overdue, 1 to 365.
  package let overdueAfter: Int

  /// The result is `nil` where either is out of range.
  package init?(dueDay: Int, overdueAfter: Int) {
    guard (1...31).contains(dueDay), (1...365).contains(overdueAfter) else { return nil }
    self.init(validDueDay: dueDay, overdueAfter: overdueAfter)
  }

  private init(validDueDay dueDay: Int, overdueAfter: Int) {
    self.dueDay = dueDay
    self.overdueAfter = overdueAfter
  }

  /// The last day on which the release of `month` is in time.
  package func due(_ month: Month) -> CalendarDate {
    CalendarDate(month: month.next, clampedDay: dueDay)
  }

  /// How things stand on `today` where `newest` is the newest complete month.
  package func freshness(newest: Month?, on today: CalendarDate) -> Freshness {
    guard let awaited = newest?.next else {
      return Freshness(state: .overdue, awaited: nil, dueOn: nil, days: 0)
    }
    let dueOn = due(awaited)
    let late = dueOn.days(until: today)
    let state: Freshness.State =
      if late >= overdueAfter {
        .overdue
      } else if late > 0 {
        .late
      } else if today.month > awaited {
        .due
      } else {
        .current
      }
    return Freshness(state: state, awaited: awaited, dueOn: dueOn, days: abs(late))
  }
}
