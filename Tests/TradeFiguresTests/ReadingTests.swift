import CivilTime
import Quantities
import Testing
import TradeFigures

@Suite("Readings of several sources")
struct ReadingTests {
  private let month: Month

  init() throws {
    month = try #require(Month("2024-11"))
  }

  private func observation(
    _ qualifier: String,
    _ text: String,
    _ kind: SourceKind = .secondary,
    from address: String = "press",
    published: String? = nil
  ) throws -> Observation {
    let words = try #require(Qualifier(qualifier))
    return Observation(
      month: month,
      measure: .estimatedDuties,
      figure: try #require(Figure(asPrinted: text, qualifier: words, unit: .usd)),
      source: Source(address: address, sha256: "", kind: kind),
      published: published.flatMap { CalendarDate($0) }
    )
  }

  private func reading(
    _ observations: [Observation],
    priority: [String] = [],
    asOf: String? = nil
  ) throws -> Reading {
    let date = asOf.flatMap { CalendarDate($0) }
    let snapshot = FiguresSnapshot(observations, priority: priority, asOf: date)
    let reversed = FiguresSnapshot(observations.reversed(), priority: priority, asOf: date)
    let reading = try #require(snapshot[.estimatedDuties, month])
    #expect(reading.shown == reversed[.estimatedDuties, month]?.shown, "order of arrival decided")
    #expect(reading.bounds == reversed[.estimatedDuties, month]?.bounds)
    return reading
  }

  @Test("Of readings that agree the publisher's, the qualified, the narrower is shown")
  func preference() throws {
    let bare = try observation("", "$6.1 billion", .publisher)
    let qualified = try observation("nearly", "$6.1 billion")
    #expect(try reading([qualified, bare]).shown == bare)
    #expect(try reading([try observation("", "$6.1 billion"), qualified]).shown == qualified)
    let narrow = try observation("nearly", "$6.10 billion")
    let agreed = try reading([qualified, narrow])
    #expect(agreed.shown == narrow && !agreed.isConflict)
    #expect(agreed.bounds == narrow.figure.bounds)
  }

  @Test("Readings that exclude each other are a conflict with the hull as bounds")
  func conflict() throws {
    let both = [
      try observation("nearly", "$6.97 billion", from: "a"),
      try observation("nearly", "$6.7 billion", from: "b"),
    ]
    let open = try reading(both)
    #expect(open.isConflict)
    #expect(open.bounds?.description == "(6600000000, 6970000000]")
    let settled = try reading(both, priority: ["b"])
    #expect(!settled.isConflict)
    #expect(settled.bounds?.description == "(6600000000, 6700000000]")
  }

  @Test("A priority that both sides share settles nothing")
  func sharedPriority() throws {
    let both = [
      try observation("nearly", "$6.97 billion", from: "a"),
      try observation("nearly", "$6.7 billion", from: "b"),
    ]
    let reading = try reading(both, priority: ["secondary"])
    #expect(reading.isConflict)
    #expect(reading.bounds?.description == "(6600000000, 6970000000]")
  }

  @Test("A later release of the publisher replaces an earlier one, unless looked at as of then")
  func vintages() throws {
    let first = try observation("nearly", "$6.7 billion", .publisher, published: "2024-12-19")
    let second = try observation("", "$6.97 billion", .publisher, published: "2025-01-21")
    let quote = try observation("nearly", "$6.7 billion")
    let now = try reading([first, second, quote])
    #expect(now.shown == second && !now.isConflict && now.isRevised)
    #expect(Set(now.earlier) == [first, quote])
    let then = try reading([first, second, quote], asOf: "2025-01-01")
    #expect(then.shown == first && then.earlier.isEmpty && !then.isRevised)
  }

  @Test("A snapshot lists months and measures in order")
  func snapshot() throws {
    let observations = [try observation("nearly", "$6.7 billion", published: "2024-12-19")]
    let snapshot = FiguresSnapshot(observations)
    #expect(snapshot.months == [month] && snapshot.newestMonth == month)
    #expect(snapshot.measures(in: month) == [.estimatedDuties])
    #expect(snapshot.dataAsOf == CalendarDate("2024-12-19"))
    #expect(snapshot[.entryValue, month] == nil)
    #expect(FiguresSnapshot([]).isEmpty && FiguresSnapshot([]).newestMonth == nil)
  }
}
