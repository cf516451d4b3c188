/// A file inside the file.
package struct Attachment: Hashable, Sendable {
  /// What it is to the document (ISO 19005-3, annex E).
  package enum Relationship: String, Hashable, Sendable {
    /// What the document was made from.
    case source = "Source"
    /// What stands behind a picture or a table.
    case data = "Data"
    case supplement = "Supplement"
  }

  /// `figures.csv`.
  package var name: String
  package var summary: String
  /// `text/csv`.
  package var mediaType: String
  package var relationship: Relationship
  package var bytes: [UInt8]

  package init(
    name: String,
    summary: String,
    mediaType: String,
    relationship: Relationship,
    bytes: [UInt8]
  ) {
    self.name = name
    self.summary = summary
    self.mediaType = mediaType
    self.relationship = relationship
    self.bytes = bytes
  }
}

/// A file to carry inside, compressed once for all documents that carry it.
package struct PackedAttachment: Hashable, Sendable {
  package let attachment: Attachment
  /// Its bytes as a zlib stream.
  let packed: [UInt8]

  /// Throws `library` where it cannot be compressed.
  package init(_ attachment: Attachment) throws(FinishingError) {
    self.attachment = attachment
    packed = try Packer().packed(attachment.bytes)
  }
}
