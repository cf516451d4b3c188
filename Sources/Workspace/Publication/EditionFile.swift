/// A file of an edition.
package struct EditionFile: Hashable, Sendable {
  /// Relative to the edition's folder, with one folder in between at most: `charts/duties.png`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The folder in between; `nil` for none.
  var folder: String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  /// Whether the path stays in the edition and is not that of its receipt.
  var isPlain: Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && path != EditionReceipt.fileName
      && parts.allSatisfy { !["", ".", ".."].contains($0) && !$0.contains("\0") }
  }
}
