import Charting
import CivilTime
import Scene
import TestSupport
import Testing
import TradeReport

@Suite("Every chart of every bundled month")
struct BundledPicturesTests {
  @Test(
    "Nothing overlaps, is hidden, leaves its frame or is too faint",
    arguments: ChartName.allCases
  )
  func clean(name: ChartName) throws {
    let measurer = try Bundled.measurer()
    let layout = ChartLayout(measuring: measurer)
    for month in Bundled.months {
      let chart = Bundled.composer(month).chart(.named(name))
      for format in ChartFormat.allCases {
        let drawing = layout.drawing(of: chart, format: format)
        let faults = DrawnScene(drawing.scene, measuring: measurer)
          .faults(format.rules(drawing.scene), measuring: measurer)
        #expect(faults.isEmpty, "\(month) \(format): \(faults.joined(separator: "; "))")
        #expect(drawing.warnings.isEmpty, "\(month) \(format)")
      }
    }
  }
}
