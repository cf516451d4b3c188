import CivilTime
import Quantities
import TestSupport
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("Logarithms")
struct LogarithmTests {
  @Test(
    "They hold the values of the tables",
    arguments: [
      // Abramowitz and Stegun, Handbook of Mathematical Functions (1964), table 4.2 and 1.1.
      ("2", "0.693147180559945"), ("3", "1.098612288668109"), ("10", "2.302585092994045"),
      ("0.5", "-0.693147180559946"), ("7", "1.945910149055313"), ("1.25", "0.223143551314209"),
    ]
  )
  func known(value: String, text: String) throws {
    let bounds = try #require(Logarithm.bounds(of: try number(value)))
    // The tables are cut to 15 places, towards negative infinity.
    let shown = try #require(Logarithm.decimal(text))
    #expect(bounds.lower <= shown + ExactDecimal(significand: 1, places: 15))
    #expect(shown <= bounds.upper)
    #expect(bounds.width <= ExactDecimal(significand: 3, places: 15))
  }

  @Test("One has the logarithm zero; zero has none")
  func edges() {
    #expect(Logarithm.bounds(of: ExactDecimal.one) == Bounds(.zero))
    #expect(Logarithm.bounds(of: ExactDecimal.zero) == nil)
    #expect(Logarithm.bounds(of: ExactDecimal(-1)) == nil)
  }

  @Test("Logarithms of factors add up", arguments: 0..<200)
  func products(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let a = ExactDecimal(Int.random(in: 1...1_000_000_000, using: &random))
    let b = ExactDecimal(
      significand: Int128(Int.random(in: 1...1_000_000_000, using: &random)),
      places: Int.random(in: 0...12, using: &random)
    )
    let sum = try #require(Logarithm.bounds(of: a)) + #require(Logarithm.bounds(of: b))
    #expect(sum.overlaps(try #require(Logarithm.bounds(of: a * b))))
  }
}

extension Logarithm {
  /// A decimal of up to 15 places, more than figures may have.
  fileprivate static func decimal(_ text: String) -> ExactDecimal? {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".")
    return Int128(parts.joined()).map {
      ExactDecimal(significand: isNegative ? -$0 : $0, places: parts[1].count)
    }
  }
}

@Suite("Decomposition of the change in duties")
struct DecompositionTests {
  @Test("The parts shown add up to the total shown, and to the true whole")
  func march() throws {
    let statistics = try statistics(
      "2023-03 entry-summaries more than 2.7 million",
      "2023-03 entry-value more than $274 billion",
      "2023-03 estimated-duties nearly $6.1 billion",
      "2023-04 entry-summaries more than 2.6 million",
      "2023-04 entry-value more than $257 billion",
      "2023-04 estimated-duties nearly $6.5 billion"
    )
    let (march, april) = (try month("2023-03"), try month("2023-04"))
    let split = try #require(statistics.dutyDecomposition(from: march, to: april))
    #expect(split.total.shown == (try number("6.4")))
    #expect(split.parts.map(\.shown).reduce(.zero, +) == split.total.shown)
    #expect(split.total.direction == .up)
    #expect(split.part(.dutyRate).direction == .up)
    #expect(split.part(.entries).direction == .unchangedWithinRounding)
    #expect(split.part(.entries).shown == (try number("-3.8")))
    #expect(split.evidence.count == 6)
    #expect(!split.isUnderQuery)
  }

  @Test("It needs all six figures, under one definition")
  func missing() throws {
    let statistics = try statistics(
      "2025-05 entry-summaries more than 2.8 million",
      "2025-05 entry-value more than $276 billion",
      "2025-05 estimated-duties nearly $26.6 billion",
      "2025-06 entry-summaries more than 2.8 million",
      "2025-06 entry-value $265 billion",
      "2025-06 estimated-duties $26.5 billion",
      "2025-07 entry-value $265 billion"
    )
    let june = try month("2025-06")
    #expect(statistics.dutyDecomposition(from: june.previous, to: june) == nil)
    #expect(statistics.dutyDecomposition(from: june, to: june.next) == nil)
  }

  @Test("Rounded parts always add up", arguments: 0..<200)
  func addingUp(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let parts = (0..<3).map { _ in
      ExactDecimal(significand: Int128(Int.random(in: -99_999...99_999, using: &random)), places: 3)
    }
    let total = parts.reduce(.zero, +)
    let shown = AddingUp.rounded(parts, to: 1, total: total)
    #expect(shown.parts.reduce(.zero, +) == shown.total)
    let unit = ExactDecimal(significand: 1, places: 1)
    for (part, exact) in zip(shown.parts, parts) {
      #expect((part - exact).magnitude <= unit)
    }
  }
}
