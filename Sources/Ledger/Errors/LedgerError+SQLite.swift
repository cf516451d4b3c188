import GRDB
import Glibc

extension LedgerError {
  /// What an error of SQLite means for the ledger at `path`, after `seconds` of waiting for locks.
  private init(_ error: DatabaseError, path: String, waited seconds: Double) {
    let detail = error.message ?? "SQLite code \(error.extendedResultCode.rawValue)"
    let problem: Problem =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notADatabase
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(seconds: Int(seconds.rounded()))
      case .SQLITE_FULL: .diskFull
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly
      case .SQLITE_CANTOPEN: LedgerError.unopened(path, detail)
      case .SQLITE_CORRUPT, .SQLITE_FORMAT: .corrupt(detail: detail)
      case .SQLITE_IOERR: .inputOutput(detail: detail)
      default: .other(detail: detail)
      }
    self.init(path: path, problem: problem)
  }

  /// What it means that SQLite cannot open the file, or one of those that it keeps beside it.
  ///
  /// SQLite says the same of a file that may not be read and of a disk that has no room for the
  /// files beside it.
  private static func unopened(_ path: String, _ detail: String) -> Problem {
    if access(path, F_OK) != 0 { return .cannotCreate(reason: detail) }
    guard access(path, R_OK) == 0 else { return .cannotOpen(reason: detail) }
    return .inputOutput(detail: "\(detail), or one beside it; perhaps its disk is full")
  }

  /// The ledger's own error where `error` comes from SQLite or from an unreadable row; any other
  /// error as it is.
  static func translated(_ error: any Error, path: String, waited seconds: Double) -> any Error {
    switch error {
    case let error as DatabaseError: LedgerError(error, path: path, waited: seconds)
    case let error as FieldReader.Unreadable:
      LedgerError(path: path, problem: .corrupt(detail: error.detail))
    default: error
    }
  }

  /// Runs `body`, which throws errors of SQLite and of the ledger only.
  static func translating<Result>(
    path: String,
    waited seconds: Double,
    _ body: () throws -> Result
  ) throws(LedgerError) -> Result {
    do {
      return try body()
    } catch {
      let error = translated(error, path: path, waited: seconds)
      throw error as? LedgerError ?? LedgerError(path: path, problem: .other(detail: "\(error)"))
    }
  }
}
