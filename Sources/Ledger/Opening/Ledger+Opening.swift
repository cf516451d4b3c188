import GRDB
import Glibc

extension Ledger {
  /// Opens the connection and makes sure that the file is a ledger that is known here.
  static func connection(
    path: String,
    purpose: Purpose,
    busyTimeout seconds: Double
  ) throws(LedgerError) -> DatabaseQueue {
    func error(_ problem: LedgerError.Problem) -> LedgerError {
      LedgerError(path: path, problem: problem)
    }
    let file = LedgerFile(path: path)
    if purpose == .reading, !path.isEmpty, !file.exists { throw error(.notFound) }
    if let obstacle = file.obstacle { throw error(obstacle) }
    if purpose == .recording, !file.isWritable { throw error(.readOnly) }
    return try LedgerError.translating(path: path, waited: seconds) {
      let queue = try open(file, busyTimeout: seconds)
      let state = try queue.read { try FileState($0) }
      switch (state, purpose) {
      case (.current, _): return queue
      // A file without a byte, as a run that was killed at its very start leaves it.
      case (.empty, .reading): return try emptyConnection()
      case (.empty, .recording):
        try setUp(queue, waitingAtMost: seconds)
        return queue
      case (.foreign, _): throw error(.notALedger)
      case (.newer(let found), _):
        throw error(.newerVersion(found: found, known: LedgerSchema.version))
      }
    }
  }

  /// A connection to an empty ledger in memory.
  static func emptyConnection() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try LedgerSchema.migrator.migrate(queue)
    return queue
  }

  /// A connection with read and write access where the file allows it.
  ///
  /// Readers have it too, because the last connection to a file in WAL mode tidies its companion
  /// files away only if it may write; a reader that may not would leave them behind.
  private static func open(_ file: LedgerFile, busyTimeout: Double) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeout)
    configuration.label = "tradesnap.ledger"
    guard !file.isWritable else {
      return try DatabaseQueue(path: file.plainPath, configuration: configuration)
    }
    configuration.readonly = true
    let path = file.hasLog ? file.plainPath : file.immutableAddress
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// What the header and the tables say that the file is.
  ///
  /// They are read in one transaction, as another process may be creating the tables just now.
  enum FileState {
    case empty, current, foreign
    case newer(Int)

    init(_ db: Database) throws {
      let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let isEmpty =
        try Int.fetchOne(
          db,
          sql: "SELECT 1 FROM sqlite_master WHERE tbl_name <> 'grdb_migrations' LIMIT 1"
        ) == nil
      self =
        switch (application, version) {
        case (LedgerSchema.applicationID, 1...LedgerSchema.version): .current
        case (LedgerSchema.applicationID, LedgerSchema.version...): .newer(version)
        case (0, 0) where isEmpty: .empty
        default: .foreign
        }
    }
  }

  /// Turns an empty file into a ledger; another process may be doing the same at the same time.
  private static func setUp(_ queue: DatabaseQueue, waitingAtMost seconds: Double) throws {
    try retryingWhileBusy(for: seconds) {
      try queue.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      }
    }
    do {
      try LedgerSchema.migrator.migrate(queue)
    } catch {
      // The other process was first: its tables are as good as ours.
      guard case .current = try queue.read({ try FileState($0) }) else { throw error }
    }
  }

  /// SQLite does not wait by itself for the lock that a change of journal mode needs.
  private static func retryingWhileBusy(for seconds: Double, _ body: () throws -> Void) throws {
    let pause = 0.01
    var waited = 0.0
    while true {
      do {
        return try body()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        guard waited < seconds else { throw error }
        usleep(useconds_t(pause * 1_000_000))
        waited += pause
      }
    }
  }
}
