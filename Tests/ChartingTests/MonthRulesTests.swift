import Charting
import CivilTime
import Scene
import TestSupport
import Testing

@Suite("Rules of month charts")
struct MonthRulesTests {
  private let layout = ChartLayout(measuring: FakeMeasurer())
  private let colors = Theme.standard.colors

  @Test("A line that starts above zero says so in the subtitle, with its unit")
  func axisSentence() {
    let chart = Fixture.chart(
      Fixture.months([2.8, 2.9, 2.5, 3.1, 2.7], mark: .bandedLine, halfRange: 0.05) {
        $0.axisUnit = " million"
      }
    )
    let plan = layout.plan(of: chart, format: .slide)
    #expect(plan.chart.subtitle.hasSuffix("2023. Axis starts at 2.4 million."))
    let again = layout.plan(of: plan.chart, format: .slide)
    #expect(again.chart.subtitle == plan.chart.subtitle)
  }

  @Test("Marks whose length is their value never start above zero", arguments: Fixture.marks)
  func zeroBased(mark: MonthChart.Mark) {
    let chart = Fixture.chart(Fixture.months([280, 290, 285], mark: mark))
    let plan = layout.plan(of: chart, format: .slide)
    #expect(plan.chart.subtitle.contains("Axis starts") == (mark == .bandedLine))
  }

  @Test("The band runs 0.36 of a band beyond its run, and a lone month is a short block")
  func band() throws {
    let chart = Fixture.months([2, nil, 3, 2, 2], mark: .bandedLine, halfRange: 0.1)
    let scene = layout.scene(of: Fixture.chart(chart), format: .slide)
    let blocks = try #require(scene.layers("band").first).compactMap(\.fillFrame)
    let ticks = try #require(scene.layers("months").first).compactMap(\.strokeFrame).map(\.midX)
    let band = ticks[1] - ticks[0]
    #expect(blocks.count == 2)
    #expect(abs(blocks[0].width - 0.72 * band) < 1e-6)
    #expect(abs(blocks[1].width - 2.72 * band) < 1e-6)
  }

  @Test("Lines are never drawn across a gap or a break of definition")
  func runs() throws {
    let breaking = try Fixture.event("2022-06-01", breaks: true)
    let values: [Double?] = [1, 2, 3, 4, nil, 2, 3]
    let chart = Fixture.months(values, mark: .rateLine, events: [breaking])
    guard case .months(let plan) = layout.plan(of: Fixture.chart(chart), format: .slide).body
    else { return }
    #expect(plan.panels[0].runs == [0..<3, 3..<4, 5..<7])
    let scene = layout.scene(of: Fixture.chart(chart), format: .slide)
    let lines = try #require(scene.layers("data").first).compactMap(\.strokeFrame)
    #expect(lines.count == 2)
  }

  @Test("A value far beyond the others is a stem to the edge, and shown on one true scale")
  func outlier() throws {
    let values: [Double?] = [205, 302, 196, 178, 186, nil, 335, 2700, nil, 120, 165, 177]
    let chart = Fixture.months(values, from: "2022-09", mark: .lollipops) {
      $0.trueScaleHeading = "All on one true scale"
      $0.trueScaleLabel = "$2.7 bn"
    }
    for format in ChartFormat.allCases {
      let scene = layout.scene(of: Fixture.chart(chart), format: format)
      let texts = scene.runs.map(\.text)
      #expect(texts.contains("2700"), "\(format)")
      #expect(texts.contains(format == .half ? "off scale" : "off this scale"), "\(format)")
      #expect(texts.contains("$2.7 bn") == (format != .half), "\(format)")
      #expect(scene.layers("true scale").count == (format == .half ? 0 : 1), "\(format)")
      #expect(texts.contains("400"), "\(format)")
    }
  }

  @Test(
    "A new level is no outlier, however high",
    arguments: [[6, 7, 6, 7, 26, 27, 32], [1, 9], [5]]
  )
  func newLevel(values: [Double]) {
    let chart = Fixture.chart(Fixture.months(values, mark: .columns))
    guard case .months(let plan) = layout.plan(of: chart, format: .slide).body else { return }
    #expect(plan.panels[0].outliers.isEmpty)
  }

  @Test("A wide range is a hatched cap on the certain part, a narrow one is not drawn")
  func caps() throws {
    let chart = Fixture.months([7, 6, 15, 26], mark: .columns) { panel in
      panel.data[0]?.upper = 8
      panel.data[2]?.lower = 14
      panel.data[3]?.lower = 25.9
    }
    let scene = layout.scene(of: Fixture.chart(chart), format: .slide)
    let months = try #require(scene.layers("data").first)
    #expect(months.map(\.children.count) == [4, 1, 4, 1])
    let solid = try #require(months[2].children[0].fillFrame)
    let cap = try #require(months[2].children[1].fillFrame)
    #expect(abs(solid.height / cap.height - 14) < 1e-6)
    #expect(abs(cap.bottom - solid.top) < 1e-9)
  }

  @Test("What is under query is hatched or hollow, the month a year earlier outlined")
  func doubts() throws {
    let values: [Double?] = (0..<13).map { 5 + Double($0 % 3) }
    let columns = Fixture.months(values, mark: .columns) { $0.data[4]?.isUnderQuery = true }
    let scene = layout.scene(of: Fixture.chart(columns), format: .slide)
    let months = try #require(scene.layers("data").first)
    #expect(months[4].children.count == 3)
    #expect(months[0].children.compactMap(\.strokeColor) == [colors.inkSecondary])
    #expect(months[1].children.compactMap(\.strokeColor).isEmpty)

    let dots = Fixture.months(values, mark: .lollipops) { $0.data[4]?.isUnderQuery = true }
    let stems = try #require(
      layout.scene(of: Fixture.chart(dots), format: .slide).layers("data").first
    )
    #expect(stems.map(\.children.count) == [3, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2])
  }

  @Test("No label crosses the line of the year before")
  func referenceLine() throws {
    let values: [Double?] = [284.8, nil, nil, 289, nil, 308, 283, 283, 338, 303, 352, 284, 276]
    let chart = Fixture.months(values, from: "2024-05", mark: .columns) {
      $0.hasYearEarlierLine = true
    }
    let scene = layout.scene(of: Fixture.chart(chart), format: .slide)
    let line = try #require(scene.layers("reference").first?.first?.strokeFrame)
    let labels = try #require(scene.layers("labels").first)
      .flatMap(\.runs).map { TextBox($0, measuring: FakeMeasurer()).frame }
    #expect(!labels.contains { $0.top < line.midY && line.midY < $0.bottom })
  }

  @Test("Gaps without room for words are explained in the source")
  func shading() {
    let values: [Double?] = [1, nil, 2, 3, 4, 5, 3, 2, 3, 4, 3, 2, 2]
    let chart = Fixture.chart(Fixture.months(values, mark: .columns))
    func source(_ format: ChartFormat) -> String {
      let frame = layout.scene(of: chart, format: format).layers("frame").flatMap {
        $0.flatMap(\.runs)
      }
      return frame.map(\.text).joined(separator: " ")
    }
    #expect(source(.half).contains("Figures are rounded as published. Shaded: no figure."))
    #expect(!source(.slide).contains("Shaded"))
  }
}

extension Item {
  var strokeColor: Color? {
    if case .stroke(_, let stroke) = self { stroke.color } else { nil }
  }
}
