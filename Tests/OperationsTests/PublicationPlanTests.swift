import CivilTime
import Operations
import Testing

@Suite("What is to be published")
struct PublicationPlanTests {
  /// `figures/presentation`, such as `1/1`.
  private static func basis(_ text: String) -> EditionBasis {
    let parts = text.split(separator: "/").map(String.init)
    return EditionBasis(figures: parts[0], presentation: parts[1])
  }

  private func state(
    _ month: String,
    now basis: String = "1/1",
    edition: String? = nil,
    missing: [String] = [],
    errors: [String] = [],
    isLost: Bool = false,
    isHeld: Bool = false
  ) throws -> MonthState {
    MonthState(
      month: try #require(Month(month)),
      missing: missing,
      openErrors: errors,
      basis: Self.basis(basis),
      edition: edition.map(Self.basis),
      isLost: isLost,
      isHeld: isHeld
    )
  }

  private func plan(
    _ months: [MonthState],
    on today: String = "2025-05-01",
    stale: PublicationPlan.StaleRule = .refuse,
    collects: Bool = true
  ) throws -> PublicationPlan {
    PublicationPlan(
      months: months,
      calendar: .standard,
      on: try #require(CalendarDate(today)),
      stale: stale,
      collects: collects
    )
  }

  private func words(_ plan: PublicationPlan) -> [String] {
    plan.publications.map { "\($0.month) \($0.reason.rawValue)" }
  }

  @Test(
    "The newest complete month is published when it is new, or its figures or its look changed",
    arguments: [
      (nil, "1/1", ["2025-03 new"]), ("1/1", "1/1", []),
      ("0/1", "1/1", ["2025-03 figures-changed"]),
      ("1/0", "1/1", ["2025-03 presentation-changed"]), ("0/0", "1/1", ["2025-03 figures-changed"]),
    ] as [(String?, String, [String])]
  )
  func newest(edition: String?, now: String, expected: [String]) throws {
    let plan = try plan([state("2025-03", now: now, edition: edition)])
    #expect(words(plan) == expected)
    #expect(plan.refusals.isEmpty && plan.partialMonths.isEmpty && !plan.isStale)
    #expect(plan.newest == Month("2025-03"))
    #expect(plan.standingMatters.isEmpty)
  }

  @Test(
    "An older month is published again only where it has an edition and its figures changed",
    arguments: [
      (nil, []), ("1/1", []), ("1/0", []), ("0/1", ["2024-12 figures-changed"]),
      ("0/0", ["2024-12 figures-changed"]),
    ] as [(String?, [String])]
  )
  func older(edition: String?, expected: [String]) throws {
    let plan = try plan([
      state("2025-03", edition: "1/1"), state("2024-12", edition: edition),
    ])
    #expect(words(plan) == expected)
  }

  @Test(
    "What was published and is gone is put back, of whatever age, and be the next release overdue",
    arguments: [
      (nil, "lost"), ("1/1", "lost"), ("1/0", "lost"), ("0/1", "figures-changed"),
    ] as [(String?, String)]
  )
  func lost(edition: String?, reason: String) throws {
    let months = [
      try state("2024-12", edition: edition, isLost: true), try state("2025-03", edition: "1/1"),
    ]
    for day in ["2025-05-01", "2025-05-30"] {
      #expect(words(try plan(months, on: day)) == ["2024-12 \(reason)"])
    }
    let newest = try plan([state("2025-03", isLost: true)], on: "2025-05-30")
    #expect(words(newest) == ["2025-03 lost"])
  }

  @Test("What is gone passes the gate like everything else")
  func lostAndWrong() throws {
    let plan = try plan([
      state("2025-01", missing: ["entry-value"], isLost: true),
      state("2025-02", errors: ["x"], isLost: true), state("2025-03", edition: "1/1"),
    ])
    #expect(plan.publications.isEmpty)
    #expect(plan.refusals.map(\.hasEdition) == [false, false])
    #expect(plan.standingMessages.allSatisfy { !$0.line.contains("last edition stays") })
  }

