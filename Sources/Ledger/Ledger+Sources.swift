import GRDB

extension Ledger {
  /// The SHA-256 of every document whose figures are in the ledger.
  package func sourceHashes() throws(LedgerError) -> Set<String> {
    try translating {
      try queue.read { db in try String.fetchSet(db, sql: "SELECT sha256 FROM sources") }
    }
  }
}
