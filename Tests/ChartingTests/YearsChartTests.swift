import CivilTime
import Scene
import TestSupport
import Testing

@testable import Charting

@Suite("Years over each other")
struct YearsChartTests {
  private let layout = ChartLayout(measuring: FakeMeasurer())

  /// Lines of `values`, the newest first, over the twelve months to September 2025.
  static func chart(
    _ values: [[Double?]],
    current: String = "2025-05",
    breaks: [Set<Int>] = [],
    events: [ChartEvent] = []
  ) -> Chart {
    let first = Fixture.month("2024-10")
    return Chart(
      title: "Duties were nearly $26.6 billion in May 2025",
      subtitle: "Estimated duties, $ billion, by month of fiscal year (October to September)",
      source: "Source: monthly releases. Lines break at missing months.",
      tag: "Trade Snapshot · May 2025 · data as of April 24, 2026",
      alternative: "Lines.",
      body: .years(
        YearsChart(
          months: first...first.advanced(by: 11),
          current: Fixture.month(current),
          lines: values.enumerated().map { back, values in
            YearsChart.Line(
              name: "FY\(2025 - back)",
              data: values.map { value in
                value.map {
                  Datum(value: $0, lower: $0, upper: $0, label: "\(Float($0))")
                }
              },
              breaks: breaks.indices.contains(back) ? breaks[back] : []
            )
          },
          unitPrefix: "$",
          unitSuffix: "\u{A0}bn",
          axisUnit: " billion",
          events: events
        )
      )
    )
  }

  static let duties: [[Double?]] = [
    [7, 6.97, nil, 7.9, 7.6, 15, nil, 26.6, nil, nil, nil, nil],
    [6.8, 6, 6.3, nil, 6.5, 6.2, nil, 6.7, nil, nil, nil, nil],
    [7.9, 6.9, 6.8, 7.3, nil, 6.1, 6.5, nil, 7, nil, 7.1, 6.6],
    [nil, nil, 9, nil, nil, 9, 8.3, nil, nil, nil, nil, 8.2],
  ]

  struct World: Sendable, CustomTestStringConvertible {
    let name: String
    let values: [[Double?]]
    var testDescription: String { name }

    static let all = [
      World(name: "one year", values: [YearsChartTests.duties[0]]),
      World(name: "four years", values: YearsChartTests.duties),
      World(name: "six years", values: YearsChartTests.duties + YearsChartTests.duties),
      World(name: "no year", values: []),
      World(
        name: "all missing",
        values: Array(repeating: Array(repeating: nil, count: 12), count: 4)
      ),
      World(name: "one value", values: [Array(repeating: nil, count: 11) + [5]]),
      World(name: "the first value alone", values: [[5]]),
      World(name: "all equal", values: Array(repeating: Array(repeating: 7, count: 12), count: 4)),
      World(name: "all zero", values: Array(repeating: Array(repeating: 0, count: 12), count: 4)),
      World(
        name: "negative",
        values: (0..<4).map { year in (0..<12).map { -Double($0 + year) - 1 } }
      ),
      World(name: "both signs", values: [(0..<12).map { Double($0) - 6 }, [3, -3]]),
      World(
        name: "twelve orders",
        values: (0..<4).map { year in (0..<12).map { Double("\(year + 1)e\($0 - 3)") } }
      ),
      World(name: "tiny", values: [(0..<12).map { Double($0) * 1e-9 }]),
      World(name: "huge", values: [(0..<12).map { Double($0) * 1e20 }]),
      World(name: "not numbers", values: [[1, .nan, .infinity, 2]]),
    ]
  }

  @Test(
    "Every world has a clean drawing in every format",
    arguments: World.all,
    ChartFormat.allCases
  )
  func clean(world: World, format: ChartFormat) throws {
    let event = try Fixture.event("2025-06-01", "Definition changed", breaks: true)
    for events in [[], [event]] {
      let drawing = layout.drawing(of: Self.chart(world.values, events: events), format: format)
      #expect(Fixture.faults(of: drawing.scene, format).isEmpty)
      #expect(drawing.warnings.isEmpty)
    }
  }