  @Test(
    "Complete months after the last edition are published with the newest, earlier ones are not"
  )
  func skipped() throws {
    let months = [
      try state("2024-11"), try state("2024-12", edition: "1/1"), try state("2025-01"),
      try state("2025-02", missing: ["entry-value"]), try state("2025-03"),
    ]
    #expect(try words(plan(months)) == ["2025-01 new", "2025-03 new"])
    #expect(try words(plan([state("2025-01"), state("2025-03")])) == ["2025-03 new"])
    let gone = [try state("2025-01"), try state("2025-02", isLost: true), try state("2025-03")]
    #expect(try words(plan(gone)) == ["2025-02 lost", "2025-03 new"])
    let stale = try plan(months, on: "2025-05-30")
    #expect(stale.publications.isEmpty)
    #expect(stale.refusals.map(\.obstacle) == [.stale, .stale])
    #expect(stale.refusals.allSatisfy { !$0.isOfNewMonth })
  }

  @Test("A month that the gate held back is refused or published, though it is not the newest")
  func held() throws {
    let newest = try state("2025-03", edition: "1/1")
    let refused = try plan([state("2025-01", errors: ["x"], isHeld: true), newest])
    #expect(refused.refusals.map(\.isOfNewMonth) == [true])
    #expect(refused.standingMatters == ["error 2025-01 x"])
    #expect(try words(plan([state("2025-01", isHeld: true), newest])) == ["2025-01 new"])
    #expect(try words(plan([state("2025-01", edition: "1/1", isHeld: true), newest])) == [])
  }

