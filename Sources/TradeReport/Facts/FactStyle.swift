/// For whom facts are worded.
package enum FactStyle: String, Hashable, Sendable, CaseIterable {
  /// Whole sentences in paragraphs, one for each topic.
  case newsletter
  /// One terse line for each measure.
  case bulletin
  /// Lines of at most ten words.
  case slide
}
