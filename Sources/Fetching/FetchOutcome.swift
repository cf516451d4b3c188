/// What a server said about the version of a document that it sent; asking with it again brings
/// the document only where it has changed.
package struct FetchCondition: Hashable, Sendable {
  /// The `ETag`, as it was sent.
  package var entityTag: String?
  /// The `Last-Modified` date, as it was sent.
  package var lastModified: String?

  package init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag
    self.lastModified = lastModified
  }
}

/// A whole document.
package struct FetchedBody: Hashable, Sendable {
  /// Unpacked where it was sent compressed.
  package let bytes: [UInt8]
  /// Where it was found in the end, behind all redirects.
  package let address: String
  /// The `Content-Type`, as it was sent: `text/html; charset=utf-8`.
  package let mediaType: String?
  /// To be handed in with the next fetch of the same address.
  package let condition: FetchCondition

  package init(
    bytes: [UInt8],
    address: String,
    mediaType: String?,
    condition: FetchCondition
  ) {
    self.bytes = bytes
    self.address = address
    self.mediaType = mediaType
    self.condition = condition
  }
}

package enum FetchOutcome: Hashable, Sendable {
  case fresh(FetchedBody)
  /// The document is still the one that the condition was given with.
  case notModified
}