  @Test("Years from a seed have a clean drawing", arguments: 0..<60)
  func random(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let values = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (0..<12).map { _ in
        Int.random(in: 0..<4, using: &random) == 0
          ? nil : Double(Int.random(in: 40...99, using: &random)) / 10
      }
    }
    for format in ChartFormat.allCases {
      let scene = layout.scene(of: Self.chart(values), format: format)
      let faults = Fixture.faults(of: scene, format)
      #expect(faults.isEmpty, "\(format), \(values): \(faults.joined(separator: "; "))")
    }
  }

  @Test("Every year with figures is named once, at least a line from the others", arguments: 0..<60)
  func names(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    // Close together at the end, so that the names have to move.
    let values = (0..<4).map { _ in
      (0..<12).map { _ in Double?.some(Double.random(in: 5...5.5, using: &random)) }
    }
    for format in ChartFormat.allCases {
      let scene = layout.scene(of: Self.chart(values, current: "2025-09"), format: format)
      let style = ChartStyle(format, theme: .standard)
      let names = scene.runs.filter { $0.text.hasPrefix("FY") }
        .sorted { $0.position.y < $1.position.y }
      #expect(Set(names.map(\.text)) == ["FY2025", "FY2024", "FY2023", "FY2022"])
      #expect(names.count == 4)
      for (name, next) in zip(names, names.dropFirst()) {
        #expect(next.position.y - name.position.y >= 1.2 * style.axis.size - 0.01)
      }
      // From the top as the lines end from the top.
      let order = values.enumerated().sorted { ($0.element[11] ?? 0) > ($1.element[11] ?? 0) }
      #expect(names.map(\.text) == order.map { "FY\(2025 - $0.offset)" })
    }
  }

  @Test("A line joins neighboring months only, and no month of another definition")
  func runs() throws {
    let event = try Fixture.event("2024-11-01", "Definition changed", breaks: true)
    func lines(_ name: String, _ chart: Chart) -> [Int] {
      let items = layout.scene(of: chart, format: .slide).layers("year \(name)").flatMap(\.self)
      return items.compactMap { item in
        guard case .stroke(let path, let stroke) = item, stroke.join == .round else { return nil }
        return path.elements.count
      }
    }
    #expect(lines("FY2025", Self.chart(Self.duties)) == [2, 3])
    #expect(lines("FY2024", Self.chart(Self.duties)) == [3, 2])
    // The event belongs to the newest year; an older one has its own break.
    #expect(lines("FY2025", Self.chart(Self.duties, events: [event])) == [3])
    #expect(lines("FY2024", Self.chart(Self.duties, events: [event])) == [3, 2])
    #expect(lines("FY2024", Self.chart(Self.duties, breaks: [[], [1]])) == [2, 2])
  }

  @Test("Months stand in equal bands, and a month without figure has no mark")
  func marks() {
    let scene = layout.scene(of: Self.chart(Self.duties), format: .slide)
    for (year, values) in zip(["FY2025", "FY2024", "FY2023", "FY2022"], Self.duties) {
      let drawn = DrawnItems.layer("year \(year)", of: scene.items)
      let centers = Set(drawn.fills().map { ($0.midX * 100).rounded() / 100 })
      #expect(centers.count == values.count { $0 != nil }, "\(year)")
    }
    let ticks = scene.layers("months").flatMap(\.self).flatMap(\.runs)
    #expect(ticks.map(\.text).first == "Oct" && ticks.count == 12)
    let steps = zip(ticks, ticks.dropFirst()).map { $1.position.x - $0.position.x }
    #expect(steps.allSatisfy { abs($0 - (steps.first ?? 0)) < 0.01 })
    #expect(ticks.filter { $0.style.face.weight == 600 }.map(\.text) == ["May"])
  }

  @Test("Years differ by dash and mark, not by color alone")
  func shapes() {
    let style = ChartStyle(.slide, theme: .standard)
    let looks = (0..<4).map { YearStyle(yearsBack: $0, style: style) }
    #expect(Set(looks.map { "\($0.mark) \($0.dash) \($0.lineWidth)" }).count == 4)
    #expect(Set(looks.map(\.dash)).count == 3)
    #expect(looks[0].lineWidth > 1.5 * looks[1].lineWidth)
  }

  @Test("An axis that does not start at zero says so in the subtitle")
  func axis() {
    let high = Self.chart([(0..<12).map { 260 + Double($0) * 9 }])
    let low = Self.chart(Self.duties)
    #expect(layout.plan(of: high, format: .half).chart.subtitle.contains("Axis starts at $"))
    #expect(!layout.plan(of: low, format: .half).chart.subtitle.contains("Axis starts"))
  }

  @Test("A current month without figure says so where it would be")
  func gap() {
    let scene = layout.scene(of: Self.chart(Self.duties, current: "2025-07"), format: .slide)
    #expect(scene.runs.count { $0.text == "no figure" } == 1)
  }

  @Test("The current month's value is always printed", arguments: ChartFormat.allCases)
  func currentValue(format: ChartFormat) {
    let scene = layout.scene(of: Self.chart(Self.duties), format: format)
    #expect(scene.runs.count { $0.text == "26.6" } == 1)
  }

  @Test("Too low a height leaves the body out and says so")
  func tooLow() {
    let drawing = layout.drawing(of: Self.chart(Self.duties), format: .half, height: 90)
    #expect(drawing.warnings.contains(.noRoomForBody))
  }

  @Test("Years are drawn as recorded")
  func transcript() throws {
    let event = try Fixture.event("2024-12-01", "Definition changed", breaks: true)
    let chart = Self.chart([[7, 6.9, 15], [6.8, nil, 6.3]], current: "2024-12", events: [event])
    try expectTranscript(layout.scene(of: chart, format: .half).transcript, named: "years")
  }
}

@Suite("Spreading")
struct SpreadingTests {
  @Test(
    "Places are moved apart as little as will do",
    arguments: [
      ([5.0, 5], [4.5, 5.5]), ([1, 9], [1, 9]), ([5, 5, 5], [4, 5, 6]), ([5.2, 5], [5.6, 4.6]),
      ([0, 0], [0, 1]), ([10, 10], [9, 10]), ([], []),
    ] as [([Double], [Double])]
  )
  func spread(wanted: [Double], expected: [Double]) {
    let places = Spreading.spread(wanted, distance: 1, within: 0...10)
    #expect(places.count == expected.count)
    #expect(zip(places, expected).allSatisfy { abs($0 - $1) < 1e-9 }, "\(places)")
  }
}
