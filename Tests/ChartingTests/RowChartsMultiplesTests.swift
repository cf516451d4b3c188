import CivilTime
import Scales
import Scene
import TestSupport
import Testing

@testable import Charting

@Suite("Small multiples")
struct RowChartsMultiplesTests {
  private static let colors = Theme.standard.colors

  private func panels(_ chart: MultiplesChart, _ format: ChartFormat, height: Double? = nil)
    -> [Group]
  {
    let scene = ChartLayout(measuring: FakeMeasurer()).scene(
      of: RowChartSamples.chart(.multiples(chart)),
      format: format,
      height: height
    )
    guard case .group(let figure)? = scene.items.first else { return [] }
    return figure.items.compactMap { item in
      guard case .group(let group) = item, group.role != .layer("frame") else { return nil }
      return group
    }
  }

  /// The plot: the base line, and the line at the top.
  private func plot(_ panel: Group) throws -> Rect {
    let base = try #require(
      DrawnItems.layer("axis", of: panel.items).strokes(isDashed: false).first
    )
    let top = try #require(
      DrawnItems.layer("grid", of: panel.items).strokes(isDashed: false).first
    )
    return Rect(left: base.left, top: top.top, right: base.right, bottom: base.bottom)
  }

  @Test("Panels stand four to a row, two in a column of a page, with the gutters of the design")
  func grid() throws {
    var samples = RowChartSamples(seed: 1)
    let chart = samples.multiples(panels: 8...8)
    for (format, columns) in [(ChartFormat.slide, 4), (.full, 4), (.half, 2)] {
      let frames = try panels(chart, format).map(plot)
      try #require(frames.count == 8)
      #expect(frames.prefix { $0.top == frames[0].top }.count == columns)
      #expect(abs(frames[1].left - frames[0].right - 16 * format.unit) < 1e-6)
      #expect(Set(frames.map { ($0.height * 1e6).rounded() }).count == 1)
    }
  }

  @Test("Each month is a column from zero or lies in the shade", arguments: 0..<30)
  func columns(seed: Int) throws {
    var samples = RowChartSamples(seed: seed)
    let chart = samples.multiples()
    for format in ChartFormat.allCases {
      for (group, panel) in zip(panels(chart, format), chart.panels) {
        let plot = try plot(group)
        let bands = BandScale(count: panel.data.count, range: (plot.left, plot.right))
        let shades = DrawnItems.layer("gaps", of: group.items).fills()
        let columns = DrawnItems.layer("data", of: group.items).items.compactMap { item -> Rect? in
          switch item {
          case .fill(let path, _): path.pointBox
          case .stroke(let path, _): path.elements.count == 4 ? path.pointBox : nil
          case .group, .text, .image, .link: nil
          }
        }
        for (index, datum) in panel.data.enumerated() {
          let x = bands.center(index)
          let isShaded = shades.contains { $0.left < x && x < $0.right }
          #expect(isShaded == (datum == nil), "seed \(seed), \(format): month \(index)")
          let column = columns.first { $0.left < x && x < $0.right }
          if let datum, datum.value > 0 {
            #expect(abs((column?.bottom ?? 0) - plot.bottom) < 1e-6)
          } else if datum == nil {
            #expect(column == nil)
          }
        }
      }
    }
  }

  @Test("Columns are as high as their value on the panel's own scale")
  func heights() throws {
    let month = try #require(Month("2023-01"))
    let data = [10.0, 5].map { Datum(value: $0, lower: $0, upper: $0, label: "") }
    let chart = MultiplesChart(
      months: month...month.next,
      current: month.next,
      panels: [.init(name: "A", value: "5", unit: "", data: data)]
    )
    let panel = try #require(panels(chart, .full).first)
    let plot = try plot(panel)
    let columns = DrawnItems.layer("data", of: panel.items)
    let colors = RowChartsMultiplesTests.colors
    #expect(abs((columns.fills([colors.bar]).first?.height ?? 0) - plot.height) < 1e-6)
    #expect(abs((columns.fills([colors.current]).first?.height ?? 0) - plot.height / 2) < 1e-6)
    let months = DrawnItems.layer("labels", of: panel.items).texts
    #expect(months.map(\.text) == ["Jan\u{A0}2023", "Feb\u{A0}2023"])
    #expect(months.map(\.style.face.weight) == [400, 600])
  }

  @Test("A panel without any figure says so and is shaded from end to end")
  func empty() throws {
    let month = try #require(Month("2023-01"))
    let chart = MultiplesChart(
      months: month...month.advanced(by: 12),
      current: month.advanced(by: 12),
      panels: [
        .init(name: "A", value: "no figure", unit: "", data: Array(repeating: nil, count: 13))
      ]
    )
    let panel = try #require(panels(chart, .slide).first)
    let plot = try plot(panel)
    let shade = try #require(DrawnItems.layer("gaps", of: panel.items).fills().first)
    #expect(shade.width > 0.98 * plot.width)
    let heading = DrawnItems.layer("heading", of: panel.items).texts
    #expect(heading.map(\.text) == ["A", "no figure"])
    #expect(heading[1].style.color == RowChartsMultiplesTests.colors.inkTertiary)
  }

  @Test("Low panels have name and value on one line")
  func low() throws {
    var samples = RowChartSamples(seed: 1)
    let chart = samples.multiples(panels: 8...8)
    for panel in panels(chart, .half, height: 300) {
      let baselines = DrawnItems.layer("heading", of: panel.items).texts.map(\.position.y)
      #expect(Set(baselines).count == 1)
      #expect(try plot(panel).height > 0)
    }
  }

  @Test(
    "A panel ends at a round value",
    arguments: [
      (0, "1"), (0.07, "0.08"), (1, "1"), (2.84, "3"), (3.1, "4"), (9, "10"), (86.9, "100"),
      (110, "120"), (376, "400"), (1_798, "2,000"), (12_332, "15,000"),
    ]
  )
  func top(value: Double, label: String) {
    let ticks = RoundTop.above(value)
    #expect(Labels.decimal(ticks.step, exponent: ticks.exponent) == label)
    #expect(ticks.highest >= value)
  }
}
