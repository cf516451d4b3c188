import Charting
import CivilTime
import Scene
import TestSupport
import Testing

/// Small worlds that every mark has to survive.
@Suite("Month charts at their limits")
struct MonthWorldsTests {
  private let layout = ChartLayout(measuring: FakeMeasurer())

  struct World: Sendable, CustomTestStringConvertible {
    let name: String
    let values: [Double?]
    var testDescription: String { name }

    static let all = [
      World(name: "one month", values: [2.7]),
      World(name: "two months", values: [2.7, 2.9]),
      World(name: "all missing", values: Array(repeating: nil, count: 13)),
      World(name: "one missing month", values: [nil]),
      World(name: "all missing but the first", values: [5] + Array(repeating: nil, count: 12)),
      World(name: "all missing but the last", values: Array(repeating: nil, count: 12) + [5]),
      World(name: "all equal", values: Array(repeating: 7, count: 13)),
      World(name: "all zero", values: Array(repeating: 0, count: 13)),
      World(name: "one zero", values: [0]),
      World(name: "negative", values: (1...13).map { -Double($0) }),
      World(name: "both signs", values: (0..<13).map { Double($0) - 6 }),
      World(name: "twelve orders", values: (0..<13).map { Double("1e\($0 - 2)") }),
      World(name: "tiny", values: (1...13).map { Double($0) * 1e-9 }),
      World(name: "huge", values: (1...13).map { Double($0) * 1e20 }),
      World(name: "not numbers", values: [1, .nan, .infinity, 2]),
      World(name: "240 months", values: (0..<240).map { Double($0 % 17) + 3 }),
      World(name: "240 months, few figures", values: (0..<240).map { $0 % 37 == 0 ? 4 : nil }),
    ]
  }

  @Test(
    "Every world has a clean drawing in every mark and format",
    arguments: World.all,
    Fixture.marks
  )
  func clean(world: World, mark: MonthChart.Mark) {
    for format in ChartFormat.allCases {
      let months = Fixture.months(world.values, mark: mark, halfRange: 0.05) {
        $0.hasYearEarlierLine = true
      }
      let drawing = layout.drawing(of: Fixture.chart(months), format: format)
      let measurer = FakeMeasurer()
      let box = format.box(height: drawing.scene.size.height)
      let faults =
        SceneChecks.overlaps(in: drawing.scene, measuring: measurer)
        + SceneChecks.strays(from: box, in: drawing.scene, measuring: measurer)
        + SceneChecks.unplaced(in: drawing.scene)
      #expect(faults.isEmpty, "\(format): \(faults.joined(separator: "; "))")
      #expect(drawing.warnings.isEmpty, "\(format)")
    }
  }

  @Test(
    "A chart without any figure has months, shading and words, but no scale",
    arguments: Fixture.marks
  )
  func empty(mark: MonthChart.Mark) {
    let chart = Fixture.months(Array(repeating: nil, count: 13), mark: mark)
    let scene = layout.scene(of: Fixture.chart(chart), format: .half)
    #expect(scene.layers("data").isEmpty)
    #expect(scene.layers("grid").isEmpty)
    #expect(scene.layers("gaps").first?.count == 1)
    #expect(scene.runs.count { $0.text == "no figure" } == 1)
  }

  @Test("The current month's value is printed in every format", arguments: Fixture.marks)
  func current(mark: MonthChart.Mark) {
    let values = (0..<13).map { Double($0 * 7 % 5) + 3 }
    for format in ChartFormat.allCases {
      let chart = Fixture.months(values, mark: mark) { $0.data[12]?.label = "9.87" }
      let scene = layout.scene(of: Fixture.chart(chart), format: format)
      #expect(scene.runs.count { $0.text == "9.87" } == 1, "\(format)")
    }
  }

  @Test(
    "Months have three letters, one letter, or years, as they have room",
    arguments: [(12, ChartFormat.slide, "Mar"), (13, .half, "M"), (240, .slide, "2022")]
  )
  func monthNames(count: Int, format: ChartFormat, first: String) {
    let values = Array(repeating: Double?.some(3), count: count)
    let start = count == 240 ? "2022-01" : "2022-03"
    let chart = Fixture.months(values, from: start, mark: .columns)
    let scene = layout.scene(of: Fixture.chart(chart), format: format)
    let names = scene.layers("months").flatMap { $0.flatMap(\.runs) }.map(\.text)
    #expect(names.first == first)
  }
}
