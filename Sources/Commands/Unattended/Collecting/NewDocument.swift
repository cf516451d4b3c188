import Releases
import Workspace

/// A document whose figures the ledger does not have yet; its raw bytes are in the archive.
struct NewDocument: Sendable {
  /// The path as the settings say it, or the address: the source that its figures name.
  let name: String
  let bytes: [UInt8]
  let sha256: String
  /// What the server said that it is; `nil` for a file.
  let mediaType: String?
  /// What the server called this version; `nil` for a file.
  var entityTag: String?
  var lastModified: String?

  /// Whether it lies on this machine, so that whoever put it there can mend it.
  let isLocal: Bool

  /// The ending of its name in the archive.
  var ending: String {
    switch PageInspector.format(of: bytes, mediaType: mediaType, name: name) {
    case .plain: "txt"
    case .markdown: "md"
    case .html: "html"
    case nil: "csv"
    }
  }

  /// What is remembered of it.
  func remembered(_ outcome: CollectedDocument.Outcome, reason: String? = nil) -> CollectedDocument
  {
    CollectedDocument(
      sha256: sha256,
      entityTag: entityTag,
      lastModified: lastModified,
      outcome: outcome,
      reason: reason
    )
  }
}
