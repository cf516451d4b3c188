import GRDB

/// A ledger that no other process can open, to be replaced.
///
/// What is in it need not be sound: of the file only its header is read.
package struct ClaimedLedger: ~Copyable {
  private let path: String
  private let queue: DatabaseQueue

  /// Claims the file at `path`.
  ///
  /// Throws `inUse` where any other process has it open, even one that does nothing with it,
  /// `notALedger` where it is a database of another program, and `notADatabase` or `corrupt` where
  /// SQLite cannot open it at all.
  package init(path: String) throws(LedgerError) {
    queue = try ClaimedLedger.connection(to: LedgerFile(path: path))
    self.path = path
  }

  private static func connection(to file: LedgerFile) throws(LedgerError) -> DatabaseQueue {
    func error(_ problem: LedgerError.Problem) -> LedgerError {
      LedgerError(path: file.path, problem: problem)
    }
    if let obstacle = file.obstacle { throw error(obstacle) }
    guard file.exists else { throw error(.notFound) }
    guard file.isWritable else { throw error(.readOnly) }
    do throws(LedgerError) {
      return try open(file)
    } catch {
      if case .busy = error.problem { throw LedgerError(path: file.path, problem: .inUse) }
      throw error
    }
  }

  private static func open(_ file: LedgerFile) throws(LedgerError) -> DatabaseQueue {
    try LedgerError.translating(path: file.path, waited: 0) {
      var configuration = Configuration()
      configuration.label = "tradesnap.restore"
      configuration.prepareDatabase { db in
        // Set before anything is read, so that SQLite asks for the whole file and keeps it: a
        // connection in WAL mode holds a shared lock for as long as it is open.
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
      }
      let queue = try DatabaseQueue(path: file.plainPath, configuration: configuration)
      // A ledger of a newer release may be replaced by the backup of an older one.
      if case .foreign = try queue.read({ try Ledger.FileState($0) }) {
        throw LedgerError(path: file.path, problem: .notALedger)
      }
      return queue
    }
  }

  /// Copies what is in it, as it is, into the empty or absent file `target`.
  package func copy(to target: String) throws(LedgerError) {
    try Ledger.copy(to: target) { destination in
      try queue.read { try $0.backup(to: destination) }
    }
  }

  /// Replaces all that is in it by what `ledger` holds, in one transaction, and lets go of it.
  ///
  /// Processes that wait for the file find the new contents; the file itself stays the same, so
  /// that nobody goes on with one that has been moved away.
  package consuming func replace(with ledger: Ledger) throws(LedgerError) {
    let queue = queue
    try LedgerError.translating(path: path, waited: 0) {
      try queue.writeWithoutTransaction { destination in
        try ledger.reading { try $0.backup(to: destination) }
      }
      try queue.close()
    }
  }
}
