import CivilTime
import Quantities
import TradeFigures
import TradeStatistics
import Testing

@testable import TradeReport

@Suite("Words of direction")
struct MovementTests {
  private static let measures =
    MeasureCatalog.builtIn.measures.map(\.id) + DerivedMeasure.all.map(\.id)

  /// Every comparison that the data allow.
  private static func comparisons(_ statistics: Statistics) -> [Comparison] {
    statistics.snapshot.months.flatMap { month in
      measures.flatMap { measure in
        [statistics.yearOnYear(measure, in: month), statistics.monthOnMonth(measure, in: month)]
          .compactMap(\.self)
      }
    }
  }

  @Test(
    "No direction is claimed where the bounds hold or touch zero",
    arguments: Case.sets
  )
  func honesty(data: Case) {
    var certain = 0
    for comparison in Self.comparisons(data.statistics) {
      guard let movement = Movement(comparison) else { continue }
      let bounds = comparison.change.absolute.bounds
      let excludesZero = ExactDecimal.zero < bounds.lower || bounds.upper < ExactDecimal.zero
      #expect((movement.verb != nil) == excludesZero)
      #expect((movement.clause(against: "May") != nil) == excludesZero)
      #expect((movement.adjective(counted: true) != nil) == excludesZero)
      let words = movement.predicate.split(separator: " ")
      if !excludesZero {
        #expect(!words.contains("higher") && !words.contains("lower"))
      }
      certain += excludesZero ? 1 : 0
    }
    #expect(certain > 3)
  }

  @Test("A figure under query, or under another definition, is not compared")
  func doubts() throws {
    let statistics = Self.conflicting
    let month = Fixture.march2023
    let comparison = try #require(statistics.monthOnMonth(.audits, in: month))
    #expect(comparison.isUnderQuery)
    #expect(Movement(comparison) == nil)
  }

  @Test("The fall in entries of March 2023 reads 9 to 16 percent, the rise within rounding not")
  func entries() throws {
    let year = try #require(Fixture.own.yearOnYear(.entrySummaries, in: Fixture.march2023))
    let previous = try #require(Fixture.own.monthOnMonth(.entrySummaries, in: Fixture.march2023))
    #expect(Movement(year)?.predicate == "9 to 16 percent lower")
    #expect(Movement(year)?.clause(against: "March 2022") == "9 to 16 percent below March 2022")
    #expect(Movement(previous)?.predicate == "up at most 7.7 percent, or unchanged")
    #expect(Movement(previous)?.verb == nil)
  }

  @Test("A rank holds against every other month, or is not named")
  func ranks() throws {
    let window = try #require(Month("2022-03"))...Fixture.march2023
    func rank(_ measure: MeasureID, _ statistics: Statistics) -> Rank? {
      Rank(of: measure, in: Fixture.march2023, among: window, statistics: statistics)
    }
    #expect(rank(.estimatedDuties, Fixture.own) == .lowest)
    #expect(rank(.entrySummaries, Fixture.own) == nil)
    #expect(rank(.counterfeitSeizures, Fixture.own) == nil)
  }

  private static let conflicting = Statistics(
    snapshot: FiguresSnapshot(
      [
        Fixture.observation("2023-02", .audits, "", "30", kind: .secondary),
        Fixture.observation("2023-03", .audits, "", "29", kind: .secondary),
        Fixture.observation("2023-03", .audits, "", "39", kind: .secondary, address: "other"),
      ].compactMap(\.self)
    )
  )
}
