import CivilTime
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("Changes and their directions")
struct ChangeTests {
  @Test(
    "The direction follows the bounds, never the printed values alone",
    arguments: [
      ("$274 billion", "more than $280 billion", Direction.up),
      ("more than $274 billion", "more than $257 billion", .down),
      // Ends that touch, open or closed, give no direction.
      ("more than 2.7 million", "more than 2.6 million", .unchangedWithinRounding),
      ("nearly $6.1 billion", "more than $6.1 billion", .unchangedWithinRounding),
      ("2.7 million", "2.8 million", .unchangedWithinRounding),
      ("2.7 million", "2.9 million", .up),
      ("more than 2.7 million", "more than 2.7 million", .unchangedWithinRounding),
      ("29", "29", .unchanged),
      ("29", "30", .up),
      ("nearly 1,798", "1,797", .down),
    ]
  )
  func direction(earlier: String, later: String, expected: Direction) throws {
    let unit: MeasurementUnit = earlier.contains("$") ? .usd : .count
    let change = Change(
      from: try estimate(earlier, unit),
      to: try estimate(later, unit),
      unit: unit
    )
    #expect(change.direction == expected)
  }

  @Test("From zero there is no percent and no factor, yet a direction")
  func fromZero() throws {
    let change = Change(
      from: try estimate("0", .count),
      to: try estimate("12", .count),
      unit: .count
    )
    #expect(change.relative == nil && change.factor == nil)
    #expect(change.direction == .up)
    #expect(PrintedChange(change) == nil)
  }

  @Test("Without the previous month the last on record is taken, and named")
  func lastOnRecord() throws {
    let statistics = try statistics(
      "2022-12 audits 26",
      "2023-01 audits 27",
      "2023-03 audits 29"
    )
    let january = try #require(statistics.monthOnMonth(.audits, in: try month("2023-01")))
    #expect(january.basis == .previousMonth)
    let march = try #require(statistics.monthOnMonth(.audits, in: try month("2023-03")))
    #expect(march.basis == .lastOnRecord)
    #expect(march.earlier.month == (try month("2023-01")))
    #expect(march.change.absolute.value == ExactDecimal(2))
    #expect(march.evidence.map(\.month) == [try month("2023-01"), try month("2023-03")])
    #expect(statistics.monthOnMonth(.audits, in: try month("2023-02")) == nil)
  }

  @Test("The same month a year earlier has no substitute")
  func yearEarlier() throws {
    let statistics = try statistics(
      "2022-03 ocean-share 37%",
      "2022-04 ocean-share more than 40 percent",
      "2023-03 ocean-share more than 38.27 percent",
      "2023-05 ocean-share 41%"
    )
    let march = try #require(statistics.yearOnYear(.oceanShare, in: try month("2023-03")))
    #expect(march.basis == .sameMonthYearEarlier)
    guard case .points(let points) = march.change.relative else {
      Issue.record("a change of a share is in points")
      return
    }
    #expect(points.bounds.description == "[0.77, 1.78)")
    #expect(statistics.yearOnYear(.oceanShare, in: try month("2023-05")) == nil)
  }

  @Test("A comparison across a definition break says so, for computed rates too")
  func definitionBreak() throws {
    let statistics = try statistics(
      "2025-05 entry-value more than $276 billion",
      "2025-05 estimated-duties nearly $26.6 billion",
      "2025-06 entry-value $265 billion",
      "2025-06 estimated-duties $26.5 billion",
      "2025-07 entry-value $270 billion"
    )
    let june = try month("2025-06")
    for measure in [MeasureID.entryValue, .effectiveDutyRate] {
      let comparison = try #require(statistics.monthOnMonth(measure, in: june))
      #expect(comparison.crossesDefinitionBreak)
    }
    let july = try #require(statistics.monthOnMonth(.entryValue, in: june.next))
    #expect(!july.crossesDefinitionBreak)
  }
}
