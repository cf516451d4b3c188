/// Reads the links out of what names documents: RSS and Atom feeds, and HTML pages.
package enum ListingReader {
  /// The links in the order in which they stand there, each address once.
  ///
  /// - Parameters:
  ///   - bytes: the feed or page, whole.
  ///   - address: where it was found in the end; relative links start from it.
  /// - Returns: only links that may be fetched: http and https, and file where `address` is one.
  /// - Throws: why there are none.
  package static func links(
    in bytes: [UInt8],
    from address: String
  ) throws(ListingError) -> [ListedLink] {
    guard bytes.contains(where: { !$0.isSpace }) else { throw .empty }
    if FeedReader.isFeed(bytes) {
      let links = try FeedReader(address: address).links(in: bytes)
      guard !links.isEmpty else { throw .noLinks }
      var seen: Set<String> = []
      return links.filter { seen.insert($0.address).inserted }
    }
    let links = (try? PageLinks.links(in: bytes, from: address)) ?? []
    if let objection = PageInspector.objection(toListing: bytes, linkCount: links.count) {
      throw .refused(objection)
    }
    guard !links.isEmpty else { throw .noLinks }
    return links
  }
}
