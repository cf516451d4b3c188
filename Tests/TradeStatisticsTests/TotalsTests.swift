import CivilTime
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("Totals over months")
struct TotalsTests {
  @Test("The fiscal year to date sums the months on record, and says how many of how many")
  func incomplete() throws {
    let statistics = try statistics(
      "2022-09 audits 80",
      "2022-10 audits 12",
      "2022-11 audits 41",
      "2022-12 audits 26",
      "2023-01 audits 27",
      "2023-03 audits 29",
      "2023-04 audits 33"
    )
    let march = try #require(statistics.fiscalYearToDate(.audits, in: try month("2023-03")))
    #expect(march.fiscalYear == FiscalYear(2023))
    #expect(march.total.estimate.bounds == Bounds(ExactDecimal(135)))
    #expect(march.total.countText == "5 of 6")
    #expect(!march.total.isComplete)
    #expect(march.total.missing == [try month("2023-02")])
    #expect(march.total.evidence.count == 5)
    #expect(march.yearEarlier == nil && march.change == nil)
  }

  @Test("Like is compared with like: the same months, and only where all of them exist")
  func likeWithLike() throws {
    let statistics = try statistics(
      "2021-10 audits 10",
      "2021-11 audits 100",
      "2021-12 audits 20",
      "2022-10 audits 12",
      "2022-12 audits 26",
      "2023-01 audits 27"
    )
    let december = try #require(statistics.fiscalYearToDate(.audits, in: try month("2022-12")))
    #expect(december.yearEarlier?.estimate.value == ExactDecimal(30))
    #expect(december.yearEarlier?.countText == "2 of 3")
    #expect(december.change?.absolute.value == ExactDecimal(8))
    let january = try #require(statistics.fiscalYearToDate(.audits, in: try month("2023-01")))
    #expect(january.yearEarlier == nil && january.change == nil)
  }

  @Test("October starts anew, and an empty year has no total")
  func october() throws {
    let statistics = try statistics("2022-09 audits 80", "2022-10 audits 12")
    let october = try #require(statistics.fiscalYearToDate(.audits, in: try month("2022-10")))
    #expect(october.total.countText == "1 of 1")
    #expect(october.total.estimate.value == ExactDecimal(12))
    #expect(statistics.fiscalYearToDate(.audits, in: try month("2023-10")) == nil)
    #expect(statistics.fiscalYearToDate(.oceanShare, in: try month("2022-10")) == nil)
  }

  @Test("A rate to date is the quotient of the sums over the months that have both")
  func rate() throws {
    let statistics = try statistics(
      "2022-10 entry-value $100 billion",
      "2022-10 estimated-duties $2.0 billion",
      "2022-11 entry-value $300 billion",
      "2022-11 estimated-duties $9.0 billion",
      "2022-12 entry-value $999 billion"
    )
    let december = try month("2022-12")
    let rate = try #require(statistics.fiscalYearToDate(.effectiveDutyRate, in: december))
    #expect(rate.total.countText == "2 of 3")
    #expect(rate.total.estimate.value == (try number("2.75")))
    #expect(rate.total.isComputed)
  }

  @Test("Rolling sums need all twelve months")
  func rolling() throws {
    let first = try month("2022-04")
    let lines = (0..<12).map { "\(first.advanced(by: $0)) audits \($0 + 1)" }
    let all = Statistics(snapshot: FiguresSnapshot(try observations(lines)))
    let march = try month("2023-03")
    #expect(all.rolling12Months(.audits, in: march)?.estimate.value == ExactDecimal(78))
    #expect(all.rolling12Months(.audits, in: march.previous) == nil)
    let gap = Statistics(snapshot: FiguresSnapshot(try observations(Array(lines.dropFirst(5)))))
    #expect(gap.rolling12Months(.audits, in: march) == nil)
  }

  @Test("Shares are weighted by entry value, and stay inside the hull of the months")
  func shares() throws {
    let statistics = try statistics(
      "2023-03 ocean-share 40.0%",
      "2023-03 entry-value $300 billion",
      "2023-04 ocean-share 50.0%",
      "2023-04 entry-value $100 billion",
      "2023-05 ocean-share 50.0%"
    )
    let period = try month("2023-03")...month("2023-04")
    let mean = try #require(statistics.valueWeightedShare(of: .oceanShare, in: period))
    #expect(mean.estimate.value == (try number("42.5")))
    #expect(mean.estimate.bounds.contains(try number("42.5")))
    #expect((try number("39.95")) <= mean.estimate.bounds.lower)
    #expect(mean.evidence.count == 4)
    let longer = try month("2023-03")...month("2023-05")
    #expect(statistics.valueWeightedShare(of: .oceanShare, in: longer) == nil)
    #expect(statistics.valueWeightedShare(of: .entryValue, in: period) == nil)
  }

  @Test("A total that adds up two definitions says so")
  func definitionBreak() throws {
    let statistics = try statistics(
      "2024-05 entry-value more than $284.8 billion",
      "2024-06 entry-value more than $280 billion",
      "2025-05 entry-value more than $276 billion",
      "2025-06 entry-value $265 billion"
    )
    let june = try #require(statistics.fiscalYearToDate(.entryValue, in: try month("2025-06")))
    #expect(june.total.definitionBreak?.month == (try month("2025-06")))
    #expect(june.change != nil && june.crossesDefinitionBreak)
    let may = try #require(statistics.fiscalYearToDate(.entryValue, in: try month("2025-05")))
    #expect(may.total.definitionBreak == nil && !may.crossesDefinitionBreak)
  }
}
