import CairoDrawing
import Charting
import CivilTime
import Scales
import Scene
import TestSupport
import Testing
import TradeReport

/// DESIGN.md, section 9, checks 6 and 7, on what is drawn rather than on what was meant.
@Suite("Pictures show what is missing, and columns start at zero")
struct HonestPicturesTests {
  @Test(
    "A month without a figure has no mark, and its gap is shaded",
    arguments: ChartName.allCases
  )
  func gaps(name: ChartName) throws {
    let measurer = try Bundled.measurer()
    let layout = ChartLayout(measuring: measurer)
    for month in Bundled.months {
      let chart = Bundled.composer(month).chart(.named(name))
      guard case .months(let body) = chart.body else { return }
      for format in ChartFormat.allCases {
        let faults = Self.faults(body, in: layout.scene(of: chart, format: format))
        #expect(faults.isEmpty, "\(month) \(format): \(faults.joined(separator: "; "))")
      }
    }
  }

  @Test("The check finds a mark where there is no figure, and a gap without its shade")
  func gapsCheck() throws {
    let layout = ChartLayout(measuring: try Bundled.measurer())
    let month = try #require(Month("2023-03"))
    let chart = Bundled.composer(month).chart(.named(.duties))
    guard case .months(var body) = chart.body else {
      Issue.record("no chart of months")
      return
    }
    let scene = layout.scene(of: chart, format: .half)
    #expect(Self.faults(body, in: scene).isEmpty)
    let last = body.months.count - 1
    body.panels[0].data[last] = nil
    #expect(Self.faults(body, in: scene).count == 2)
  }

  @Test(
    "Columns and stems start at zero, whatever the values",
    arguments: ChartName.allCases
  )
  func zero(name: ChartName) throws {
    let layout = ChartLayout(measuring: try Bundled.measurer())
    for month in Bundled.months {
      let chart = Bundled.composer(month).chart(.named(name))
      for format in ChartFormat.allCases {
        guard case .months(let plan) = layout.plan(of: chart, format: format).body else { return }
        for panel in plan.panels where [.columns, .lollipops].contains(panel.panel.mark) {
          #expect((panel.axis?.ticks.values.min() ?? 0) <= 0, "\(month) \(format)")
        }
      }
    }
  }

  /// Months without a figure that have a mark or lack their shade.
  private static func faults(_ body: MonthChart, in scene: Scene) -> [String] {
    let centers = tickPositions(in: scene)
    guard centers.count == body.months.count else { return ["\(centers.count) ticks"] }
    let half = centers.count > 1 ? 0.45 * (centers[1] - centers[0]) : 10
    let marks = scene.layers("data").map { $0.flatMap(\.points).map(\.x) }
    let shades = scene.layers("gaps").flatMap { $0.compactMap(\.fillFrame) }
    return zip(body.months, centers).enumerated().flatMap { index, place -> [String] in
      let (month, x) = place
      let missing = body.panels.count { $0.data[index] == nil }
      let marked = marks.count { layer in layer.contains { abs($0 - x) < half } }
      let shaded = shades.count { $0.left <= x && x <= $0.right }
      return (marked > body.panels.count - missing ? ["\(month) has a mark"] : [])
        + (shaded < missing ? ["\(month) has no shade"] : [])
    }
  }

  /// Where the months of the axis are marked, from left to right.
  private static func tickPositions(in scene: Scene) -> [Double] {
    scene.layers("months").first.map { items in
      items.compactMap { item -> Double? in
        guard case .stroke(let path, _) = item, path.points.count == 2,
          path.points[0].x == path.points[1].x
        else { return nil }
        return path.points[0].x
      }
    } ?? []
  }
}

extension Item {
  fileprivate var fillFrame: Rect? {
    guard case .fill(let path, _) = self else { return nil }
    return path.frame
  }
}
