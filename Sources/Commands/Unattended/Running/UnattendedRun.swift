import CivilTime
import Fetching
import IssueReading
import Operations
import TradeStatistics
import Workspace

/// One unattended run, under the lock: collect, take in, check, publish.
struct UnattendedRun {
  let place: UnattendedPlace
  let voice: RunVoice
  /// What the clock said at its start.
  let now: Timestamp
  var result = RunResult()
  /// The published folder, for this run alone; `nil` while there is none.
  private var hold: FolderLock?
  private let memory: RunMemory?

  init(_ place: UnattendedPlace, voice: RunVoice, now: Timestamp, holding hold: FolderLock?) {
    self.place = place
    self.voice = voice
    self.now = now
    self.hold = hold
    memory = RunMemory.load(from: place.state)
  }

  /// Does it all; what goes wrong is in `result`.
  ///
  /// At the end the published folder is free for others.
  mutating func perform() {
    defer { hold = nil }
    do {
      try work()
    } catch {
      result.faults.append(
        Failure(error) ?? Failure(.internalFault, "\(error)", hint: "Please report it.")
      )
    }
  }

  private mutating func work() throws {
    for damage in place.state.recover() { voice.note(damage.message) }
    try place.publication.recover()
    resume()
    let began = FileLook.moment
    let looks = WatchList.looks(at: WatchList(place: place).settings)
    var collection = try collected()
    if collection.documents.isEmpty, collection.faults.isEmpty, collection.isWhole,
      let memory, let plan = memory.plan(for: place, today: now.date)
    {
      result.plan = plan
      result.warnings = memory.warnings
      if memory.files != collection.files {
        var renewed = memory
        renewed.files = collection.files
        try renewed.save(to: place.state)
      }
      return
    }
    try takeIn(&collection)
    try publish(seeing: looks, since: began, from: collection)
  }
}

extension UnattendedRun {
  /// Makes the published folder, where there is none, and keeps others off it.
  mutating func takeFolder() throws {
    guard hold == nil else { return }
    try OutputFolder.prepare(place.publish.folder)
    hold = try FolderLock.take(place.publish.folder)
  }
}

// MARK: - Taking in

extension UnattendedRun {
  /// What the places of the settings hold that is new.
  private func collected() throws -> Collection {
    let remembered = (try? place.state.collected()) ?? [:]
    let knowsLedger = memory.map { $0.knowsLedger(of: place) } ?? false
    var collector = Collector(
      place,
      fetcher: place.fetcher,
      earlier: memory?.files ?? [:],
      known: KnownDocuments(
        place.ledger,
        remembered: remembered,
        isSameProgram: lastProgram == Tradesnap.nameAndVersion,
        isUntouched: knowsLedger
      ),
      remembered: remembered
    )
    try collector.collect()
    let collection = collector.collection
    for note in collection.notes { voice.note(note) }
    if collection.documents.isEmpty, collection.remembered != remembered {
      try place.state.save(collection.remembered)
    }
    return collection
  }

  /// The program of the last run; another may read more of what this one rejected.
  private var lastProgram: String? { (try? place.state.lastRun())??.record.program }

  /// Records what the documents say.
  private mutating func takeIn(_ collection: inout Collection) throws {
    var intake = Intake(
      place.ledger,
      reader: DocumentReader(catalog: place.session.catalog),
      now: now
    )
    let documents = collection.documents
    // What was collected is said even where the ledger fails.
    defer { result.faults += collection.faults }
    try intake.take(&collection)
    result.collected = intake.count
    for document in documents {
      voice.note(
        "collected \(document.name)",
        ["sha256": "\(document.sha256)", "outcome": "\(collection.outcome(of: document))"]
      )
    }
    if !documents.isEmpty { try place.state.save(collection.remembered) }
  }
}

extension Collection {
  fileprivate func outcome(of document: NewDocument) -> String {
    remembered[document.name].map(\.outcome.rawValue) ?? "not understood"
  }
}
