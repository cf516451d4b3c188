/// Why a feed or a listing page could not be read.
package enum ListingError: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It is not a well-formed feed: cut off, perhaps.
  case malformed(line: Int, reason: String)
  /// The feed declares entities of its own, which no honest feed does.
  case declaresEntities
  /// It is neither a feed nor an HTML page.
  case notAListing
  /// It is a page about an error, or one that wants the reader to log in to a network.
  case refused(PageVerdict)
  /// There is not one link in it.
  case noLinks
}
