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
  private(set) var result = RunResult()
  private let memory: RunMemory?

  init(_ place: UnattendedPlace, voice: RunVoice, now: Timestamp) {
    self.place = place
    self.voice = voice
    self.now = now
    memory = RunMemory.load(from: place.state)
  }

  /// Does it all; what goes wrong is in `result`.
  mutating func perform() {
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

// MARK: - What an earlier run left

extension UnattendedRun {
  /// Takes over what a run published that was ended before it could tell anybody.
  private mutating func resume() {
    let register = (try? place.state.register()) ?? EditionRegister()
    result.register = register
    for month in register.unannouncedMonths {
      guard let receipt = try? place.publication.receipt(of: month),
        register.isNews(month, revision: receipt.revision)
      else { continue }
      voice.note("an earlier run published \(month) and was ended before it could say so")
      result.add(
        RunRecord.Edition(
          month: month,
          revision: receipt.revision,
          path: OutputFolder.path(of: month.description, in: place.publish.folder)
        )
      )
    }
  }

  /// Notes what `plan` is about to publish, lest nobody hears of it.
  private mutating func announceLater(_ plan: PublicationPlan) throws {
    var register = result.register ?? EditionRegister()
    register.add(place.publication.editions())
    for publication in plan.publications {
      let month = publication.month
      register.expect(month, replacing: try place.publication.receipt(of: month)?.revision)
    }
    if !plan.publications.isEmpty { try place.state.save(register) }
    result.register = register
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

// MARK: - Publishing

extension UnattendedRun {
  private mutating func publish(
    seeing looks: [String: FileLook?],
    since began: Int64,
    from collection: Collection
  ) throws {
    guard InputFile.exists(place.ledger.path) || !place.publication.editions().isEmpty else {
      // Nothing has ever been collected.
      result.plan = PublicationPlan(
        months: [],
        calendar: place.calendar,
        on: now.date,
        stale: place.staleRule
      )
      return
    }
    let ledgerBefore = WatchList.looks(at: place.ledgerFiles)
    let desk = try EditionDesk(place)
    for acknowledgement in desk.statistics.unmatchedAcknowledgements {
      voice.note("\(acknowledgement.place): there is no finding “\(acknowledgement.finding)”")
    }
    let plan = try desk.plan(on: now.date)
    result.plan = plan
    try announceLater(plan)
    for publication in plan.publications {
      do {
        let edition = try desk.publish(publication.month)
        result.add(edition)
        voice.note(
          "published \(edition.month)",
          [
            "month": "\(edition.month)", "revision": "\(edition.revision)",
            "path": "\(edition.path)", "reason": "\(publication.reason.rawValue)",
          ]
        )
      } catch {
        // Another month would meet the same full disk.
        guard let failure = Failure(error), !failure.isOfOutput else { throw error }
        result.faults.append(failure)
      }
    }
    try remember(desk, plan, looks, since: began, ledgerBefore, collection)
  }

  /// Keeps what this run saw, unless a doubt remains that the next one has to look at.
  private func remember(
    _ desk: EditionDesk,
    _ plan: PublicationPlan,
    _ looks: [String: FileLook?],
    since began: Int64,
    _ ledger: [String: FileLook?],
    _ collection: Collection
  ) throws {
    let list = WatchList(place: place)
    var watched = looks
    if let newest = plan.newest {
      watched.merge(WatchList.looks(at: list.issue(desk.issue, of: newest))) { $1 }
    }
    // A file that changed after its look, or so shortly before that the clock cannot tell.
    let doubt: Int64 = 20_000_000
    let isSettled =
      result.faults.isEmpty && collection.isWhole
      && WatchList.looks(at: list.settings) == looks
      && WatchList.looks(at: place.ledgerFiles) == ledger
      && !watched.values.contains { $0.map { $0.changed >= began - doubt } ?? false }
    guard isSettled else { return try RunMemory.forget(in: place.state) }
    watched.merge(ledger) { $1 }
    watched.merge(WatchList.looks(at: list.editions(place.publication.editions()))) { $1 }
    let months = try desk.states()
    try RunMemory(
      program: Tradesnap.nameAndVersion,
      settings: place.settingsFile,
      ledger: place.ledger.path,
      watched: watched,
      files: collection.files,
      months: months.map(RunMemory.MonthMemory.init),
      matters: plan.standingMatters
    ).save(to: place.state)
  }
}

extension Failure {
  /// Whether writing failed, which would fail again.
  fileprivate var isOfOutput: Bool { status == .cannotWrite || status == .inputOutput }
}
