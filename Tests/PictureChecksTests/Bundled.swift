import CairoDrawing
import Charting
import CivilTime
import Foundation
import Releases
import Scene
import TestSupport
import TradeFigures
import TradeReport
import TradeStatistics

/// The figures that come with the program, the real fonts, and what a format asks for.
enum Bundled {
  static let statistics = Statistics(
    snapshot: FiguresSnapshot((try? observations()) ?? [])
  )

  static var months: [Month] { Array(statistics.snapshot.months) }

  private static func observations() throws -> [Observation] {
    let file = Program.package.appending(path: "Assets/figures/published-figures.csv")
    var reader = FiguresCSVReader(
      source: Source(address: file.lastPathComponent, sha256: "", kind: .publisher)
    )
    return try reader.feed(Array(Data(contentsOf: file))) + reader.finish()
  }

  static func composer(_ month: Month) -> ChartComposer {
    ChartComposer(statistics: statistics, settings: ReportSettings(), month: month)
  }

  /// Where Debian keeps the pinned fonts.
  static func measurer() throws -> TextMeasurer {
    TextMeasurer(
      try FontLibrary(folders: [
        "/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/crosextra",
      ])
    )
  }
}

extension ChartFormat {
  /// DESIGN.md, section 9: what every picture of the format keeps to.
  func rules(_ scene: Scene) -> PictureRules {
    let style = ChartStyle(self, theme: .standard)
    return PictureRules(
      box: box(height: scene.size.height),
      // A slide is 13.33 inches wide: 17 of its 1600 units are 10.2 points.
      smallestText: isPrint ? 6.5 : 17,
      lines: [
        (style.title.size, 2), (style.subtitle.size, 2), (style.source.size, isPrint ? 3 : 2),
      ]
    )
  }
}