  @Test("That nothing is collected is part of being stale, and of nothing else")
  func nothingCollected() throws {
    let months = [try state("2025-03", edition: "1/1")]
    #expect(try plan(months, collects: false).standingMatters.isEmpty)
    let stale = try plan(months, on: "2025-05-30", collects: false)
    #expect(stale.standingMatters == ["nothing to collect", "stale 2025-04"])
    #expect(
      stale.standingMessages.map(\.text) == [
        "the release of 2025-04 is overdue: it was due on 2025-05-20, 10 days ago; and the settings "
          + "name nothing to collect"
      ]
    )
    #expect(try plan(months, on: "2025-05-30").standingMatters == ["stale 2025-04"])
  }

  @Test("Several are published from the oldest to the newest, whatever their order was")
  func order() throws {
    let months = [
      try state("2025-03"), try state("2024-01", edition: "0/1"),
      try state("2025-02", edition: "0/1"), try state("2024-12", edition: "0/1"),
    ]
    let expected = [
      "2024-01 figures-changed", "2024-12 figures-changed", "2025-02 figures-changed",
      "2025-03 new",
    ]
    #expect(try words(plan(months)) == expected)
    #expect(try words(plan(months.reversed())) == expected)
  }

  @Test("A month with errors that nobody acknowledged is refused; the others are published")
  func openErrors() throws {
    let plan = try plan([
      state("2025-02", edition: "0/1"), state("2025-03", errors: ["spike-b", "spike-a"]),
    ])
    #expect(words(plan) == ["2025-02 figures-changed"])
    #expect(
      plan.refusals == [
        PublicationPlan.Refusal(
          month: try #require(Month("2025-03")),
          reason: .new,
          obstacle: .openErrors(["spike-b", "spike-a"])
        )
      ]
    )
    #expect(plan.standingMatters == ["error 2025-03 spike-a", "error 2025-03 spike-b"])
  }

  @Test("Errors do not matter where there is nothing to publish")
  func errorsOfUnchanged() throws {
    let plan = try plan([
      state("2025-02", errors: ["x"]), state("2025-03", edition: "1/1", errors: ["y"]),
    ])
    #expect(plan.publications.isEmpty && plan.refusals.isEmpty)
  }

  @Test("A month that lacks a measure is not the newest, and is mentioned once its release is late")
  func partial() throws {
    let months = [
      try state("2025-03", edition: "1/1"), try state("2025-04", missing: ["entry-value"]),
    ]
    let early = try plan(months, on: "2025-05-20")
    #expect(early.newest == Month("2025-03"))
    #expect(early.publications.isEmpty && early.partialMonths.isEmpty)
    let late = try plan(months, on: "2025-05-21")
    let april = try #require(Month("2025-04"))
    #expect(
      late.partialMonths == [.init(month: april, missing: ["entry-value"])]
    )
    #expect(late.freshness.state == .late && !late.isStale)
    #expect(late.standingMatters == ["missing 2025-04 entry-value"])
  }

  @Test("A published month that lost a measure is refused, not published with a hole")
  func lostMeasure() throws {
    let plan = try plan([
      state("2025-02", now: "2/1", edition: "1/1", missing: ["estimated-duties"], errors: ["x"]),
      state("2025-03", edition: "1/1"),
    ])
    #expect(plan.publications.isEmpty)
    #expect(plan.refusals.map(\.obstacle) == [.missing(["estimated-duties"])])
    #expect(plan.standingMatters == ["missing 2025-02 estimated-duties"])
  }

  @Test("Where the next release is overdue, the newest month is withheld, if so configured")
  func stale() throws {
    let months = [try state("2025-02", edition: "0/1"), try state("2025-03")]
    let withheld = try plan(months, on: "2025-05-30")
    #expect(withheld.isStale)
    #expect(words(withheld) == ["2025-02 figures-changed"])
    #expect(withheld.refusals.map(\.obstacle) == [.stale])
    #expect(withheld.standingMatters == ["stale 2025-04"])
    let lenient = try plan(months, on: "2025-05-30", stale: .publish)
    #expect(!lenient.isStale && lenient.refusals.isEmpty)
    #expect(words(lenient) == ["2025-02 figures-changed", "2025-03 new"])
    #expect(lenient.freshness.state == .overdue)
    let dayBefore = try plan(months, on: "2025-05-29")
    #expect(!dayBefore.isStale && dayBefore.publications.count == 2)
  }

  @Test("A run is stale though there is nothing to publish, and the matter stays the same each day")
  func staleWithoutWork() throws {
    let months = [try state("2025-03", edition: "1/1")]
    let first = try plan(months, on: "2025-05-30")
    let later = try plan(months, on: "2025-08-01")
    #expect(first.isStale && later.isStale)
    #expect(first.refusals.isEmpty && first.publications.isEmpty)
    #expect(first.standingMatters == later.standingMatters)
  }

  @Test("Errors weigh more than staleness")
  func gravest() throws {
    let plan = try plan([state("2025-03", errors: ["x"])], on: "2025-06-30")
    #expect(plan.refusals.map(\.obstacle) == [.openErrors(["x"])])
    #expect(plan.standingMatters == ["error 2025-03 x", "stale 2025-04"])
  }

  @Test("Without a complete month nothing is published")
  func nothing() throws {
    let empty = try plan([])
    #expect(empty.newest == nil && empty.publications.isEmpty && empty.isStale)
    #expect(empty.standingMatters == ["stale without figures"])
    let partial = try plan([state("2025-03", missing: ["entry-value"])])
    #expect(partial.newest == nil && partial.publications.isEmpty)
    #expect(partial.partialMonths.map(\.month) == [Month("2025-03")])
  }

  @Test("Publishing what the plan names leaves nothing to be published", arguments: 0..<64)
  func settles(bits: Int) throws {
    let editions = ["0/0", "0/1", "1/0", "1/1"]
    let months = try [("2025-01", bits & 3), ("2025-02", bits >> 2 & 3), ("2025-03", bits >> 4)]
      .map { try state($0.0, edition: editions[$0.1]) }
    let first = try plan(months)
    let published = Set(first.publications.map(\.month))
    let after = try months.map { state in
      try self.state(
        state.month.description,
        edition: published.contains(state.month)
          ? "1/1" : state.edition.map { "\($0.figures)/\($0.presentation)" }
      )
    }
    #expect(try plan(after).publications.isEmpty)
  }
}
