/// What a body is, before it is read for figures.
///
/// Reasons are half sentences, for people.
package enum PageVerdict: Hashable, Sendable {
  /// It states figures in the words of known measures, and nothing speaks against it.
  case release
  /// There are no words in it.
  case empty
  /// A page about an error, sent as if it were the document: "not found", "access denied",
  /// maintenance, a test for robots.
  case errorPage(reason: String)
  /// A page of the network in between, which wants the reader to log in or to agree.
  case captivePortal(reason: String)
  /// It ends before its end.
  case truncated(reason: String)
  /// A picture, a PDF, an archive, or text in no encoding that is read.
  case notText(reason: String)
  /// Nothing speaks against it, but no sentence states a figure of a known measure.
  case unclear(reason: String)
}
