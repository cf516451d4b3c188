import CivilTime
import Operations
import Testing

@Suite("Saying a refusal again")
struct ReminderRuleTests {
  private func says(
    _ matters: [String],
    at now: String,
    after last: ([String], String)?,
    days: Int = 7
  ) throws -> Bool {
    let said = try last.map { try ReminderRule.Said($0.0, at: #require(Timestamp($0.1))) }
    return ReminderRule(days: days).says(matters, after: said, at: try #require(Timestamp(now)))
  }

  @Test("What was never said is said")
  func first() throws {
    #expect(try says(["a"], at: "2025-04-20T06:00:00Z", after: nil))
  }

  @Test("Where nothing stands, nothing is said", arguments: [nil, "2020-01-01T00:00:00Z"])
  func nothing(last: String?) throws {
    #expect(try !says([], at: "2025-04-20T06:00:00Z", after: last.map { (["a"], $0) }))
  }

  @Test(
    "The same is said again after so many days, not before",
    arguments: [
      ("2025-04-20T06:00:00Z", false), ("2025-04-21T06:00:00Z", false),
      ("2025-04-27T05:59:59Z", false), ("2025-04-27T06:00:00Z", true),
      ("2026-04-20T06:00:00Z", true),
      // The clock went back.
      ("2025-04-20T05:59:59Z", true), ("2015-01-01T00:00:00Z", true),
    ]
  )
  func again(now: String, expected: Bool) throws {
    #expect(
      try says(["b", "a"], at: now, after: (["a", "b", "a"], "2025-04-20T06:00:00Z")) == expected
    )
  }

  @Test(
    "Anything else is said at once",
    arguments: [["a", "b", "c"], ["a"], ["c"], ["A", "b"]]
  )
  func different(matters: [String]) throws {
    let last = (["a", "b"], "2025-04-20T06:00:00Z")
    #expect(try says(matters, at: "2025-04-20T06:00:01Z", after: last))
  }

  @Test("With no days in between it is said each time", arguments: [0, -3])
  func eachTime(days: Int) throws {
    let last = (["a"], "2025-04-20T06:00:00Z")
    #expect(try says(["a"], at: "2025-04-20T06:00:00Z", after: last, days: days))
  }
}
