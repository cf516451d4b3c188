import CivilTime
import Ledger
import TradeFigures
import Workspace

/// Takes the figures of new documents into the ledger, all of them in one transaction.
struct Intake {
  let ledger: LedgerPlace
  let reader: DocumentReader
  /// What the ledger notes as the time of recording.
  let now: Timestamp

  /// How many documents added figures.
  private(set) var count = 0

  init(_ ledger: LedgerPlace, reader: DocumentReader, now: Timestamp) {
    self.ledger = ledger
    self.reader = reader
    self.now = now
  }

  /// Reads the documents of `collection` and records what they say; documents that cannot be read
  /// become faults of it.
  ///
  /// Throws a `LedgerError` where nothing could be recorded.
  mutating func take(_ collection: inout Collection) throws {
    var read: [(document: NewDocument, figures: [Observation])] = []
    for document in collection.documents {
      do {
        switch try reader.read(document) {
        case .figures(let figures): read.append((document, figures))
        case .rejected(let reason):
          collection.remembered[document.name] = document.remembered(.rejected, reason: reason)
          collection.faults.append(
            Failure(
              .badInput,
              "\(document.name) holds no figures: \(reason)",
              hint: "It is not looked at again until it changes."
            )
          )
        }
      } catch let failure as Failure {
        collection.remembered[document.name] = nil
        collection.faults.append(failure)
      }
    }
    guard !read.isEmpty else { return }
    try ledger.prepare()
    let store = try Ledger(path: ledger.path, for: .recording)
    var added: [String] = []
    _ = try store.record(at: now) { recorder in
      for (document, figures) in read {
        let before = recorder.result.added
        for figure in figures { try recorder.add(figure) }
        if recorder.result.added > before { added.append(document.name) }
      }
    }
    try store.close()
    for (document, _) in read {
      collection.remembered[document.name] = document.remembered(.ingested)
    }
    count = added.count
  }
}
