import CivilTime
import Releases
import TradeFigures
import Workspace

/// What was read from one file.
struct ReadFile {
  /// The path as given.
  let path: String
  /// The path, or `standard input`.
  let name: String
  let sha256: String
  /// The reference month of a release; `nil` for a CSV.
  let month: Month?
  /// Whether places are those of the text extracted from HTML.
  let placesAreInExtractedText: Bool
  /// The observations, of a CSV only the first `ReadFile.shownLimit`.
  let rows: [ReadObservation]
  /// How many observations there are.
  let count: Int
  let notUnderstood: [NotUnderstood]
  /// The CSV, to be streamed again when its figures are stored; `nil` for a release.
  let figures: FiguresFile?

  /// The most rows of a CSV that a table lists; the others are counted.
  static let shownLimit = 1_000
}

/// A CSV of figures that is open and was hashed.
final class FiguresFile {
  let input: HashedInput
  private let catalog: MeasureCatalog

  init(_ input: consuming HashedInput, path: String, catalog: MeasureCatalog) {
    source = Source(address: path, sha256: input.sha256, kind: .publisher)
    self.input = input
    self.catalog = catalog
  }

  private let source: Source

  /// Reads the whole file and hands each observation to `body`.
  ///
  /// Throws a `Failure` that names the line where a row cannot be read.
  func forEachObservation(_ body: (Observation) throws -> Void) throws {
    var reader = FiguresCSVReader(source: source, catalog: catalog)
    do {
      try input.forEachChunk { chunk in
        for observation in try reader.feed(chunk) { try body(observation) }
      }
      for observation in try reader.finish() { try body(observation) }
    } catch let error as FiguresCSVError {
      throw Failure(error, in: input.name)
    }
  }
}
