import Charting
import CivilTime
import Scene
import TestSupport
import Testing

@Suite("Charts of rows and panels")
struct RowChartsTests {
  enum Kind: String, CaseIterable { case shares, dumbbells, multiples }

  /// Every kind in every format, each with many seeds.
  static let cases = Kind.allCases.flatMap { kind in
    ChartFormat.allCases.map { (kind, $0) }
  }
  static let seeds = 0..<30

  static func drawing(_ kind: Kind, _ format: ChartFormat, seed: Int) -> ChartLayout.Drawing {
    var samples = RowChartSamples(seed: seed)
    let body: Chart.Body =
      switch kind {
      case .shares: .shares(samples.shares())
      case .dumbbells: .dumbbells(samples.dumbbells())
      case .multiples: .multiples(samples.multiples())
      }
    return ChartLayout(measuring: FakeMeasurer())
      .drawing(of: RowChartSamples.chart(body), format: format)
  }

  @Test("No two texts overlap", arguments: cases)
  func textsStayApart(kind: Kind, format: ChartFormat) {
    for seed in RowChartsTests.seeds {
      let drawing = RowChartsTests.drawing(kind, format, seed: seed)
      let boxes = drawing.scene.textBoxes(measuring: FakeMeasurer())
      for (index, box) in boxes.enumerated() {
        for other in boxes[(index + 1)...] {
          let across =
            min(box.frame.right, other.frame.right) - max(box.frame.left, other.frame.left)
          let down =
            min(box.frame.bottom, other.frame.bottom) - max(box.frame.top, other.frame.top)
          #expect(
            across <= 0.4 * format.unit || down <= 0.6 * format.unit,
            "seed \(seed): “\(box.run.text)” and “\(other.run.text)”"
          )
        }
      }
    }
  }

  @Test("Every chart has a body, and nothing of it lies outside the box", arguments: cases)
  func nothingOutside(kind: Kind, format: ChartFormat) {
    for seed in RowChartsTests.seeds {
      let drawing = RowChartsTests.drawing(kind, format, seed: seed)
      #expect(!drawing.warnings.contains(.noRoomForBody), "seed \(seed)")
      let size = drawing.scene.size
      let box =
        format == .slide
        ? Rect(x: 72, y: 54, width: 1_456, height: 802)
        : Rect(x: 0, y: 0, width: size.width, height: size.height)
      for text in drawing.scene.textBoxes(measuring: FakeMeasurer()) {
        #expect(box.contains(text.frame, tolerance: 0.5), "seed \(seed): \(text.run.text)")
      }
      for mark in DrawnItems(drawing.scene.items).marks {
        // Lines along the edge are drawn half outside it.
        #expect(box.contains(mark, tolerance: format.unit), "seed \(seed): \(mark)")
      }
    }
  }

  @Test("Too low a height leaves the body out and says so", arguments: cases)
  func tooLow(kind: Kind, format: ChartFormat) {
    guard format.isPrint else { return }
    var samples = RowChartSamples(seed: 7)
    let body: Chart.Body =
      switch kind {
      case .shares: .shares(samples.shares())
      case .dumbbells: .dumbbells(samples.dumbbells())
      case .multiples: .multiples(samples.multiples(panels: 8...8))
      }
    let drawing = ChartLayout(measuring: FakeMeasurer())
      .drawing(of: RowChartSamples.chart(body), format: format, height: 90)
    #expect(drawing.warnings.contains(.noRoomForBody))
  }

  @Test("The same chart gives the same scene", arguments: cases)
  func deterministic(kind: Kind, format: ChartFormat) {
    #expect(
      RowChartsTests.drawing(kind, format, seed: 3) == RowChartsTests.drawing(kind, format, seed: 3)
    )
  }
}
