import CivilTime
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

/// Monthly totals of international airline passengers in thousands, January 1949 to December 1960:
/// Series G of Box and Jenkins, Time Series Analysis (1976).
private let passengers = [
  112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118,
  115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114, 140,
  145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166,
  171, 180, 193, 181, 183, 218, 230, 242, 209, 191, 172, 194,
  196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201,
  204, 188, 235, 227, 234, 264, 302, 293, 259, 229, 203, 229,
  242, 233, 267, 269, 270, 315, 364, 347, 312, 274, 237, 278,
  284, 277, 317, 313, 318, 374, 413, 405, 355, 306, 271, 306,
  315, 301, 356, 348, 355, 422, 465, 467, 404, 347, 305, 336,
  340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337,
  360, 342, 406, 396, 420, 472, 548, 559, 463, 407, 362, 405,
  417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432,
]

/// The parts of one month, with six significant digits.
private struct Known: Sendable {
  let index: Int
  let trend: Double
  let seasonal: Double
  let robustness: Double

  init(_ index: Int, _ trend: Double, _ seasonal: Double, _ robustness: Double) {
    self.index = index
    self.trend = trend
    self.seasonal = seasonal
    self.robustness = robustness
  }
}

/// Whether `actual` is the number that was printed as `expected`, with six significant digits.
private func agrees(_ actual: Double, _ expected: Double) -> Bool {
  abs(actual - expected) <= max(1e-12, abs(expected) * 5.1e-6)
}

@Suite("STL, against statsmodels 0.15.0 on the airline passengers")
struct STLTests {
  private func expect(_ known: [Known], from parts: STL.Parts) {
    for known in known {
      #expect(agrees(parts.trend[known.index], known.trend), "trend \(known.index)")
      #expect(agrees(parts.seasonal[known.index], known.seasonal), "seasonal \(known.index)")
      #expect(agrees(parts.robustness[known.index], known.robustness), "weight \(known.index)")
    }
  }

  // statsmodels.tsa.seasonal.STL(y, period=12, seasonal=7, trend=23, low_pass=13, robust=False)
  // .fit(inner_iter=2, outer_iter=0)
  @Test("Without robust passes")
  func plain() {
    let stl = STL(seasonal: .evolving(span: 7), innerPasses: 2, robustPasses: 0)
    #expect(stl.trendSpan == 23 && stl.lowPassSpan == 13)
    expect(
      [
        Known(0, 122.257, -10.333, 1), Known(1, 123.014, -2.30421, 1),
        Known(11, 130.791, -11.4969, 1), Known(12, 131.889, -11.9772, 1),
        Known(50, 219.333, 8.41942, 1), Known(77, 281.832, 36.0486, 1),
        Known(100, 362.553, -8.75185, 1), Known(142, 491.697, -97.7463, 1),
        Known(143, 495.158, -60.246, 1),
      ],
      from: stl.parts(of: passengers.map(Double.init))
    )
  }

  // STL(y, period=12, seasonal=7, trend=23, low_pass=13, robust=True)
  // .fit(inner_iter=1, outer_iter=10)
  @Test("With the defaults: robust, the season evolving")
  func robust() {
    expect(
      [
        Known(0, 122.496, -11.1293, 0.99583), Known(1, 123.227, -4.33223, 0.993484),
        Known(11, 130.984, -10.7682, 0.961533), Known(12, 132.114, -11.8156, 0.773038),
        Known(50, 214.389, 3.80028, 0), Known(77, 281.864, 36.0542, 0.925017),
        Known(100, 360.567, -4.24629, 0.981081), Known(142, 494.8, -100.665, 0.848701),
        Known(143, 498.536, -62.5801, 0.849147),
      ],
      from: STL().parts(of: passengers.map(Double.init))
    )
  }

  // STL(log(y), period=12, seasonal=100001, seasonal_deg=0, trend=19, low_pass=13, robust=True)
  // .fit(inner_iter=1, outer_iter=10): a span so long is periodic.
  @Test("On logarithms, with a periodic season")
  func periodic() {
    let stl = STL(seasonal: .periodic)
    #expect(stl.trendSpan == 19)
    let parts = stl.parts(of: passengers.map { logarithm($0) })
    expect(
      [
        Known(0, 4.80416, -0.0842167, 0.999317), Known(1, 4.80783, -0.141851, 0),
        Known(11, 4.86173, -0.101063, 0.981903), Known(12, 4.87074, -0.0842167, 0.699377),
        Known(50, 5.38264, 0.0257965, 0.505368), Known(77, 5.63135, 0.114705, 0.991962),
        Known(100, 5.88447, -0.0076765, 0.995926), Known(142, 6.19619, -0.215024, 0.957813),
        Known(143, 6.20281, -0.101063, 0.801775),
      ],
      from: parts
    )
    // The same of the first three years alone.
    expect(
      [
        Known(0, 4.8198, -0.111092, 0.882143), Known(1, 4.82281, -0.0466467, 0.962418),
        Known(11, 4.86538, -0.0842797, 0.870707), Known(12, 4.87562, -0.111092, 0.588941),
      ],
      from: stl.parts(of: passengers[..<36].map { logarithm($0) })
    )
  }

