import CivilTime
import Operations
import Testing

@Suite("What is said of figures that are kept back")
struct StandingMessageTests {
  private let basis = EditionBasis(figures: "a", presentation: "b")

  private func lines(
    _ months: [MonthState],
    on day: String,
    stale: PublicationPlan.StaleRule = .refuse
  ) throws -> [String] {
    PublicationPlan(
      months: months,
      calendar: .standard,
      on: try #require(CalendarDate(day)),
      stale: stale
    ).standingMessages.map(\.line)
  }

  private func month(
    _ name: String,
    missing: [String] = [],
    errors: [String] = [],
    edition: EditionBasis? = nil
  ) throws -> MonthState {
    MonthState(
      month: try #require(Month(name)),
      missing: missing,
      openErrors: errors,
      basis: basis,
      edition: edition
    )
  }

  @Test("Nothing is said where nothing stands")
  func nothing() throws {
    #expect(try lines([month("2023-03", edition: basis)], on: "2023-04-25").isEmpty)
  }

  @Test("Errors are named, with the command that shows them; an edition that is out stays")
  func errors() throws {
    let names = ["gap 2023-03", "copied-forward 2023-03 audits"]
    let new = try lines([month("2023-03", errors: names)], on: "2023-04-25")
    #expect(new.count == 1)
    #expect(
      new[0].hasPrefix(
        "2023-03 is not published: 2 errors are not acknowledged: gap 2023-03, "
          + "copied-forward 2023-03 audits. See “tradesnap check 2023-03”"
      ),
      "\(new)"
    )
    let other = EditionBasis(figures: "old", presentation: "b")
    let again = try lines(
      [month("2023-03", errors: ["gap 2023-03"], edition: other)],
      on: "2023-04-25"
    )
    #expect(again[0].contains("2023-03 is not published again: 1 error is not acknowledged"))
    #expect(again[0].contains("The last edition stays."))
  }

  @Test("A month in part is told once its release is late, not before")
  func partial() throws {
    let months = [
      try month("2023-03", edition: basis), try month("2023-04", missing: ["entry-value"]),
    ]
    #expect(try lines(months, on: "2023-05-20").isEmpty)
    let late = try lines(months, on: "2023-05-21")
    #expect(late.count == 1)
    #expect(late[0].hasPrefix("2023-04 is not published: there is no figure for entry-value"))
  }

  @Test("Staleness names the awaited month, its due date and what is held back for it")
  func stale() throws {
    let held = try lines([month("2023-03")], on: "2023-05-30")
    #expect(
      held.first?.hasPrefix(
        "the release of 2023-04 is overdue: it was due on 2023-05-20, 10 days ago; "
          + "2023-03 is not published."
      ) == true,
      "\(held)"
    )
    #expect(held.count == 1)
    #expect(try lines([month("2023-03")], on: "2023-05-30", stale: .publish).isEmpty)
    let none = try lines([], on: "2023-05-30")
    #expect(none.first?.hasPrefix("there is no month with all required measures.") == true)
  }

  @Test("A month whose figures are gone is told, and nothing else is said of it")
  func gone() throws {
    let other = EditionBasis(figures: "old", presentation: "b")
    let said = try lines(
      [month("2023-03", missing: ["entry-value"], edition: other)],
      on: "2023-04-10"
    )
    #expect(
      said.contains { $0.hasPrefix("2023-03 is not published again: there is no figure for") }
    )
  }
}
