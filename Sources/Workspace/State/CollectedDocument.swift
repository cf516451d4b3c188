/// What is remembered of a document, so that it is not fetched and read again.
package struct CollectedDocument: Codable, Hashable, Sendable {
  package enum Outcome: String, Codable, Hashable, Sendable {
    /// Its figures are in the ledger.
    case ingested
    /// It is no release: an error page, a captive portal, an empty body.
    case rejected
  }

  /// Of the raw bytes, which the archive keeps; 64 hexadecimal digits in lower case.
  package let sha256: String
  /// What the server called this version, to be asked for a newer one; `nil` for none.
  package let entityTag: String?
  package let lastModified: String?
  package let outcome: Outcome
  /// Why it was rejected; `nil` where it was not.
  package let reason: String?

  package init(
    sha256: String,
    entityTag: String? = nil,
    lastModified: String? = nil,
    outcome: Outcome,
    reason: String? = nil
  ) {
    self.sha256 = sha256
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.outcome = outcome
    self.reason = reason
  }
}
