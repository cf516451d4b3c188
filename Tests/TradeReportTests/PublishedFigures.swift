import Foundation
import Releases
import TestSupport
import TradeFigures
import TradeStatistics

/// The bundled published figures.
enum PublishedFigures {
  static let statistics: Statistics? = {
    let file = TestSupport.Program.package.appending(path: "Assets/figures/published-figures.csv")
    guard let bytes = try? Data(contentsOf: file) else { return nil }
    var reader = FiguresCSVReader(
      source: Source(address: file.lastPathComponent, sha256: "", kind: .publisher)
    )
    guard let rows = try? reader.feed(Array(bytes)), let last = try? reader.finish() else {
      return nil
    }
    return Statistics(snapshot: FiguresSnapshot(rows + last))
  }()
}
