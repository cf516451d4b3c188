import CivilTime
import Testing

@Suite("Months, fiscal years and dates")
struct MonthTests {
  @Test("A month is read and written as in files", arguments: ["2023-03", "0001-01", "9999-12"])
  func reading(text: String) {
    #expect(Month(text)?.description == text)
  }

  @Test(
    "Anything else is no month",
    arguments: [
      "2023-13", "2023-00", "2023-3", "23-03", "2023/03", "0000-01", "2023-03-01", "٢٠٢٣-٠٣",
    ]
  )
  func refusal(text: String) {
    #expect(Month(text) == nil)
  }

  @Test("Months step over the end of a year")
  func steps() throws {
    let january = try #require(Month("2023-01"))
    #expect(january.previous.description == "2022-12")
    #expect(january.previous.next == january)
    #expect(january.adding(years: -1).description == "2022-01")
    #expect((january...january.advanced(by: 11)).count == 12)
    #expect(january.title == "January\u{A0}2023")
    #expect(january.shortTitle == "Jan\u{A0}2023")
  }

  @Test(
    "Names and abbreviations are understood",
    arguments: [("March", 3), ("sept.", 9), ("SEP", 9), ("may", 5), ("Mars", nil), ("J", nil)]
  )
  func names(name: String, number: Int?) {
    #expect(Month.number(named: name) == number)
  }

  @Test(
    "The fiscal year begins in October",
    arguments: [("2022-09", 2022, 12), ("2022-10", 2023, 1), ("2023-03", 2023, 6)]
  )
  func fiscalYear(text: String, year: Int, position: Int) throws {
    let month = try #require(Month(text))
    let fiscalYear = FiscalYear(containing: month)
    #expect(fiscalYear.year == year)
    #expect(fiscalYear.position(of: month) == position)
    #expect(fiscalYear.months.contains(month) && fiscalYear.months.count == 12)
    #expect(fiscalYear.previous.last.next == fiscalYear.first)
  }

  @Test(
    "A date is a day that exists",
    arguments: [
      ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
      ("2023-04-31", false), ("2023-4-01", false), ("2023-04-00", false),
    ]
  )
  func dates(text: String, exists: Bool) {
    #expect((CalendarDate(text) != nil) == exists)
    if exists { #expect(CalendarDate(text)?.description == text) }
  }

  @Test(
    "Seconds since 1970 become the civil time",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_399, "2000-02-28T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (1_682_328_600, "2023-04-24T09:30:00Z"),
    ]
  )
  func timestamps(seconds: Int, text: String) {
    #expect(Timestamp(secondsSince1970: seconds)?.description == text)
    #expect(Timestamp(text) == Timestamp(secondsSince1970: seconds))
  }
}
