import CivilTime
import GRDB
package import TradeFigures

/// Takes observations into a ledger, one by one, inside the transaction of one recording.
///
/// Nothing is kept in memory, so that a file of any length can be recorded as it is read.
package struct Recorder: ~Copyable {
  /// What has been taken so far.
  package private(set) var result = RecordResult()
  private let db: Database
  private let path: String
  private let busyTimeout: Double
  private let mode: Mode
  private var sources = SourceIndex()

  private enum Mode {
    case recording(Timestamp)
    case trial
  }

  init(_ db: Database, of ledger: Ledger, recorded: Timestamp) {
    self.db = db
    path = ledger.path
    busyTimeout = ledger.busyTimeout
    mode = .recording(recorded)
  }

  /// A recorder that counts, and writes to a temporary table only.
  init(trial db: Database, of ledger: Ledger) throws {
    self.db = db
    path = ledger.path
    busyTimeout = ledger.busyTimeout
    mode = .trial
    try db.execute(sql: TrialTable.create)
  }

  /// Takes one observation, and says whether it was new.
  ///
  /// It is known already where the ledger holds the same measure, month, printed text, qualifier
  /// and place from the same source; the rest of it then changes nothing.
  @discardableResult
  package mutating func add(_ observation: Observation) throws(LedgerError) -> Bool {
    guard observation.figure.readsBack else {
      throw LedgerError(path: path, problem: .unrecordable(figure: observation.figure.phrase))
    }
    let isNew = try LedgerError.translating(path: path, waited: busyTimeout) {
      switch mode {
      case .recording(let recorded): try insert(observation, recorded: recorded)
      case .trial: try tryOut(observation)
      }
    }
    if isNew { result.added += 1 } else { result.known += 1 }
    return isNew
  }

  private mutating func insert(_ observation: Observation, recorded: Timestamp) throws -> Bool {
    let source = try sources.findOrAdd(observation, db)
    let statement = try db.cachedStatement(sql: ObservationColumns.insert)
    try statement.execute(
      arguments: ObservationColumns.values(of: observation, source: source, recorded: recorded)
    )
    return db.changesCount > 0
  }

  private mutating func tryOut(_ observation: Observation) throws -> Bool {
    if let source = try sources.find(observation, db) {
      let statement = try db.cachedStatement(sql: ObservationColumns.find)
      let arguments = ObservationColumns.identity(of: observation, source: source)
      if try Int.fetchOne(statement, arguments: arguments) != nil { return false }
    }
    let statement = try db.cachedStatement(sql: TrialTable.insert)
    try statement.execute(arguments: TrialTable.values(of: observation))
    return db.changesCount > 0
  }
}

extension Figure {
  /// Whether the text that the ledger keeps gives this figure again.
  fileprivate var readsBack: Bool {
    guard let qualifier = Qualifier(self.qualifier.text),
      let again = Figure(asPrinted: asPrinted, qualifier: qualifier, unit: unit)
    else { return false }
    return again.value == value && again.bounds == bounds && again.valueText == valueText
  }
}