  private func logarithm(_ number: Int) -> Double {
    SeasonalScale.logarithm(ExactDecimal(number))
  }

  @Test("A pure season is found, and nothing is left out")
  func pure() {
    let season = (0..<48).map { Double([3, 1, -1, -3, 0, 0, 5, -5, 2, -2, 1, -1][$0 % 12]) }
    let parts = STL(seasonal: .periodic).parts(of: season.map { 100 + $0 })
    for index in season.indices {
      #expect(abs(parts.seasonal[index] - season[index]) < 1e-9)
      #expect(abs(parts.trend[index] - 100) < 1e-9)
    }
  }
}

@Suite("Seasonal adjustment")
struct SeasonalAdjustmentTests {
  /// The passengers as audits, in months from January 2016 on; `missing` are left out.
  private func statistics(
    _ count: Int,
    unit: String = "",
    missing: [String] = []
  ) throws -> Statistics {
    let first = try month("2016-01")
    let lines = passengers.prefix(count).enumerated().compactMap { index, value -> String? in
      let month = first.advanced(by: index)
      guard !missing.contains(month.description) else { return nil }
      return "\(month) " + (unit.isEmpty ? "audits \(value)" : "entry-value $\(value) \(unit)")
    }
    return Statistics(snapshot: FiguresSnapshot(try observations(lines)))
  }

  @Test("Every adjusted figure stands beside the unadjusted one, and gives it back")
  func beside() throws {
    let adjustment = try statistics(144, unit: "billion").seasonalAdjustment(of: .entryValue)
    #expect(adjustment.values.count == 144 && !adjustment.isUnstable)
    for (value, printed) in zip(adjustment.values, passengers) {
      let unadjusted = ExactDecimal(printed) * ExactDecimal(1_000_000_000)
      #expect(value.unadjusted.estimate.value == unadjusted)
      guard case .percent(let percent) = value.seasonal else {
        Issue.record("no factor in \(value.month)")
        continue
      }
      let factor = 1 + percent.double / 100
      #expect(abs(value.adjusted.value.double * factor / unadjusted.double - 1) < 1e-5)
      #expect(value.adjusted.bounds.contains(value.adjusted.value))
      #expect(!value.adjusted.bounds.isExact)
    }
    // exp(6.19253 + …): see the comment at the top of the known answers, with log(y), seasonal=7,
    // trend=23: trend 6.19253 and seasonal -0.116213 in the last month.
    let last = try #require(adjustment.values.last)
    #expect(abs(last.trend.double / 489.083e9 - 1) < 1e-4)
    #expect(last.seasonalText == "−11.0%")
    #expect(last.adjustedText == "$484–486\u{A0}bn")
  }

  @Test("Under 84 months the season is periodic, and the result unstable")
  func unstable() throws {
    let short = try statistics(83).seasonalAdjustment(of: .audits)
    #expect(short.isUnstable)
    #expect(short.values[3].seasonal == short.values[15].seasonal)
    let long = try statistics(84).seasonalAdjustment(of: .audits)
    #expect(!long.isUnstable)
    #expect(long.values[3].seasonal != long.values[15].seasonal)
  }

  @Test("Under 36 months it refuses")
  func tooShort() throws {
    let statistics = try statistics(35)
    #expect(throws: SeasonalityRefusal.tooShort(.audits, months: 35)) {
      try statistics.seasonalAdjustment(of: .audits)
    }
    #expect(throws: SeasonalityRefusal.noFigures(.entryValue)) {
      try statistics.seasonalAdjustment(of: .entryValue)
    }
    #expect(throws: SeasonalityRefusal.noFigures(.modeOrder)) {
      try statistics.seasonalAdjustment(of: .modeOrder)
    }
    #expect(try self.statistics(36).seasonalAdjustment(of: .audits).values.count == 36)
  }

  @Test("A gap in the last 36 months is a refusal that names it; an older one a later start")
  func gaps() throws {
    let statistics = try statistics(48, missing: ["2016-12", "2018-05"])
    let missing = [try month("2018-05")]
    #expect(throws: SeasonalityRefusal.gaps(.audits, missing: missing)) {
      try statistics.seasonalAdjustment(of: .audits)
    }
    let older = try self.statistics(60, missing: ["2016-12"]).seasonalAdjustment(of: .audits)
    #expect(older.values.first?.month == (try month("2017-01")))
    let end = try month("2020-12")
    let absent = try self.statistics(48)
    #expect(throws: SeasonalityRefusal.self) {
      try absent.seasonalAdjustment(of: .audits, to: end)
    }
  }

  @Test("Percentages and series with a zero are split into summands")
  func additive() throws {
    let first = try month("2016-01")
    let lines = (0..<40).map { "\(first.advanced(by: $0)) audits \($0 % 12)" }
    let statistics = Statistics(snapshot: FiguresSnapshot(try observations(lines)))
    let values = try statistics.seasonalAdjustment(of: .audits).values
    for value in values {
      guard case .amount(let amount) = value.seasonal else {
        Issue.record("no amount in \(value.month)")
        continue
      }
      let sum = (value.adjusted.value + amount).double
      #expect(abs(sum - value.unadjusted.estimate.value.double) < 1e-4)
    }
  }
}
