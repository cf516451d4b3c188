import Ledger
import Workspace

/// Which documents need not be read again.
struct KnownDocuments {
  private let ledger: LedgerPlace
  /// The documents whose figures are in the ledger for certain.
  private var ingested: Set<String>
  /// Those that were read and held no figures.
  private let rejected: Set<String>
  private var hasAskedLedger = false

  /// - Parameters:
  ///   - remembered: what earlier runs saw.
  ///   - isUntouched: whether the ledger is the very file that the last run left, so that what is
  ///     remembered of it holds; otherwise the ledger itself is asked.
  init(_ ledger: LedgerPlace, remembered: [String: CollectedDocument], isUntouched: Bool) {
    self.ledger = ledger
    func hashes(_ outcome: CollectedDocument.Outcome) -> Set<String> {
      Set(remembered.values.lazy.filter { $0.outcome == outcome }.map(\.sha256))
    }
    ingested = isUntouched ? hashes(.ingested) : []
    rejected = hashes(.rejected)
  }

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
