import Charting
import Scene
import TestSupport
import Testing

@Suite("Generated charts")
struct GeneratedPicturesTests {
  @Test(
    "They are clean in every size with the real fonts",
    arguments: GeneratedCharts.Kind.allCases
  )
  func real(kind: GeneratedCharts.Kind) throws {
    check(kind, seed: 1, measuring: try Bundled.measurer())
  }

  @Test("They are clean in every size with other fonts", arguments: GeneratedCharts.Kind.allCases)
  func fake(kind: GeneratedCharts.Kind) {
    check(kind, seed: 2, measuring: FakeMeasurer())
  }

  private func check(
    _ kind: GeneratedCharts.Kind,
    seed: UInt64,
    measuring measurer: some TextMeasuring
  ) {
    let layout = ChartLayout(measuring: measurer)
    var charts = GeneratedCharts(seed: seed)
    var formats = ChartFormat.allCases[...]
    for (row, shape) in GeneratedCharts.Shape.allCases.enumerated() {
      // The two measurers share out the shapes and lengths like the squares of a board.
      for (column, length) in GeneratedCharts.lengths.enumerated()
      where (row + column + Int(seed)) % 2 == 0 {
        let chart = charts.chart(kind, shape, length: length)
        if formats.isEmpty { formats = ChartFormat.allCases[...] }
        let format = formats.removeFirst()
        let drawing = layout.drawing(of: chart, format: format)
        let faults = DrawnScene(drawing.scene, measuring: measurer)
          .faults(format.rules(drawing.scene), measuring: measurer)
        #expect(
          faults.isEmpty,
          "\(shape) × \(length) \(format): \(faults.prefix(6).joined(separator: "; "))"
        )
      }
    }
  }
}
