import Ledger
import Workspace

/// Which documents need not be read again.
struct KnownDocuments {
  private let ledger: LedgerPlace
  /// The documents whose figures are in the ledger for certain.
  private var ingested: Set<String>
  /// Those that this version of the program read and found to hold no figures.
  private let rejected: Set<String>
  private var hasAskedLedger = false

  /// - Parameters:
  ///   - ledger: the ledger, which is asked once at most.
  ///   - remembered: what earlier runs saw.
  ///   - isSameProgram: whether this version of the program saw it: another may read more.
  ///   - isUntouched: whether the ledger is the very file that the last run left, so that what is
  ///     remembered of it holds; otherwise the ledger itself is asked.
  init(
    _ ledger: LedgerPlace,
    remembered: [String: CollectedDocument],
    isSameProgram: Bool,
    isUntouched: Bool
  ) {
    self.ledger = ledger
    func hashes(_ outcome: CollectedDocument.Outcome) -> Set<String> {
      Set(remembered.values.lazy.filter { $0.outcome == outcome }.map(\.sha256))
    }
    ingested = isUntouched ? hashes(.ingested) : []
    rejected = isSameProgram ? hashes(.rejected) : []
  }

  /// Whether the document with this hash was found to hold no figures.
  func isRejected(_ sha256: String) -> Bool { rejected.contains(sha256) }

  /// Whether the document with this hash is in the ledger, or was found to hold no figures.
  mutating func contains(_ sha256: String) throws -> Bool {
    if ingested.contains(sha256) || rejected.contains(sha256) { return true }
    if !hasAskedLedger {
      hasAskedLedger = true
      if InputFile.exists(ledger.path) {
        ingested.formUnion(try Ledger(path: ledger.path, for: .reading).sourceHashes())
      }
    }
    return ingested.contains(sha256)
  }
}
