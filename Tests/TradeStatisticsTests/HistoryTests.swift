import CivilTime
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("Records")
struct RecordTests {
  @Test("Highest since the newest month that is not surely passed; gaps are named")
  func since() throws {
    let statistics = try statistics(
      "2022-06 audits 50",
      "2022-07 audits 20",
      "2022-09 audits 21",
      "2022-10 audits 29"
    )
    let record = try #require(statistics.records(of: .audits, in: try month("2022-10")).first)
    #expect(record.kind == .highest)
    #expect(record.reach == .since(try month("2022-06")))
    #expect(record.passed == [try month("2022-07"), try month("2022-09")])
    #expect(record.gaps == [try month("2022-08")])
    #expect(record.isSinceCertain == true)
    #expect(record.evidence.count == 4)
  }

  @Test("Of the whole series where no month on record matches")
  func series() throws {
    let statistics = try statistics(
      "2022-06 audits 50",
      "2022-07 audits 20",
      "2022-10 audits 12"
    )
    let records = statistics.records(of: .audits, in: try month("2022-10"))
    #expect(records.map(\.kind) == [.lowest])
    #expect(records.first?.reach == .series(from: try month("2022-06")))
    #expect(records.first?.isSinceCertain == nil)
  }

  @Test("Bounds that touch or overlap end the reach")
  func touching() throws {
    let statistics = try statistics(
      "2022-06 entry-summaries more than 2.5 million",
      "2022-07 entry-summaries more than 2.6 million",
      "2022-08 entry-summaries 2.4 million",
      "2022-09 entry-summaries more than 2.5 million",
      "2022-10 entry-summaries more than 2.7 million"
    )
    let record = try #require(
      statistics.records(of: .entrySummaries, in: try month("2022-10")).first
    )
    #expect(record.reach == .since(try month("2022-07")))
    #expect(record.isSinceCertain == false)
  }

  @Test("A rise on the previous month alone is a change, no record")
  func trivial() throws {
    let statistics = try statistics(
      "2022-08 audits 50",
      "2022-09 audits 20",
      "2022-10 audits 29"
    )
    #expect(statistics.records(of: .audits, in: try month("2022-10")).isEmpty)
    #expect(statistics.records(of: .audits, in: try month("2022-08")).isEmpty)
  }

  @Test("A month under query sets no record, and passing one is pointed out")
  func underQuery() throws {
    let statistics = try statistics(
      "2023-01 counterfeit-msrp more than $186 million",
      "2023-02 counterfeit-msrp more than $190 million",
      "2023-03 counterfeit-msrp more than $335 million",
      "2023-04 counterfeit-msrp more than $2.7 billion",
      "2023-05 counterfeit-msrp more than $100 million",
      fiscalYears: try totals("2023 counterfeit-msrp over $2.5 billion")
    )
    #expect(statistics.records(of: .counterfeitMSRP, in: try month("2023-04")).isEmpty)
    let may = try #require(statistics.records(of: .counterfeitMSRP, in: try month("2023-05")).first)
    #expect(may.kind == .lowest)
    #expect(may.underQuery == [try month("2023-04")])
  }
}

@Suite("Streaks")
struct StreakTests {
  @Test("Certain moves in a row are counted, up to a gap")
  func length() throws {
    let statistics = try statistics(
      "2022-08 audits 1",
      "2022-10 audits 10",
      "2022-11 audits 12",
      "2022-12 audits 15",
      "2023-01 audits 20"
    )
    let streak = try #require(statistics.streak(of: .audits, in: try month("2023-01")))
    #expect(streak.direction == .up && streak.length == 3)
    #expect(streak.start == (try month("2022-10")))
    #expect(streak.end == (try month("2023-01")))
    #expect(streak.firstInMonths == nil)
    #expect(statistics.streak(of: .audits, in: try month("2022-10")) == nil)
  }

  @Test("A first rise after certain falls is the first in so many months")
  func first() throws {
    let statistics = try statistics(
      "2022-09 audits 10",
      "2022-10 audits 30",
      "2022-11 audits 20",
      "2022-12 audits 15",
      "2023-01 audits 20"
    )
    let streak = try #require(statistics.streak(of: .audits, in: try month("2023-01")))
    #expect(streak.length == 1)
    #expect(streak.firstInMonths == 3)
  }

  @Test("What may have moved ends a streak, and leaves open how long it was not so")
  func uncertain() throws {
    let statistics = try statistics(
      "2022-10 entry-summaries 2.6 million",
      "2022-11 entry-summaries 2.8 million",
      "2022-12 entry-summaries 2.7 million",
      "2023-01 entry-summaries 3.0 million"
    )
    let streak = try #require(statistics.streak(of: .entrySummaries, in: try month("2023-01")))
    #expect(streak.length == 1 && streak.firstInMonths == nil)
    #expect(statistics.streak(of: .entrySummaries, in: try month("2022-12")) == nil)
  }
}

@Suite("Outliers")
struct OutlierTests {
  private func series(_ values: [String]) throws -> Statistics {
    let first = try month("2021-01")
    let lines = values.enumerated().map { "\(first.advanced(by: $0)) audits \($1)" }
    return Statistics(snapshot: FiguresSnapshot(try observations(lines)))
  }

  /// Twelve values that scatter about 100; the median is 100.
  private let steady = [
    "90", "95", "98", "99", "100", "100", "100", "101", "102", "105", "110", "92",
  ]

  @Test("Twelve published months are needed, and a far value is one")
  func far() throws {
    let outliers = try series(steady + ["400"]).outliers(of: .audits)
    #expect(outliers.map(\.month) == [try month("2022-01")])
    #expect(try #require(outliers.first).score > ExactDecimal(10))
    #expect(try series(Array(steady.dropFirst()) + ["400"]).outliers(of: .audits).isEmpty)
    #expect(try series(steady + ["103"]).outliers(of: .audits).isEmpty)
  }

  @Test("The score is that of Iglewicz and Hoaglin, computed by hand")
  func score() throws {
    // The values 1, 10, 100 … have the logs 0, 1, 2 … times ln 10, which cancels: the median of
    // 0…11 is 5.5, their MAD 3, and the value 10^12 scores 0.6745 × 6.5 ÷ 3.
    let powers = (0...12).map { ExactDecimal(significand: ExactDecimal.power($0), places: 0) }
    #expect(RobustScore.scores(of: powers).compactMap(\.self) == [try number("1.461")])
  }

  @Test("Without spread, or with a zero, there is no score")
  func noSpread() throws {
    #expect(try series(Array(repeating: "100", count: 12) + ["400"]).outliers(of: .audits).isEmpty)
    #expect(try series(["0"] + steady.dropFirst() + ["400"]).outliers(of: .audits).isEmpty)
  }
}
