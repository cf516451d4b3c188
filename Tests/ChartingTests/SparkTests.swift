import CivilTime
import Scene
import TestSupport
import Testing

@testable import Charting

@Suite("Small columns")
struct SparkTests {
  private static let measurer = FakeMeasurer()
  private static let colors = Theme.standard.colors
  private static let style = ChartStyle(.half, theme: .standard)
  private static let frame = Rect(x: 0, y: 0, width: 56, height: 14.4)

  private static func spark(
    _ values: [Double?],
    outliers: Set<Int> = [],
    underQuery: Set<Int> = [],
    breaks: [Int] = []
  ) -> Spark {
    Spark(
      data: values.enumerated().map { index, value in
        value.map {
          Datum(
            value: $0,
            lower: $0,
            upper: $0,
            label: Fixture.label($0),
            emphasis: outliers.contains(index)
              ? .outlier : index == values.count - 1 ? .current : .ordinary,
            isUnderQuery: underQuery.contains(index)
          )
        }
      },
      breaks: breaks
    )
  }

  private func drawn(_ spark: Spark) -> DrawnItems {
    DrawnItems(SparkColumns(spark: spark, style: Self.style).items(in: Self.frame))
  }

  @Test("Columns start at zero, are as high as their values, and the last is blue")
  func heights() {
    let items = drawn(Self.spark([10, nil, 5, 2.5]))
    let others = items.fills([Self.colors.bar])
    let current = items.fills([Self.colors.current])
    #expect(others.map(\.bottom) == [14.4, 14.4] && current.map(\.bottom) == [14.4])
    #expect(abs(others[0].height - 14.4) < 1e-9 && abs(others[1].height - 7.2) < 1e-9)
    #expect(abs(current[0].height - 3.6) < 1e-9)
    #expect(items.strokes(isDashed: true).count == 1)
    #expect(others[0].left == 0 && abs(current[0].right - 56) < 1e-9)
    // A column has 64 percent of the step.
    #expect(abs(others[0].width / ((others[1].left - others[0].left) / 2) - 0.64) < 1e-9)
  }

  @Test("Negative values hang from zero")
  func negative() {
    let items = drawn(Self.spark([10, -10, 5]))
    let others = items.fills([Self.colors.bar])
    #expect(abs(others[0].bottom - 7.2) < 1e-9 && abs(others[1].top - 7.2) < 1e-9)
    #expect(abs(others[1].bottom - 14.4) < 1e-9)
  }

  @Test("An outlier leaves the scale to the others and is a stem with a point, not a column")
  func outlier() {
    let items = drawn(Self.spark([10, 500, 5], outliers: [1]))
    #expect(abs((items.fills([Self.colors.bar]).first?.height ?? 0) - 14.4) < 1e-9)
    let heads = items.fills([Self.colors.second])
    #expect(heads.count == 1 && heads[0].top == 0 && heads[0].height < 7.3)
  }

  @Test("A doubted figure is hatched, a break ruled")
  func marks() {
    let items = drawn(Self.spark([10, 9, 8], underQuery: [1], breaks: [2, 7]))
    #expect(items.fills().count == 2)
    #expect(items.strokes(isDashed: true).count == 1)
    #expect(items.strokes(isDashed: false).count == 2)
  }

  @Test(
    "Any values keep inside their frame",
    arguments: [
      [], [nil], [0], [nil, nil, 3], [7, 7, 7], [-1, -2, nil], [1e-9, 1e3, 1], [1e15, 1, nil],
    ] as [[Double?]]
  )
  func frames(values: [Double?]) {
    let items = drawn(Self.spark(values, breaks: [0, 1]))
    for mark in items.marks {
      #expect(Self.frame.contains(mark, tolerance: 0.6), "\(mark)")
    }
  }

  // MARK: - Word-sized

  private func line(_ spark: Spark, label: String, isMissing: Bool = false, flag: String = "")
    -> Chart
  {
    RowChartSamples.chart(
      .spark(Sparkline(spark: spark, label: label, isMissing: isMissing, flag: flag))
    )
  }

