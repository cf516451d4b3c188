import Scales
import Testing
import TestSupport

@Suite("Breaks")
struct BreaksTests {
  @Test(
    "Extended Wilkinson finds the ticks that a reader expects",
    arguments: [
      (0.0, 352.0, 5, [0.0, 100, 200, 300, 400]),
      (0, 26.6, 4, [0, 10, 20, 30]),
      (0, 9.6, 3, [0, 5, 10]),
      (0, 1864, 3, [0, 1000, 2000]),
      (-12, 30, 4, [-20, 0, 20, 40]),
      (-8, -1, 3, [-8, -4, 0]),
    ]
  )
  func expectedTicks(lower: Double, upper: Double, count: Int, expected: [Double]) {
    let ticks = Breaks.extendedWilkinson(
      from: lower,
      to: upper,
      count: count,
      isLooseBelow: true,
      isLooseAbove: true
    )
    #expect(ticks.values == expected)
  }

  @Test("A domain above zero starts at the tick at or below its first value")
  func looseBelow() {
    let ticks = Breaks.extendedWilkinson(
      from: 2.45,
      to: 3.2,
      count: 5,
      isLooseBelow: true,
      isLooseAbove: true
    )
    #expect(ticks.values == [2.4, 2.6, 2.8, 3.0, 3.2])
    #expect(Labels.axis(ticks) == ["2.4", "2.6", "2.8", "3.0", "3.2"])
  }

  @Test(
    "Degenerate domains have the ticks that are promised",
    arguments: [
      (0.0, 0.0, 0.0...1),
      (.nan, 1, 0...1),
      (0, .infinity, 0...1),
      (-.greatestFiniteMagnitude, .greatestFiniteMagnitude, 0...1),
      (7, 7, 0...7),
      (-7, -7, -7...0),
      (400, 400.000_000_000_01, 0...400),
      (9, 3, 3...9),
    ]
  )
  func degenerate(lower: Double, upper: Double, domain: ClosedRange<Double>) {
    let ticks = Breaks.extendedWilkinson(from: lower, to: upper, isLooseAbove: true)
    let same = Breaks.extendedWilkinson(
      from: domain.lowerBound,
      to: domain.upperBound,
      isLooseAbove: true
    )
    #expect(ticks == same)
    #expect(!ticks.values.contains { !$0.isFinite })
  }

  @Test(
    "Ticks of any domain are few, equally spaced, exact and where they belong",
    arguments: 0..<200
  )
  func properties(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let exponent = Double("1e\(Int.random(in: -12...12, using: &random))") ?? 1
    let a = Double.random(in: -1...1, using: &random) * exponent
    let b = Double.random(in: -1...1, using: &random) * exponent
    let (lower, upper) = (min(a, b), max(a, b))
    let ticks = Breaks.extendedWilkinson(
      from: lower,
      to: upper,
      isLooseBelow: true,
      isLooseAbove: true
    )
    let values = ticks.values
    let width = upper - lower
    #expect((3...5).contains(values.count), "seed \(seed)")
    #expect(values[0] <= lower + 1e-9 * width, "seed \(seed)")
    let last = try #require(values.last)
    #expect(last >= upper - 1e-9 * width, "seed \(seed)")
    #expect(lower < 0 || values[0] >= 0, "seed \(seed)")
    #expect(lower > 0 || upper < 0 || values.contains(0), "seed \(seed)")
    for (numerator, value) in zip(ticks.numerators, values) {
      // The text of the number, read back, is the nearest double: no tick drifts.
      #expect(Double("\(numerator)e\(ticks.exponent)") == value, "seed \(seed)")
    }
    #expect(!values.contains { $0 == 0 && $0.sign == .minus }, "seed \(seed)")
  }
}
