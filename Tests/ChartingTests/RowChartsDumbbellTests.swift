import Charting
import CivilTime
import Scene
import TestSupport
import Testing

@Suite("Dumbbell charts")
struct RowChartsDumbbellTests {
  private static let colors = Theme.standard.colors

  private func items(_ chart: DumbbellChart, _ format: ChartFormat) -> [Item] {
    ChartLayout(measuring: FakeMeasurer())
      .scene(of: RowChartSamples.chart(.dumbbells(chart)), format: format).items
  }

  private func row(_ first: Double?, _ second: Double?, remark: String = "") -> DumbbellChart.Row {
    func datum(_ value: Double?) -> Datum? {
      value.map { Datum(value: $0, lower: $0, upper: $0, label: "\($0)") }
    }
    return DumbbellChart.Row(
      count: "12",
      first: datum(first),
      second: datum(second),
      remark: remark
    )
  }

  private func chart(_ rows: [DumbbellChart.Row?]) throws -> DumbbellChart {
    let first = try #require(Month("2022-09"))
    return DumbbellChart(
      months: first...first.advanced(by: rows.count - 1),
      current: first.advanced(by: rows.count - 1),
      countHeading: "Audits",
      firstName: "Identified",
      firstWord: "identified",
      secondName: "Collected",
      secondWord: "collected",
      unitPrefix: "$",
      unitSuffix: "\u{A0}m",
      rows: rows
    )
  }

  /// What is said at the right of the axis, row after row.
  private func words(_ items: [Item]) -> [String] {
    DrawnItems.layer("labels", of: items).texts
      .filter { $0.style.face.weight == 600 && $0.anchor == .start }.map(\.text)
  }

  @Test("Far marks have their values outside; near ones are written out, the left mark first")
  func labels() throws {
    let items = items(try chart([row(58.4, 37.4), row(1.9, 5.3), row(7.7, 7.0)]), .slide)
    #expect(
      words(items) == [
        "37.4", "58.4", "1.9\u{A0}identified,", "5.3\u{A0}collected", "7.0\u{A0}collected,",
        "7.7\u{A0}identified",
      ]
    )
  }

  @Test("A remark replaces the values of its row, and a lone value has its name")
  func remarks() throws {
    let remark = "$2,000 identified; none collected on record"
    let items = items(try chart([row(0.002, nil, remark: remark), row(20, nil)]), .half)
    #expect(words(items) == [remark, "20.0\u{A0}identified"])
  }

  @Test("A month without a figure says so, and no other month does", arguments: 0..<30)
  func gaps(seed: Int) {
    var samples = RowChartSamples(seed: seed)
    let chart = samples.dumbbells(count: 1...25)
    let missing = chart.rows.count { row in
      row?.first == nil && row?.second == nil && row?.remark.isEmpty ?? true
    }
    for format in ChartFormat.allCases {
      let items = items(chart, format)
      let gaps = DrawnItems.layer("gaps", of: items)
      let omitted = gaps.texts.contains { $0.text.hasPrefix("Not shown") }
      let told = gaps.texts.filter { $0.text == "no figure" }.count
      #expect(omitted ? told <= missing : told == missing, "seed \(seed), \(format)")
    }
  }

  @Test("No text lies over a mark", arguments: 0..<30)
  func marksAreFree(seed: Int) {
    var samples = RowChartSamples(seed: seed)
    let chart = samples.dumbbells()
    let colors = RowChartsDumbbellTests.colors
    for format in ChartFormat.allCases {
      let items = items(chart, format)
      let marks = DrawnItems.layer("data", of: items).items.compactMap { item -> Rect? in
        switch item {
        case .fill(let path, colors.current): path.pointBox
        case .stroke(let path, let stroke)
        where stroke.color == colors.second || stroke.color == colors.current:
          path.pointBox
        case .stroke, .fill, .group, .text, .image, .link: nil
        }
      }
      for run in DrawnItems.layer("labels", of: items).texts {
        let frame = TextBox(run, measuring: FakeMeasurer()).frame
        let middle = run.position.y - 0.364 * run.style.size
        for mark in marks where abs(mark.midY - middle) < 0.3 * run.style.size {
          #expect(
            mark.right <= frame.left || frame.right <= mark.left,
            "seed \(seed), \(format): \(run.text)"
          )
        }
      }
    }
  }

  @Test("All marks lie on one axis from zero, outliers too", arguments: ChartFormat.allCases)
  func positions(format: ChartFormat) throws {
    let values = [71.0, 2.9, 310, 703]
    let items = items(try chart(values.map { row($0, nil) }), format)
    let grid = DrawnItems.layer("grid", of: items)
    let ticks = grid.texts.map(\.text)
    #expect(ticks.first == "0")
    #expect(ticks.last == "$750\u{A0}m")
    let zero = try #require(grid.texts.first).position.x
    let last = try #require(grid.texts.last).position.x
    let circles = DrawnItems.layer("data", of: items)
      .fills([RowChartsDumbbellTests.colors.current])
    #expect(circles.count == 4)
    for (circle, value) in zip(circles, values) {
      #expect(abs(circle.midX - (zero + value / 750 * (last - zero))) < 1e-6)
    }
  }

  @Test("The current row alone lies on panel")
  func currentRow() throws {
    let items = items(try chart([row(10, 20), nil, row(30, 10)]), .slide)
    let ground = DrawnItems.layer("ground", of: items)
    let band = try #require(ground.fills([RowChartsDumbbellTests.colors.panel]).first)
    #expect(ground.items.count == 1)
    let current = DrawnItems.layer("labels", of: items).texts.filter { $0.text == "Nov" }
    #expect(current.allSatisfy { band.top < $0.position.y && $0.position.y < band.bottom })
    #expect(current.map(\.style.face.weight) == [600])
  }

  @Test("A doubted circle is hollow, a doubted diamond dashed")
  func underQuery() throws {
    var doubted = row(71, 703)
    doubted.first?.isUnderQuery = true
    doubted.second?.isUnderQuery = true
    let data = DrawnItems.layer("data", of: items(try chart([doubted]), .slide))
    #expect(data.fills([RowChartsDumbbellTests.colors.current]).isEmpty)
    #expect(data.strokes(isDashed: true).count == 1)
  }

  @Test("A long remark has two lines, and ends in an ellipsis where that is too little")
  func longRemark() throws {
    func remark(_ count: Int) -> String {
      Array(repeating: "word", count: count).joined(separator: " ")
    }
    let fits = items(try chart([row(5, nil, remark: remark(12)), row(100, nil)]), .half)
    #expect(words(fits).prefix(2).joined(separator: " ") == remark(12))
    let cut = items(try chart([row(5, nil, remark: remark(20)), row(100, nil)]), .half)
    #expect(words(cut).dropFirst().first?.hasSuffix("…") == true)
  }

  @Test("Where little of a remark would be left, the values are printed instead")
  func hopelessRemark() throws {
    let remark = Array(repeating: "word", count: 80).joined(separator: " ")
    let items = items(try chart([row(20, nil, remark: remark)]), .half)
    #expect(words(items) == ["20.0\u{A0}identified"])
  }
}
