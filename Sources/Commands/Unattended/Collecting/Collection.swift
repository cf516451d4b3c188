import Workspace

/// What the places of the settings hold.
struct Collection {
  /// What is new, each once, in the order in which it was found.
  var documents: [NewDocument] = []
  /// What could not be collected, and why.
  var faults: [Failure] = []
  /// What is worth a line of the log, and is no fault.
  var notes: [String] = []
  /// What is remembered of every document seen, by name.
  var remembered: [String: CollectedDocument]
  /// The files that were looked at, by path.
  var files: [String: KnownFile] = [:]
  /// Whether all of it was taken: no file was still growing.
  var isWhole = true

  init(remembered: [String: CollectedDocument]) {
    self.remembered = remembered
  }
}

/// A file as it was when it was last read.
struct KnownFile: Codable, Hashable, Sendable {
  let look: FileLook
  let sha256: String
}
