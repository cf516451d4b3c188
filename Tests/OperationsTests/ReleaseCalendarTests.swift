import CivilTime
import Operations
import Testing

@Suite("The calendar of releases")
struct ReleaseCalendarTests {
  private func freshness(
    _ newest: String,
    on today: String,
    _ calendar: ReleaseCalendar = .standard
  ) throws -> Freshness {
    let month = try #require(Month(newest))
    return calendar.freshness(newest: month, on: try #require(CalendarDate(today)))
  }

  @Test(
    "A release is due on a day of the following month, or on its last day",
    arguments: [
      (20, "2025-03", "2025-04-20"), (31, "2025-03", "2025-04-30"), (31, "2025-04", "2025-05-31"),
      (29, "2023-01", "2023-02-28"), (29, "2024-01", "2024-02-29"), (30, "2024-01", "2024-02-29"),
      (1, "2025-11", "2025-12-01"), (31, "2025-12", "2026-01-31"), (15, "1999-12", "2000-01-15"),
    ]
  )
  func due(day: Int, month: String, expected: String) throws {
    let calendar = try #require(ReleaseCalendar(dueDay: day, overdueAfter: 10))
    #expect(calendar.due(try #require(Month(month))).description == expected)
  }

  @Test("Weekends do not move the due date: Sunday, April 20, 2025 stays")
  func weekend() throws {
    #expect(try freshness("2025-02", on: "2025-04-20").state == .due)
    #expect(try freshness("2025-02", on: "2025-04-21").state == .late)
  }

  @Test(
    "With March the newest, April's release is current, due, late and overdue, day by day",
    arguments: [
      ("2025-04-01", Freshness.State.current, 49), ("2025-04-30", .current, 20),
      ("2025-05-01", .due, 19), ("2025-05-19", .due, 1), ("2025-05-20", .due, 0),
      ("2025-05-21", .late, 1), ("2025-05-29", .late, 9), ("2025-05-30", .overdue, 10),
      ("2025-05-31", .overdue, 11), ("2026-05-20", .overdue, 365),
      // A clock that is behind the figures.
      ("2024-05-20", .current, 365),
    ]
  )
  func states(today: String, state: Freshness.State, days: Int) throws {
    let freshness = try freshness("2025-03", on: today)
    #expect(freshness.state == state)
    #expect(freshness.days == days)
    #expect(freshness.awaited == Month("2025-04"))
    #expect(freshness.dueOn == CalendarDate("2025-05-20"))
    #expect(freshness.isLate == (state == .late || state == .overdue))
  }

  @Test("Where a release never came, the first one missing is awaited, not the last")
  func firstMissing() throws {
    let freshness = try freshness("2024-11", on: "2025-05-01")
    #expect(freshness.awaited == Month("2024-12"))
    #expect(freshness.days == 101)
  }

  @Test("Without any figures nothing is awaited, and somebody should look")
  func nothing() throws {
    let today = try #require(CalendarDate("2025-05-01"))
    let freshness = ReleaseCalendar.standard.freshness(newest: nil, on: today)
    #expect(freshness == Freshness(state: .overdue, awaited: nil, dueOn: nil, days: 0))
  }

  @Test("With one day to overdue, no day is late")
  func oneDay() throws {
    let calendar = try #require(ReleaseCalendar(dueDay: 31, overdueAfter: 1))
    #expect(try freshness("2025-01", on: "2025-03-31", calendar).state == .due)
    #expect(try freshness("2025-01", on: "2025-04-01", calendar).state == .overdue)
  }

  @Test("The state never goes back while the days go by", arguments: 1...31)
  func monotone(dueDay: Int) throws {
    let calendar = try #require(ReleaseCalendar(dueDay: dueDay, overdueAfter: 7))
    let newest = try #require(Month("2023-12"))
    let order = Freshness.State.allCases
    var last = 0
    for day in 19_700..<19_900 {
      let today = try #require(Timestamp(secondsSince1970: day * 86_400)).date
      let state = calendar.freshness(newest: newest, on: today).state
      let index = try #require(order.firstIndex(of: state))
      #expect(index >= last)
      last = index
    }
    #expect(last == order.count - 1)
  }

  @Test(
    "Days that no month has, and no days to wait, are refused",
    arguments: [(0, 10), (32, 10), (-1, 10), (20, 0), (20, -1), (20, 366)]
  )
  func refused(dueDay: Int, overdueAfter: Int) {
    #expect(ReleaseCalendar(dueDay: dueDay, overdueAfter: overdueAfter) == nil)
  }

  @Test("The standard is the one of the documentation")
  func standard() {
    #expect(ReleaseCalendar(dueDay: 20, overdueAfter: 10) == .standard)
  }
}