  @Test("A sparkline has the size of a word, no title, and its alternative text")
  func sparkline() throws {
    let values: [Double?] = [5, 6, 7, nil, 5, 6, 7, 8, 5, 6, 7, 8, 9]
    for format in ChartFormat.allCases {
      var chart = line(Self.spark(values), label: ">$274 billion", flag: "q")
      chart.alternative = "Small columns."
      let scene = ChartLayout(measuring: Self.measurer).scene(of: chart, format: format)
      let (width, height) = (scene.size.width / format.unit, scene.size.height / format.unit)
      #expect((56...180).contains(width) && (16...26).contains(height), "\(width) × \(height)")
      #expect(scene.runs.map(\.text) == [">$274 billion", "q"])
      #expect(SceneChecks.overlaps(in: scene, measuring: Self.measurer) == [])
      let all = Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
      #expect(SceneChecks.strays(from: all, in: scene, measuring: Self.measurer) == [])
      #expect(SceneChecks.tooSmall(format == .slide ? 17 : 6.5, in: scene) == [])
      guard case .group(let figure)? = scene.items.first else {
        Issue.record("no figure")
        continue
      }
      #expect(figure.role == .figure(alternative: "Small columns."))
    }
  }

  // MARK: - Board

  private static func board(
    rows: Int = 12,
    name: String = "Forced-labor value",
    value: String = "$274 billion"
  ) -> SparkBoard {
    let first = Fixture.month("2024-04")
    return SparkBoard(
      months: first...first.advanced(by: 12),
      valueHeading: "April 2025",
      changeHeadings: ["On\u{A0}Mar 2025", "On\u{A0}Apr 2024"],
      rows: (0..<rows).map { row($0, name: name, value: value) }
    )
  }

  private static func row(_ index: Int, name: String, value: String) -> SparkBoard.Row {
    let isMissing = index % 5 == 4
    let values = (0..<13).map { month -> Double? in
      (month + index) % 4 == 0 ? nil : Double(month * 3 % 7 + 1)
    }
    let detail = index % 3 == 0 ? "on Jan 2025" : ""
    return SparkBoard.Row(
      name: name,
      startsGroup: index % 3 == 0,
      spark: spark(values),
      qualifier: index % 2 == 0 ? "more than" : "",
      value: isMissing ? "no figure" : value,
      isMissing: isMissing,
      flag: index == 1 ? "q" : "",
      changes: [
        SparkBoard.Change("−16 to −10%", detail: detail, direction: .down),
        SparkBoard.Change("no figure", isMissing: true),
      ]
    )
  }

  @Test(
    "Rows of a board neither overlap nor stray",
    arguments: [
      board(), board(rows: 1), board(rows: 8), board(value: "$6.7–6.97 billion"),
      board(name: "A measure of the configuration with a name far too long for its column"),
    ]
  )
  func boards(board: SparkBoard) {
    for format in ChartFormat.allCases {
      let chart = RowChartSamples.chart(.sparks(board))
      let scene = ChartLayout(measuring: Self.measurer).scene(of: chart, format: format)
      let box = format.box(height: scene.size.height)
      #expect(SceneChecks.overlaps(in: scene, measuring: Self.measurer) == [], "\(format)")
      #expect(SceneChecks.strays(from: box, in: scene, measuring: Self.measurer) == [])
      #expect(SceneChecks.tooSmall(format == .slide ? 17 : 6.5, in: scene) == [])
      #expect(scene.runs.count { $0.text == "no figure" } >= board.rows.count, "\(format)")
      #expect(scene.layers("data").count == board.rows.count, "\(format)")
    }
  }

  @Test("A triangle stands only beside a change of certain direction")
  func triangles() {
    let scene = ChartLayout(measuring: Self.measurer).scene(
      of: RowChartSamples.chart(.sparks(Self.board())),
      format: .full
    )
    let fills = DrawnItems(scene.items).fills([Self.colors.inkSecondary])
    #expect(fills.count == 12)
  }

  @Test("A board and a sparkline are drawn as recorded")
  func transcripts() throws {
    let layout = ChartLayout(measuring: Self.measurer)
    let board = layout.scene(
      of: RowChartSamples.chart(.sparks(Self.board(rows: 2))),
      format: .half
    )
    try expectTranscript(board.transcript, named: "spark-board")
    let spark = Self.spark([2, nil, 40, 3], outliers: [2], underQuery: [0], breaks: [3])
    let line = layout.scene(of: line(spark, label: ">3 m"), format: .half)
    try expectTranscript(line.transcript, named: "sparkline")
  }
}
