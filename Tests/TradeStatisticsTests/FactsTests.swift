import CivilTime
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("Facts")
struct FactsTests {
  private static let measures =
    MeasureCatalog.builtIn.measures.map(\.id) + DerivedMeasure.all.map(\.id)

  private static func changes(_ facts: [Fact]) -> [Comparison] {
    facts.compactMap { if case .change(let comparison) = $0.claim { comparison } else { nil } }
  }

  private static func records(_ facts: [Fact]) -> [Record] {
    facts.compactMap { if case .record(let record) = $0.claim { record } else { nil } }
  }

  private static func streaks(_ facts: [Fact]) -> [Streak] {
    facts.compactMap { if case .streak(let streak) = $0.claim { streak } else { nil } }
  }

  @Test("A month states its figure, its change and the observations of both")
  func change() throws {
    let statistics = try statistics(
      "2023-03 estimated-duties nearly $6.1 billion",
      "2023-04 estimated-duties nearly $6.5 billion"
    )
    let facts = statistics.facts(of: .estimatedDuties, in: try month("2023-04"))
    #expect(facts.count == 2)
    #expect(facts.last?.direction == .up)
    #expect(facts.first?.evidence.count == 1)
    #expect(facts.last?.evidence.count == 2)
  }

  @Test("A month without a figure states nothing")
  func nothing() throws {
    let statistics = try statistics("2023-03 audits 29")
    #expect(statistics.facts(of: .audits, in: try month("2023-04")).isEmpty)
    #expect(statistics.facts(of: .estimatedDuties, in: try month("2023-03")).isEmpty)
  }

  @Test("A figure under query is stated and doubted, and nothing is set against it")
  func doubt() throws {
    let statistics = try statistics(
      "2023-02 audits 30",
      "2023-03 audits 29",
      "2023-03 audits 39",
      "2023-04 audits 35"
    )
    let current = statistics.facts(of: .audits, in: try month("2023-03"))
    try #require(current.count == 2)
    guard case .level = current[0].claim, case .underQuery(let findings) = current[1].claim else {
      Issue.record("\(current)")
      return
    }
    #expect(findings.map(\.check) == ["source-conflict"])
    #expect(current[1].evidence.count == 2)
    let next = statistics.facts(of: .audits, in: try month("2023-04"))
    #expect(Self.changes(next).isEmpty)
    #expect(next.contains { if case .notCompared = $0.claim { true } else { false } })
  }

  @Test("A record needs three months passed, or five where months are missing")
  func records() throws {
    func records(_ lines: String...) throws -> Int {
      let snapshot = FiguresSnapshot(try observations(lines))
      let statistics = Statistics(snapshot: snapshot)
      return Self.records(statistics.facts(of: .audits, in: try month("2023-09"))).count
    }
    #expect(
      try records("2023-06 audits 5", "2023-07 audits 4", "2023-08 audits 6", "2023-09 audits 9")
        == 1
    )
    #expect(try records("2023-07 audits 4", "2023-08 audits 6", "2023-09 audits 9") == 0)
    #expect(
      try records("2023-05 audits 5", "2023-07 audits 4", "2023-08 audits 6", "2023-09 audits 9")
        == 0
    )
  }

  @Test("A first rise after one decline is no streak, after two it is")
  func streaks() throws {
    let statistics = try statistics(
      "2023-01 audits 20",
      "2023-02 audits 25",
      "2023-03 audits 24",
      "2023-04 audits 26",
      "2023-05 audits 25",
      "2023-06 audits 24",
      "2023-07 audits 28"
    )
    #expect(Self.streaks(statistics.facts(of: .audits, in: try month("2023-04"))).isEmpty)
    let july = Self.streaks(statistics.facts(of: .audits, in: try month("2023-07")))
    #expect(july.map(\.firstInMonths) == [3])
    let june = Self.streaks(statistics.facts(of: .audits, in: try month("2023-06")))
    #expect(june.map(\.length) == [2])
  }

  @Test(
    "In the published figures no claim rests on a doubt, crosses a definition, or lacks evidence",
    .enabled(if: PublishedFigures.areAtHand)
  )
  func published() {
    let statistics = Statistics(
      snapshot: PublishedFigures.snapshot,
      reference: ReferenceFigures(fiscalYears: PublishedFigures.fiscalYears)
    )
    let known = Set(PublishedFigures.snapshot.observations.map(\.id))
    var changes = 0
    for month in statistics.snapshot.months {
      for measure in Self.measures {
        let facts = statistics.facts(of: measure, in: month)
        #expect(facts.allSatisfy { !$0.evidence.isEmpty && known.isSuperset(of: $0.evidence) })
        for comparison in Self.changes(facts) {
          changes += 1
          #expect(!comparison.isUnderQuery && !comparison.crossesDefinitionBreak)
          #expect(comparison.change.relative != nil)
        }
        for record in Self.records(facts) {
          let doubted = record.underQuery.filter { month in
            statistics.doubts(about: measure, in: month).contains { $0.check != "source-conflict" }
          }
          #expect(doubted.isEmpty)
          // The claim, over again from the bounds.
          for passed in record.passed {
            let bounds = statistics.value(of: measure, in: passed)?.bounds
            let other = record.current.bounds
            let isPassed = bounds.map {
              record.kind == .highest ? $0.upper < other.lower : other.upper < $0.lower
            }
            #expect(isPassed == true, "\(measure) \(month) \(passed)")
          }
        }
      }
    }
    #expect(changes > 100)
  }
}
