import Releases
import TradeFigures
import Workspace

/// Reads the files that figures are checked against.
struct ReferenceFiles {
  let catalog: MeasureCatalog

  /// What all files say, in their order.
  ///
  /// A row that names no source has the bare name of its file for one, so that the figures are the
  /// same wherever the file lies. Throws a `Failure` that names file and line where a row cannot be
  /// read.
  func read(_ files: [CarriedFile]) throws -> ReferenceFigures {
    var entries: [ReferenceEntry] = []
    for file in files {
      var reader = ReferenceCSVReader(
        source: Source(
          address: file.name,
          sha256: sha256Hexadecimal(file.bytes),
          kind: .secondary
        ),
        catalog: catalog
      )
      do {
        entries += try reader.feed(file.bytes)
        entries += try reader.finish()
      } catch {
        throw Failure(error, in: file.path, outcome: nil)
      }
    }
    return ReferenceFigures(entries)
  }
}
