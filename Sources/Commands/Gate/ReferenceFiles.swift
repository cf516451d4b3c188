import Releases
import TradeFigures
import Workspace

/// Reads the files that figures are checked against.
struct ReferenceFiles {
  let catalog: MeasureCatalog
  let environment: Environment

  /// What all files say, in their order.
  ///
  /// Throws a `Failure` that names file and line where a row cannot be read.
  func read(_ paths: [String]) throws -> ReferenceFigures {
    var entries: [ReferenceEntry] = []
    for path in paths {
      let input = try HashedInput(
        path,
        limit: InputFile.referenceLimit,
        environment: environment
      )
      var reader = ReferenceCSVReader(
        source: Source(address: path, sha256: input.sha256, kind: .secondary),
        catalog: catalog
      )
      do {
        try input.forEachChunk { entries += try reader.feed($0) }
        entries += try reader.finish()
      } catch let error as FiguresCSVError {
        throw Failure(error, in: input.name, outcome: nil)
      }
    }
    return ReferenceFigures(entries)
  }
}
