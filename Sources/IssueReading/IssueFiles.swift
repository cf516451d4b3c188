/// The folder of an issue, with nothing outside it.
package protocol IssueFiles {
  /// The bytes of the file at `path`, a relative path without `..`, at most `limit`.
  ///
  /// A link that leads out of the folder must be refused.
  func bytes(of path: String, limit: Int) throws(UnreadableFile) -> [UInt8]

  /// The names of the files in `folder`, in any order; none where there is no such folder.
  func names(in folder: String) -> [String]
}

/// Why a file of an issue cannot be read.
package struct UnreadableFile: Error, Hashable {
  /// In one sentence without a full stop.
  package let reason: String
  /// What to do about it, in full sentences.
  package let hint: String?

  package init(reason: String, hint: String? = nil) {
    self.reason = reason
    self.hint = hint
  }
}
