package import CivilTime
import GRDB
package import TradeFigures

/// The store of all observations: an SQLite file that is only ever added to.
///
/// Several processes may have the same ledger open. Readers never wait for a writer; writers wait
/// for each other, at most the busy timeout (default 10 seconds).
package final class Ledger: Sendable {
  /// What a ledger is opened for.
  package enum Purpose: Sendable {
    /// An absent file is an error, and none is created.
    case reading
    /// An absent file is created, in a folder that exists.
    case recording
  }

  /// The path as given; `:memory:` for a ledger that is not in a file.
  package let path: String
  private let purpose: Purpose
  let busyTimeout: Double
  let queue: DatabaseQueue

  private init(path: String, purpose: Purpose, busyTimeout: Double, queue: DatabaseQueue) {
    self.path = path
    self.purpose = purpose
    self.busyTimeout = busyTimeout
    self.queue = queue
  }

  /// Opens the ledger at `path`; `busyTimeout` is in seconds (default: 10).
  package convenience init(
    path: String,
    for purpose: Purpose,
    busyTimeout: Double = 10
  ) throws(LedgerError) {
    let queue = try Ledger.connection(path: path, purpose: purpose, busyTimeout: busyTimeout)
    self.init(path: path, purpose: purpose, busyTimeout: busyTimeout, queue: queue)
  }

  /// An empty ledger that lives as long as the value, for trials.
  package static func inMemory() throws(LedgerError) -> Ledger {
    let path = ":memory:"
    return try LedgerError.translating(path: path, waited: 0) {
      Ledger(
        path: path,
        purpose: .recording,
        busyTimeout: 0,
        queue: try emptyConnection()
      )
    }
  }

  /// Closes the file, which tidies its companion files away.
  ///
  /// A ledger that goes out of use does the same; a process that ends by `exit` does not.
  package func close() throws(LedgerError) {
    try translating { try queue.close() }
  }
}

// MARK: - Reading

extension Ledger {
  /// Every observation, in the order of arrival.
  ///
  /// Throws `corrupt`, naming the row, where one cannot be read.
  package func observations() throws(LedgerError) -> [Observation] {
    try reading { db in
      var reader = try ObservationReader(db)
      return try reader.all(db)
    }
  }

  /// Runs `body` in one transaction that sees the file as it is at its beginning.
  func reading<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    try translating { try queue.read(body) }
  }
}

// MARK: - Recording

extension Ledger {
  /// Adds the observations that `body` hands to its recorder, all of them or none.
  ///
  /// One transaction holds them: where `body` throws, or the process dies, nothing is left behind.
  /// Throws what `body` throws, and otherwise a `LedgerError`. All observations carry the clock
  /// reading `recorded`.
  package func record(
    at recorded: Timestamp,
    _ body: (inout Recorder) throws -> Void
  ) throws -> RecordResult {
    guard purpose == .recording else { throw LedgerError(path: path, problem: .readOnly) }
    return try mapping {
      var result = RecordResult()
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          var recorder = Recorder(db, of: self, recorded: recorded)
          try body(&recorder)
          result = recorder.result
          return .commit
        }
      }
      return result
    }
  }

  /// Adds `observations`, all of them or none.
  @discardableResult
  package func record(
    _ observations: some Sequence<Observation>,
    at recorded: Timestamp
  ) throws -> RecordResult {
    try record(at: recorded) { recorder in
      for observation in observations {
        try recorder.add(observation)
      }
    }
  }

  /// What `record` would answer, without adding anything; the file is not written.
  package func withoutRecording(
    _ body: (inout Recorder) throws -> Void
  ) throws -> RecordResult {
    try mapping {
      var result = RecordResult()
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.deferred) {
          var recorder = try Recorder(trial: db, of: self)
          try body(&recorder)
          result = recorder.result
          return .rollback
        }
      }
      return result
    }
  }
}

// MARK: - Errors

extension Ledger {
  /// Runs `body`, which throws errors of SQLite and of the ledger only.
  func translating<Result>(_ body: () throws -> Result) throws(LedgerError) -> Result {
    try LedgerError.translating(path: path, waited: busyTimeout, body)
  }

  /// Runs `body`, whose own errors pass through.
  private func mapping<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      throw LedgerError.translated(error, path: path, waited: busyTimeout)
    }
  }
}
