import Ledger
import Workspace

/// Writes a ledger as one file that takes its name only when it is whole and verified.
enum LedgerBackup {
  /// What SQLite puts beside a file that it works on.
  static let companions = ["-wal", "-shm", "-journal"]

  /// Refuses a target that is the ledger itself, or a database that somebody works on.
  static func checkTarget(_ file: String, ledger: String) throws {
    guard !InputFile.areSame(file, ledger) else {
      throw Failure(.usage, "\(file) is the ledger itself", hint: "Name another file.")
    }
    // SQLite would apply what stands in them to the new file.
    for ending in companions where InputFile.exists(file + ending) {
      throw Failure(
        .tryAgain,
        "\(file) is in use: there is a \(file)\(ending)",
        hint: "Try again when nobody has it open; where that is so already, remove that file."
      )
    }
  }

  @discardableResult
  static func write(_ ledger: Ledger, to file: String) throws -> LedgerContents {
    var contents: LedgerContents?
    try OutputFile.replace(file, companions: companions) { temporary in
      do throws(LedgerError) {
        try ledger.copy(to: temporary)
        let copy = try Ledger(path: temporary, for: .reading)
        contents = try copy.verify()
        try copy.close()
      } catch {
        throw told(error, of: ledger.path, writing: file)
      }
    }
    return try contents ?? ledger.verify()
  }

  /// The same error in terms of the ledger and of the file that was to be written: the name of the
  /// temporary file would help nobody, and the copy is as the ledger is.
  static func told(_ error: LedgerError, of ledger: String, writing file: String) -> any Error {
    let problem: OutputError.Problem? =
      switch error.problem {
      case .diskFull: .diskFull
      case .inputOutput(let detail): .inputOutput(reason: detail)
      case .readOnly: .cannotCreate(reason: "it cannot be written")
      case .cannotOpen(let reason), .cannotCreate(let reason): .cannotCreate(reason: reason)
      case .notFound, .notADatabase, .notALedger, .newerVersion, .busy, .inUse, .corrupt,
        .unrecordable, .other:
        nil
      }
    return problem.map { OutputError(path: file, problem: $0) }
      ?? LedgerError(path: ledger, problem: error.problem)
  }

  /// `ledger.sqlite-before-restore-1`, or the next number that is free.
  static func freeName(beside path: String) -> String {
    var number = 1
    while InputFile.exists("\(path)-before-restore-\(number)") { number += 1 }
    return "\(path)-before-restore-\(number)"
  }
}

extension LedgerContents {
  /// `12 observations of 2 sources up to 2023-03`.
  var words: String {
    let counts =
      "\(observations) observation\(observations == 1 ? "" : "s") of "
      + "\(sources) source\(sources == 1 ? "" : "s")"
    return counts + (newestMonth.map { " up to \($0)" } ?? "")
  }
}
