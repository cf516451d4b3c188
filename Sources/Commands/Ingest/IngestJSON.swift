import CivilTime
import Releases
import TradeFigures
import Workspace

/// What `ingest` read, as JSON: one object, or an array where several files were named.
enum IngestJSON {
  static func text(_ files: [ReadFile]) throws -> String {
    let objects = files.map(FileObject.init)
    if let only = objects.first, objects.count == 1 { return try JSONText.of(only) }
    return try JSONText.of(objects)
  }

  private struct FileObject: Encodable {
    let file: String
    let month: String?
    let sha256: String
    let placesAreInExtractedText: Bool
    let observations: [ObservationObject]
    let notUnderstood: [NotUnderstoodObject]

    init(_ read: ReadFile) {
      file = read.path
      month = read.month?.description
      sha256 = read.sha256
      placesAreInExtractedText = read.placesAreInExtractedText
      observations = read.rows.map {
        ObservationObject($0.observation, warnings: $0.warnings)
      }
      notUnderstood = read.notUnderstood.map(NotUnderstoodObject.init)
    }
  }

  private struct NotUnderstoodObject: Encodable {
    let line: Int
    let column: Int
    let text: String
    let reason: String

    init(_ sentence: NotUnderstood) {
      line = sentence.place.line
      column = sentence.place.column
      text = sentence.text
      reason = sentence.reason
    }
  }
}
