import GRDB

extension Ledger {
  /// Copies the ledger, as it is at one moment, into the empty or absent file `target`.
  ///
  /// Other processes may read and write meanwhile. The copy is one file without companions, ready
  /// to be synced and renamed.
  package func copy(to target: String) throws(LedgerError) {
    try Ledger.copy(to: target) { destination in
      try reading { try $0.backup(to: destination) }
    }
  }

  /// Fills `target` by `body`, and closes it.
  static func copy(
    to target: String,
    _ body: (Database) throws -> Void
  ) throws(LedgerError) {
    try LedgerError.translating(path: target, waited: 0) {
      let destination = try DatabaseQueue(path: LedgerFile(path: target).plainPath)
      try destination.writeWithoutTransaction(body)
      try destination.close()
    }
  }
}
