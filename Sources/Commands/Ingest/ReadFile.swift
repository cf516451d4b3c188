import CivilTime
import Releases
import TradeFigures

/// What was read from one file.
struct ReadFile {
  /// What can be read again when the figures are stored.
  enum Kind {
    case release(published: CalendarDate?)
    /// A CSV of figures, too large perhaps to be held.
    case csv
  }

  /// The path as given, or `standard input`.
  let name: String
  let path: String
  let sha256: String
  let kind: Kind
  /// The reference month of a release.
  let month: Month?
  /// Whether places are those of the text extracted from HTML.
  let placesAreInExtractedText: Bool
  /// The observations, of a CSV only the first `ReadFile.shownLimit`.
  let rows: [ReadObservation]
  /// How many observations there are.
  let count: Int
  let notUnderstood: [NotUnderstood]

  /// The most rows of a CSV that are listed; the others are counted.
  static let shownLimit = 1_000
}
