import Workspace

/// A file at the place of the ledger that SQLite cannot open.
///
/// No process can be working with it, so it is handled as bytes.
enum DamagedLedger {
  /// Copies it, and the write-ahead log that may belong to it, to `kept`.
  static func keep(_ path: String, as kept: String) throws {
    for ending in ["", "-wal"] where InputFile.exists(path + ending) {
      let contents = try InputFile.read(path + ending, limit: InputFile.csvLimit)
      try OutputFile.write(contents.bytes, to: kept + ending)
    }
  }

  /// Removes what SQLite would apply to a new file of that name.
  static func removeCompanions(of path: String) throws {
    for ending in LedgerBackup.companions { try OutputFile.remove(path + ending) }
  }
}
