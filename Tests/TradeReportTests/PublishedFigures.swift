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

  /// The same beside the bundled totals of fiscal years.
  static let withTotals: Statistics? = {
    let file = TestSupport.Program.package.appending(path: "Assets/figures/fiscal-year-figures.csv")
    guard let statistics, let bytes = try? Data(contentsOf: file) else { return nil }
    var reader = ReferenceCSVReader(
      source: Source(address: file.lastPathComponent, sha256: "", kind: .publisher)
    )
    guard let rows = try? reader.feed(Array(bytes)), let last = try? reader.finish() else {
      return nil
    }
    return Statistics(snapshot: statistics.snapshot, reference: ReferenceFigures(rows + last))
  }()
}
