import CivilTime
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("The worked example: March 2023")
struct WorkedExampleTests {
  private let statistics: Statistics
  private let march: Month

  init() throws {
    march = try month("2023-03")
    statistics = try TradeStatisticsTests.statistics(
      "2023-03 entry-summaries more than 2.7 million",
      "2023-03 entry-value more than $274 billion",
      "2023-03 estimated-duties nearly $6.1 billion",
      "2023-03 ocean-share more than 38.27 percent",
      "2023-03 mode-order ocean > air > truck > rail",
      "2023-03 forced-labor-entries 400",
      "2023-03 forced-labor-value more than $122.7 million",
      "2023-03 counterfeit-seizures nearly 1,798",
      "2023-03 counterfeit-msrp more than $335 million",
      "2023-03 audits 29",
      "2023-03 audit-identified $24.7 million",
      "2023-03 audit-collected over $33.1 million"
    )
  }

  @Test(
    "Each figure has its bounds",
    arguments: [
      ("entry-summaries", "[2700000, 2800000)"),
      ("entry-value", "[274000000000, 275000000000)"),
      ("estimated-duties", "(6000000000, 6100000000]"),
      ("ocean-share", "[38.27, 38.28)"),
      ("forced-labor-entries", "[400, 400]"),
      ("counterfeit-seizures", "[1798, 1798]"),
      ("audits", "[29, 29]"),
      ("audit-identified", "[24650000, 24750000]"),
    ]
  )
  func bounds(measure: String, bounds: String) throws {
    let value = try #require(statistics.value(of: MeasureID(measure), in: march))
    #expect(value.bounds.description == bounds)
    #expect(!value.isComputed && !value.isConflict && !value.isUnderQuery)
    #expect(value.evidence.map(\.measure.text) == [measure])
  }

  @Test("The effective duty rate is 2.23 percent, from 2.18 to 2.23")
  func dutyRate() throws {
    let rate = try #require(statistics.value(of: .effectiveDutyRate, in: march))
    #expect(rate.estimate.value.rounded(to: 2) == (try number("2.23")))
    #expect(rate.bounds.lower.rounded(to: 4, .down) == (try number("2.1818")))
    #expect(rate.bounds.upper.rounded(to: 4, .up) == (try number("2.2263")))
    #expect(rate.bounds.lowerIsOpen && !rate.bounds.upperIsOpen)
    #expect(PrintedRange(rate.bounds, unit: rate.unit).text == "2.18–2.23%")
    #expect(rate.isComputed)
    #expect(rate.evidence.map(\.measure) == [.estimatedDuties, .entryValue])
  }

  @Test("More was collected than identified in every reading, which is noted and no error")
  func collections() throws {
    let ratio = try #require(statistics.value(of: .auditCollectionRatio, in: march))
    #expect(ExactDecimal.hundred < ratio.bounds.lower)
    #expect(statistics.findings.map(\.check) == ["collected-above-identified"])
    #expect(statistics.findings.map(\.severity) == [.note])
  }

  @Test("Nothing is said of months and measures without a figure")
  func nothing() throws {
    #expect(statistics.value(of: .entryValue, in: march.next) == nil)
    #expect(statistics.value(of: .agricultureNotices, in: march) == nil)
    #expect(statistics.value(of: .modeOrder, in: march) == nil)
    #expect(statistics.monthOnMonth(.entryValue, in: march) == nil)
    #expect(statistics.yearOnYear(.entryValue, in: march) == nil)
  }
}
