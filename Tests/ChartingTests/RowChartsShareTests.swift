import Charting
import CivilTime
import Scene
import TestSupport
import Testing

@Suite("Charts of shares")
struct RowChartsShareTests {
  private static let colors = Theme.standard.colors

  private func items(_ chart: ShareChart, _ format: ChartFormat) -> [Item] {
    ChartLayout(measuring: FakeMeasurer())
      .scene(of: RowChartSamples.chart(.shares(chart)), format: format).items
  }

  private func chart(_ rows: [[Double?]?], from first: String = "2022-09") throws -> ShareChart {
    let first = try #require(Month(first))
    return ShareChart(
      months: first...first.advanced(by: rows.count - 1),
      current: first.advanced(by: rows.count - 1),
      names: ["Ocean", "Air", "Truck", "Rail"],
      restHeading: "All other modes",
      rows: rows.map { shares in
        shares.map { values in
          ShareChart.Row(
            shares: values.map { value in
              value.map {
                Datum(value: $0, lower: $0, upper: $0, label: $0 == 41 ? "41" : "\($0)")
              }
            }
          )
        }
      }
    )
  }

  /// The plot from 0 to 100, between the axis and the right edge.
  private func plot(_ items: [Item], _ format: ChartFormat) throws -> Rect {
    let axis = DrawnItems.layer("axis", of: items)
    let line = try #require(axis.strokes(isDashed: false).first)
    return Rect(
      left: line.left,
      top: line.top,
      right: format == .slide ? 1_528 : format == .full ? 504 : 246,
      bottom: line.bottom
    )
  }

  @Test("A month without a share says so, and no other month does", arguments: 0..<30)
  func gaps(seed: Int) {
    var samples = RowChartSamples(seed: seed)
    let chart = samples.shares(count: 1...25)
    let isMissing = chart.rows.map { row in row?.shares.allSatisfy { $0 == nil } ?? true }
    for format in ChartFormat.allCases {
      let gaps = DrawnItems.layer("gaps", of: items(chart, format))
      #expect(gaps.texts.filter { $0.text == "no figure" }.count == isMissing.count { $0 })
      #expect(gaps.strokes(isDashed: true).count == isMissing.count { $0 })
    }
  }

  @Test("Bars start at zero and are as long as their share", arguments: ChartFormat.allCases)
  func lengths(format: ChartFormat) throws {
    let items = items(try chart([[12.5], nil, [96], [41]]), format)
    let plot = try plot(items, format)
    let bars = DrawnItems.layer("data", of: items)
      .fills([RowChartsShareTests.colors.bar, RowChartsShareTests.colors.current])
    #expect(bars.count == 3)
    for (bar, share) in zip(bars, [0.125, 0.96, 0.41]) {
      #expect(bar.left == plot.left)
      #expect(abs(bar.width - share * plot.width) < 1e-6)
    }
  }

  @Test("Four published shares give four segments with gaps and no hatching")
  func complete() throws {
    let items = items(try chart([[41, 31, 20, 8]]), .slide)
    let colors = RowChartsShareTests.colors
    let data = DrawnItems.layer("data", of: items)
    let palette = [colors.current, colors.ink, colors.bar, colors.ramp[1]]
    let bars = palette.flatMap { data.fills([$0]) }
    #expect(bars.count == 4)
    for (bar, next) in zip(bars, bars.dropFirst()) {
      #expect(abs(next.left - bar.right - 2.6) < 1e-6)
    }
    let labels = DrawnItems.layer("labels", of: items).texts.map(\.text)
    #expect(labels == ["41%", "31.0%", "20.0%", "8.0%"])
    let heading = DrawnItems.layer("heading", of: items).texts.map(\.text)
    #expect(heading == ["Ocean", "Air", "Truck", "Rail"])
  }

