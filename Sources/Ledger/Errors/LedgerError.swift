/// Why the ledger could not be opened, read or added to.
package struct LedgerError: Error, Hashable, Sendable {
  /// What went wrong; the path is said by the error that holds it.
  package enum Problem: Hashable, Sendable {
    /// There is no such file.
    case notFound
    /// The file is not an SQLite database.
    case notADatabase
    /// The file is an SQLite database of some other program.
    case notALedger
    /// A later release of the program wrote the file: its schema, and the newest known here.
    case newerVersion(found: Int, known: Int)
    /// Another process held the ledger for all of that time.
    case busy(seconds: Int)
    /// Another process has the ledger open.
    case inUse
    case diskFull
    /// It may be read, but not added to.
    case readOnly
    /// What is there could not be opened, for the reason given.
    case cannotOpen(reason: String)
    /// It could not be created, for the reason given.
    case cannotCreate(reason: String)
    /// The file is damaged; the detail says where.
    case corrupt(detail: String)
    /// The file system refused to read or write.
    case inputOutput(detail: String)
    /// A figure that could not be read back as it was given: a fault of the program.
    case unrecordable(figure: String)
    /// Any other refusal, in the words of SQLite: a fault of the program.
    case other(detail: String)
  }

  /// The path as given.
  package let path: String
  package let problem: Problem

  package init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

// MARK: - Words

extension LedgerError {
  /// What happened, in one sentence without a full stop.
  package var message: String {
    switch problem {
    case .notFound: "there is no ledger at \(path)"
    case .notADatabase: "\(path) is not a ledger: it is not an SQLite database"
    case .notALedger: "\(path) is not a ledger: it is a database of another program"
    case .newerVersion(let found, let known):
      "the ledger \(path) has schema \(found); this release knows schemas up to \(known)"
    case .busy(let seconds):
      "the ledger \(path) was held by another process for \(seconds) seconds"
    case .inUse: "the ledger \(path) is in use by another process"
    case .diskFull: "the disk is full: nothing was added to the ledger \(path)"
    case .readOnly: "the ledger \(path) can be read, but not written"
    case .cannotOpen(let reason): "cannot open the ledger \(path): \(reason)"
    case .cannotCreate(let reason): "cannot create the ledger \(path): \(reason)"
    case .corrupt(let detail): "the ledger \(path) is damaged: \(detail)"
    case .inputOutput(let detail): "reading or writing the ledger \(path) failed: \(detail)"
    case .unrecordable(let figure): "the figure “\(figure)” would not read back as it was given"
    case .other(let detail): "the ledger \(path) was refused: \(detail)"
    }
  }

  /// What to do about it; `nil` where there is nothing to advise.
  package var hint: String? {
    switch problem {
    case .notFound: "Fill it with “tradesnap ingest FILE”, or choose another with --ledger PATH."
    case .notADatabase, .notALedger: "Choose another file with --ledger PATH."
    case .newerVersion: "Install the newer release of tradesnap, or choose another ledger."
    case .busy, .inUse: "Try again when the other run has finished."
    case .diskFull: "Free some space and run again; the ledger is as it was before."
    case .readOnly: "Make the file and its folder writable, or choose another with --ledger PATH."
    case .cannotOpen: "Choose another file with --ledger PATH."
    case .cannotCreate: "Create the folder, or choose another file with --ledger PATH."
    case .corrupt: "Restore it from a backup, or ingest the releases again into a new file."
    case .inputOutput: "The ledger is as it was before."
    case .unrecordable, .other: nil
    }
  }
}
