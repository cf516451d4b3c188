import Charting
import Scene
import TestSupport
import Testing

@Suite("Frames of charts")
struct FrameTests {
  private let layout = ChartLayout(measuring: FakeMeasurer())

  private func frame(_ scene: Scene) -> [TextRun] {
    scene.layers("frame").flatMap { $0.flatMap(\.runs) }
  }

  @Test("Baselines are where the design puts them")
  func baselines() {
    let chart = Fixture.chart(title: "Short title", Fixture.months([1, 2, 3], mark: .columns))
    let slide = frame(layout.scene(of: chart, format: .slide))
    #expect(slide[0].position == Point(72, 106))
    #expect(slide[1].position == Point(72, 146))
    #expect(
      slide.filter { $0.text.hasPrefix("Trade Snapshot") }.map(\.position) == [Point(1528, 852)]
    )

    let print = frame(layout.scene(of: chart, format: .full, figureNumber: 3))
    #expect(print.map(\.text).prefix(2) == ["Figure\u{A0}3", "Short title"])
    #expect(print[1].position.y == 13)
    #expect(print[2].position == Point(0, 25))
    #expect(print.last?.position == Point(0, 194))
  }

  @Test("Two lines of a title are about as long as each other")
  func balance() {
    let title = "Entry summaries were back at 2.7 million in September, after 3.1 million in June"
    let chart = Fixture.chart(title: title, Fixture.months([1, 2, 3], mark: .columns))
    let style = ChartStyle(.slide, theme: .standard)
    let lines = frame(layout.scene(of: chart, format: .slide)).filter { $0.style == style.title }
    let widths = lines.map { FakeMeasurer().width(of: $0.text, in: $0.style) }
    #expect(lines.map(\.text).joined(separator: " ") == title)
    #expect(widths.count == 2)
    #expect(abs(widths[0] - widths[1]) < 0.15 * 1456)
  }

  @Test(
    "A title for which two lines are too few ends in an ellipsis and is reported",
    arguments: ChartFormat.allCases
  )
  func longTitle(format: ChartFormat) {
    let title = Array(repeating: "Duties were six point one billion", count: 12).joined(
      separator: " "
    )
    let chart = Fixture.chart(title: title, Fixture.months([1, 2, 3], mark: .columns))
    let drawing = layout.drawing(of: chart, format: format)
    let style = ChartStyle(format, theme: .standard)
    let lines = frame(drawing.scene).filter { $0.style == style.title }
    #expect(lines.count == 2)
    #expect(lines.last?.text.hasSuffix("…") == true)
    #expect(drawing.warnings == [.textCut(.title, text: title)])
  }

  @Test("A word wider than the chart is cut, not let out of the box")
  func longWord() {
    let title = String(repeating: "x", count: 400)
    let chart = Fixture.chart(title: title, Fixture.months([1, 2, 3], mark: .columns))
    let scene = layout.scene(of: chart, format: .half)
    let box = ChartFormat.half.box(height: scene.size.height)
    #expect(SceneChecks.strays(from: box, in: scene, measuring: FakeMeasurer()).isEmpty)
  }

  @Test("A source that is cut keeps what it says about shading")
  func cutSource() {
    let source = Array(repeating: "Source: monthly releases, as quoted.", count: 9).joined(
      separator: " "
    )
    let values: [Double?] = [1, nil, 2, 3, 4, 5, 3, 2, 3, 4, 3, 2, 2]
    let chart = Fixture.chart(source: source, Fixture.months(values, mark: .columns))
    let drawing = layout.drawing(of: chart, format: .half)
    #expect(frame(drawing.scene).last?.text.hasSuffix("… Shaded: no figure.") == true)
    #expect(drawing.warnings == [.textCut(.source, text: source)])
  }

  @Test("Events beyond three are counted in the source, or reported where that has no room")
  func eventsLeftOut() throws {
    let events = try ["2022-04-01", "2022-05-01", "2022-06-01", "2022-07-01"].map {
      try Fixture.event($0)
    }
    let months = Fixture.months([1, 2, 3, 4, 5, 6], mark: .columns, events: events)
    let drawing = layout.drawing(of: Fixture.chart(months), format: .slide)
    #expect(drawing.warnings.isEmpty)
    #expect(drawing.scene.layers("events").flatMap { $0.flatMap(\.runs) }.count == 6)
    #expect(frame(drawing.scene).contains { $0.text.hasSuffix("Not marked: 1 other event.") })

    let source = Array(repeating: "Source: monthly releases.", count: 9).joined(separator: " ")
    let full = layout.drawing(of: Fixture.chart(source: source, months), format: .slide)
    #expect(full.warnings == [.eventsLeftOut(count: 1)])
    #expect(!frame(full.scene).contains { $0.text.contains("marked") })
  }

  @Test("A body without room is reported and not drawn")
  func noRoom() {
    let months = Fixture.months([1, 2, 3, 4, 5, 6], mark: .columns)
    let low = layout.drawing(of: Fixture.chart(months), format: .half, height: 90)
    #expect(low.warnings.contains(.noRoomForBody))
    #expect(low.scene.layers("data").isEmpty)
  }

  @Test("Scenes do not differ from run to run")
  func deterministic() {
    let chart = Fixture.random(mark: .columns, seed: 7)
    #expect(layout.scene(of: chart, format: .half) == layout.scene(of: chart, format: .half))
  }
}
