/// Why a drawn document could not be completed.
package enum FinishingError: Error, Hashable, Sendable {
  /// The library could not read, change or write the file; its own words.
  case library(String)
  /// The structure tree of the file is not the one that was drawn.
  case structure(expected: String, found: String, index: Int)
  /// Something is drawn outside every element and artifact.
  case untagged(operation: String, page: Int)
  /// A figure without words for readers who cannot see it.
  case noAlternative(index: Int)
  /// The drawn file has no place for a picture that was left out of it.
  case noPlace(picture: Int)
}
