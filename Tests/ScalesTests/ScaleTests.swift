import CivilTime
import Scales
import Testing
import TestSupport

@Suite("Scales")
struct ScaleTests {
  @Test("A linear scale keeps the order and inverts", arguments: 0..<100)
  func linear(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let domain = (
      Double.random(in: -50...0, using: &random), Double.random(in: 1...50, using: &random)
    )
    let scale = LinearScale(domain: domain, range: (300, 20))
    let values = (0..<10).map { _ in Double.random(in: domain.0...domain.1, using: &random) }
      .sorted()
    let positions = values.map(scale.position)
    #expect(positions == positions.sorted(by: >), "seed \(seed)")
    for (value, position) in zip(values, positions) {
      #expect(abs(scale.value(at: position) - value) < 1e-9, "seed \(seed)")
      #expect((20...300).contains(position), "seed \(seed)")
    }
  }

  @Test("A domain without width is drawn at the middle, a reversed one is turned round")
  func degenerate() {
    let flat = LinearScale(domain: (3, 3), range: (100, 0))
    #expect(flat.position(of: 3) == 50)
    #expect(flat.length(of: 1) == 0)
    #expect(LinearScale(domain: (9, 1), range: (0, 8)).position(of: 1) == 0)
  }

  @Test("A nice scale reaches whole ticks at both ends")
  func nice() {
    let scale = LinearScale(domain: (0, 352), range: (560, 0)).nice(count: 5)
    #expect(scale.lower == 0)
    #expect(scale.upper >= 352)
    #expect(scale.start == 560)
  }

  @Test("Every month has one band, and a day its share of it")
  func months() throws {
    let first = try #require(Month("2022-09"))
    let last = try #require(Month("2023-09"))
    let scale = MonthScale(months: first...last, range: (0, 1300))
    #expect(scale.count == 13)
    #expect(scale.center(of: first) == 50)
    #expect(scale.center(of: last) == 1250)
    let october = try #require(CalendarDate("2022-10-01"))
    #expect(scale.position(of: october) == 100)
    let june = try #require(CalendarDate("2023-06-16"))
    let middle = scale.position(of: june)
    #expect(abs(middle - 950) < 1e-9)
    #expect(scale.index(of: last.next) == nil)
  }
}
