import CivilTime
import Operations
import Testing

@Suite("The status of unattended runs")
struct RunStatusTests {
  private func status(
    newest: String?,
    edition: String? = nil,
    on day: String,
    dueDay: Int = 20,
    damages: [String] = []
  ) throws -> RunStatus {
    let calendar = try #require(ReleaseCalendar(dueDay: dueDay, overdueAfter: 10))
    let moment = try #require(Timestamp("\(day)T06:00:00Z"))
    let record = newest.flatMap { Month($0) }.map {
      RunRecord(
        program: "tradesnap 0.1.0",
        started: moment,
        finished: moment,
        outcome: .nothingNew,
        messages: ["2023-04 is not published."],
        published: [],
        newestMonth: $0,
        collected: 0
      )
    }
    return RunStatus(
      lastRun: record,
      lastSuccess: nil,
      lastPublication: nil,
      edition: edition.flatMap { Month($0) }.map {
        RunRecord.Edition(month: $0, revision: 1, path: "published/\($0)")
      },
      damages: damages,
      running: nil,
      calendar: calendar,
      today: moment.date
    )
  }

  @Test(
    "The next due date is that of the awaited month, or the first one from today on",
    arguments: [
      ("2023-03", "2023-04-25", "2023-05-20"), ("2023-03", "2023-05-20", "2023-05-20"),
      ("2023-03", "2023-05-21", "2023-06-20"), ("2023-03", "2024-01-21", "2024-02-20"),
      ("2023-11", "2023-12-31", "2024-01-20"), ("2023-03", "2024-01-20", "2024-01-20"),
      ("2023-08", "2023-05-01", "2023-10-20"),
    ]
  )
  func nextDue(newest: String, day: String, expected: String) throws {
    #expect(try status(newest: newest, on: day).nextDue?.description == expected)
  }

  @Test("Damaged files are told, a row each")
  func damages() throws {
    let rows = try status(newest: nil, on: "2023-05-01", damages: ["a is missing", "b"]).rows
    #expect(rows.filter { $0.name == "damage" }.map(\.value) == ["a is missing", "b"])
  }

  @Test("Where no run is on record, the newest edition says what is awaited")
  func editionAlone() throws {
    let status = try status(newest: nil, edition: "2023-03", on: "2023-05-01")
    #expect(status.newestMonth == Month("2023-03"))
    #expect(status.freshness.state == .due)
    #expect(status.rows.contains { $0 == ("last run", "never") })
    #expect(
      status.rows.contains { $0 == ("last edition", "2023-03, revision 1, published/2023-03") }
    )
  }

  @Test("Where there is nothing at all, that is said, and it is overdue")
  func nothing() throws {
    let status = try status(newest: nil, on: "2023-05-01")
    #expect(status.freshness.state == .overdue)
    #expect(status.nextDue == nil)
    #expect(status.rows.first?.value == "overdue: there is no complete month")
    #expect(status.rows.contains { $0 == ("last edition", "none") })
  }

  @Test(
    "Freshness is said with the month and the days",
    arguments: [
      ("2023-04-25", "current: 2023-04 is due on 2023-05-20, in 25 days"),
      ("2023-05-19", "due: 2023-04 is due on 2023-05-20, in 1 day"),
      ("2023-05-20", "due: 2023-04 is due on 2023-05-20, today"),
      ("2023-05-21", "late: 2023-04 was due on 2023-05-20, 1 day ago"),
      ("2023-05-30", "overdue: 2023-04 was due on 2023-05-20, 10 days ago"),
    ]
  )
  func words(day: String, expected: String) throws {
    let status = try status(newest: "2023-03", on: day)
    #expect(status.rows.first?.value == expected)
    #expect(status.rows.last?.value == "2023-04 is not published.")
  }
}
