import CivilTime
import Scene
import TestSupport
import Testing

@testable import Charting

@Suite("Waterfalls")
struct WaterfallTests {
  private let layout = ChartLayout(measuring: FakeMeasurer())

  /// Parts of `values`, each uncertain by `halfRange`, and their sum.
  static func chart(_ values: [Double], halfRange: Double = 0) -> Chart {
    let names = ["Entries", "Value per entry", "Duty rate", "Something else"]
    func part(_ name: String, _ value: Double) -> WaterfallChart.Part {
      let (lower, upper) = (value - halfRange, value + halfRange)
      let isCertain = lower > 0 || upper < 0
      return WaterfallChart.Part(
        name: name,
        detail: "\(short(lower)) to \(short(upper))",
        datum: Datum(value: value, lower: lower, upper: upper, label: short(value)),
        direction: !isCertain ? .uncertain : value > 0 ? .up : .down,
        remarks: isCertain ? [] : ["unchanged within rounding", "within rounding"]
      )
    }
    return chart(
      .steps(
        WaterfallChart.Steps(
          start: WaterfallChart.Level(name: "May 2024", words: "nearly $6.7 billion"),
          parts: zip(names, values).map(part),
          total: part("May 2025", values.reduce(0, +)),
          heading: "Change in estimated duties, log points"
        )
      )
    )
  }

  /// One decimal, as log points are printed.
  private static func short(_ value: Double) -> String {
    "\((min(abs(value), 1e6) * 10).rounded() / 10 * (value < 0 ? -1 : 1))"
  }

  static func chart(_ body: WaterfallChart) -> Chart {
    Chart(
      title: "Duties rose from May 2024 to May 2025, mostly because of a higher duty rate",
      subtitle: "Log points add up: +10 means 10.5 percent more",
      source: "Source: monthly releases. Hatched: range implied by rounding.",
      tag: "Trade Snapshot · May 2025 · data as of April 24, 2026",
      alternative: "Waterfall.",
      body: .waterfall(body)
    )
  }

  static let worlds: [(values: [Double], halfRange: Double)] = [
    ([-3.5, 0.4, 141], 3), ([0, 0, 0], 0), ([0, 0, 0], 2), ([1e-9, 2e-9, -5e-9], 0),
    ([1e4, 3, -2e4], 0.5), ([-4, -5, -6], 1), ([5, 5, 5], 5), ([1e-9, 1e4, 1], 0),
    ([1e12, -1, 1e-3], 0), ([-0.5, 17, -23], 4), ([3, .nan, 4], 0), ([], 0), ([1, 2, 3, 4], 0.1),
  ]

  @Test("Every world has a clean drawing", arguments: worlds.indices, ChartFormat.allCases)
  func clean(world: Int, format: ChartFormat) {
    let (values, halfRange) = Self.worlds[world]
    let drawing = layout.drawing(of: Self.chart(values, halfRange: halfRange), format: format)
    #expect(Fixture.faults(of: drawing.scene, format).isEmpty)
    #expect(drawing.warnings.isEmpty)
  }

  @Test("Parts from a seed have a clean drawing", arguments: 0..<60)
  func random(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let scale: Double = [1e-6, 1, 10, 1e4].randomElement(using: &random) ?? 1
    let values = (0..<3).map { _ in Double.random(in: -scale...scale, using: &random) }
    let halfRange = Double.random(in: 0...0.5, using: &random) * scale
    for format in ChartFormat.allCases {
      let scene = layout.scene(of: Self.chart(values, halfRange: halfRange), format: format)
      let faults = Fixture.faults(of: scene, format)
      #expect(faults.isEmpty, "\(format), \(values): \(faults.joined(separator: "; "))")
    }
  }

  @Test("Each bar starts where the one above ended, and the total at zero")
  func geometry() throws {
    let scene = layout.scene(of: Self.chart([10, -4, 20]), format: .slide)
    let bars = try (1...4).map { index in
      try #require(DrawnItems.layer("part \(index)", of: scene.items).fills().first)
    }
    let unit = bars[0].width / 10
    #expect(abs(bars[1].width - 4 * unit) < 0.01 && abs(bars[1].right - bars[0].right) < 0.01)
    #expect(abs(bars[2].left - bars[1].left) < 0.01 && abs(bars[2].width - 20 * unit) < 0.01)
    #expect(abs(bars[3].left - bars[0].left) < 0.01 && abs(bars[3].width - 26 * unit) < 0.01)
    #expect(abs(bars[3].right - bars[2].right) < 0.01)
    #expect(scene.layers("connectors").first?.count == 3)
  }

  @Test("What may be zero is hatched all over and has no triangle")
  func uncertain() {
    let colors = Theme.standard.colors
    let scene = layout.scene(of: Self.chart([10, 1, 20], halfRange: 2), format: .slide)
    let solid = (1...4).map { index in
      DrawnItems.layer("part \(index)", of: scene.items).fills([colors.bar, colors.current]).count
    }
    #expect(solid == [1, 0, 1, 1])
    let triangles = DrawnItems.layer("labels", of: scene.items).fills([colors.inkSecondary])
    #expect(triangles.count == 3)
    #expect(scene.runs.count { $0.text == "unchanged within rounding" } == 1)
  }

  @Test("What is under query is hatched, too, whatever its direction")
  func underQuery() {
    var chart = Self.chart([10, 4, 20])
    guard case .waterfall(.steps(var steps)) = chart.body else {
      Issue.record("no steps")
      return
    }
    steps.parts[0].datum?.isUnderQuery = true
    chart.body = .waterfall(.steps(steps))
    let scene = layout.scene(of: chart, format: .slide)
    let colors = Theme.standard.colors
    #expect(DrawnItems.layer("part 1", of: scene.items).fills([colors.bar]).isEmpty)
    let triangles = DrawnItems.layer("labels", of: scene.items).fills([colors.inkSecondary])
    #expect(triangles.count == 3)
  }

  @Test(
    "Where the change cannot be split, each missing figure is shaded",
    arguments: ChartFormat.allCases
  )
  func missing(format: ChartFormat) {
    let grid = WaterfallChart.Grid(
      columns: ["December 2024", "December 2025"],
      current: 1,
      rows: [
        WaterfallChart.Grid.Row(name: "Entry summaries", cells: ["more than 2.8 million", nil]),
        WaterfallChart.Grid.Row(name: "Entry value", cells: ["more than $283 billion"]),
        WaterfallChart.Grid.Row(name: "Estimated duties", cells: [nil, "$28.4 billion"]),
      ]
    )
    let drawing = layout.drawing(of: Self.chart(.missing(grid)), format: format)
    #expect(drawing.warnings.isEmpty)
    #expect(Fixture.faults(of: drawing.scene, format).isEmpty)
    #expect(drawing.scene.layers("gaps").first?.count == 3)
    #expect(drawing.scene.runs.count { $0.text == "no figure" } == 3)
    #expect(drawing.scene.runs.contains { $0.text == "more than 2.8 million" })
  }

  @Test("Too low a height leaves the body out and says so")
  func tooLow() {
    let drawing = layout.drawing(of: Self.chart([1, 2, 3]), format: .half, height: 90)
    #expect(drawing.warnings.contains(.noRoomForBody))
  }

  @Test("A waterfall is drawn as recorded")
  func transcript() throws {
    let scene = layout.scene(of: Self.chart([-3.5, 0.5, 41], halfRange: 3), format: .half)
    try expectTranscript(scene.transcript, named: "waterfall")
  }
}
