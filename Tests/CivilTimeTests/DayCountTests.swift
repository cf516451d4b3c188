import CivilTime
import Testing

@Suite("Counting days")
struct DayCountTests {
  @Test(
    "A date knows how many days it is from 1970",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("1970-03-01", 59), ("2000-02-29", 11_016),
      ("2000-03-01", 11_017), ("2024-12-31", 20_088), ("2025-04-20", 20_198),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ]
  )
  func known(text: String, days: Int) throws {
    #expect(try #require(CalendarDate(text)).daysSince1970 == days)
  }

  @Test("Counting days and finding the date of a day are inverse, through two leap centuries")
  func inverse() throws {
    for day in stride(from: -40_000, through: 60_000, by: 1) {
      let reading = try #require(Timestamp(secondsSince1970: day * 86_400 + 12_345))
      #expect(reading.date.daysSince1970 == day)
      #expect(reading.secondsSince1970 == day * 86_400 + 12_345)
    }
  }

  @Test("Days between two dates have a sign")
  func between() throws {
    let february = try #require(CalendarDate("2024-02-28"))
    let march = try #require(CalendarDate("2024-03-01"))
    #expect(february.days(until: march) == 2)
    #expect(march.days(until: february) == -2)
    #expect(march.days(until: march) == 0)
  }

  @Test(
    "A day that a month does not have becomes its last one",
    arguments: [
      ("2023-02", 31, "2023-02-28"), ("2024-02", 30, "2024-02-29"), ("2025-04", 31, "2025-04-30"),
      ("2025-05", 31, "2025-05-31"), ("2025-05", 20, "2025-05-20"), ("2025-05", 0, "2025-05-01"),
    ]
  )
  func clamped(month: String, day: Int, expected: String) throws {
    let month = try #require(Month(month))
    #expect(CalendarDate(month: month, clampedDay: day).description == expected)
    #expect(CalendarDate.last(of: month) >= CalendarDate(month: month, clampedDay: day))
  }
}