  @Test("Two of four published shares leave a rest, which the heading names")
  func partial() throws {
    let items = items(try chart([[41, 30, nil, nil]]), .half)
    let heading = DrawnItems.layer("heading", of: items).texts.map(\.text)
    #expect(heading == ["Ocean", "Air", "All other modes"])
    let plot = try plot(items, .half)
    let rest = DrawnItems.layer("data", of: items).strokes(isDashed: false).map(\.right).max()
    #expect(abs((rest ?? 0) - plot.right) < 1)
  }

  @Test("A share stands inside its bar, or beside a bar too short", arguments: ChartFormat.allCases)
  func labels(format: ChartFormat) throws {
    let items = items(try chart([[1.5], [41]]), format)
    let plot = try plot(items, format)
    let labels = DrawnItems.layer("labels", of: items).texts
    try #require(labels.map(\.text) == ["1.5%", "41%"])
    #expect(labels[0].anchor == .start)
    #expect(labels[0].position.x > plot.left + 0.015 * plot.width)
    #expect(labels[1].anchor == .end)
    #expect(labels[1].position.x < plot.left + 0.41 * plot.width)
    #expect(labels[1].style.color == RowChartsShareTests.colors.paper)
  }

  @Test("The line of one half is covered where a text stands on it", arguments: 0..<30)
  func half(seed: Int) throws {
    var samples = RowChartSamples(seed: seed)
    let chart = samples.shares()
    for format in ChartFormat.allCases {
      let items = items(chart, format)
      let line = try #require(
        DrawnItems.layer("grid", of: items).strokes(isDashed: true).first
      )
      let covers = ["data", "labels"].flatMap { DrawnItems.layer($0, of: items).fills() }
      let texts = ["heading", "gaps", "labels"].flatMap {
        DrawnItems.layer($0, of: items).texts
      }
      for run in texts {
        let frame = TextBox(run, measuring: FakeMeasurer()).frame
        // Digits and capitals, which have no descenders.
        let glyphs = Rect(
          left: frame.left,
          top: run.position.y - 0.727 * run.style.size,
          right: frame.right,
          bottom: run.position.y
        )
        let crossing = Rect(
          left: line.left - 0.1,
          top: max(line.top, glyphs.top),
          right: line.left + 0.1,
          bottom: min(line.bottom, glyphs.bottom)
        )
        guard glyphs.left < line.left, line.left < glyphs.right, crossing.height > 0 else {
          continue
        }
        #expect(
          covers.contains { $0.contains(crossing, tolerance: 0.05 * run.style.size) },
          "seed \(seed), \(format): \(run.text)"
        )
      }
    }
  }

  @Test("All of 25 months have a row; of more, the last 24 or 25, and the rest is counted")
  func window() throws {
    for format in ChartFormat.allCases {
      let all = items(try chart(Array(repeating: nil, count: 25)), format)
      #expect(DrawnItems.layer("gaps", of: all).texts.count == 25)
      let most = items(try chart(Array(repeating: nil, count: 31)), format)
      let texts = DrawnItems.layer("gaps", of: most).texts.map(\.text)
      let rows = texts.count { $0 == "no figure" }
      #expect((24...25).contains(rows))
      #expect(texts.contains("Not shown: \(31 - rows) earlier months"))
    }
  }

  @Test("The first row and each January have their year; the current month is bold")
  func gutter() throws {
    let items = items(try chart([nil, nil, nil, nil, [41], nil], from: "2022-10"), .slide)
    let texts = DrawnItems.layer("axis", of: items).texts
    let words = texts.map(\.text).filter { !$0.contains("%") && Int($0) ?? 2_000 > 100 }
    #expect(words == ["2022", "Oct", "Nov", "Dec", "2023", "Jan", "Feb", "Mar"])
    #expect(texts.filter { $0.style.face.weight == 600 }.map(\.text) == ["Mar"])
  }

  @Test("Shares that rounding puts over 100 end at 100")
  func overfull() throws {
    let items = items(try chart([[60, 30, 10, 5]]), .full)
    let fills = DrawnItems.layer("data", of: items).fills()
    #expect((fills.map(\.right).max() ?? 0) <= 504)
  }
}
