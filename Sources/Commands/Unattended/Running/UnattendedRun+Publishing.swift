import CivilTime
import Operations
import TradeStatistics
import Workspace

extension UnattendedRun {
  mutating func publish(
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
        stale: place.staleRule,
        collects: place.collects
      )
      return
    }
    let ledgerBefore = WatchList.looks(at: place.ledgerFiles)
    let desk = try EditionDesk(place, result.register ?? EditionRegister())
    result.faults += desk.obstructions
    result.warnings = place.session.unmatchedAcknowledgements(in: desk.statistics).map {
      RunWarning("acknowledgement \($0.finding)", $0.words)
    }
    let plan = try desk.plan(on: now.date)
    result.plan = plan
    if !plan.publications.isEmpty { try takeFolder() }
    try announceLater(plan)
    for publication in plan.publications {
      let loss = publication.reason == .lost ? loss(of: publication.month) : nil
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
        if let loss { result.faults.append(loss) }
      } catch {
        // Another month would meet the same full disk.
        guard let failure = Failure(error), !failure.isOfOutput else { throw error }
        result.faults.append(failure)
      }
    }
    result.warnings += alterations
    try remember(desk, plan, looks, since: began, ledgerBefore, collection)
  }

  /// What is said of an edition that was gone, in whole or in part, and is put back.
  private func loss(of month: Month) -> Failure {
    let folder = place.publish.folder
    let missing = place.publication.damages(of: month, by: .size).filter { $0.kind == .missing }
    let more = missing.count > 1 ? " and \(missing.count - 1) more" : ""
    let path = OutputFolder.path(of: missing.first?.path ?? "\(month)", in: folder)
    return Failure(
      .doneWithWarnings,
      "\(path)\(more) was gone; \(month) is published again",
      hint: "Look who removed it. Unattended.md says how an edition is withdrawn for good."
    )
  }

  /// The published files that are longer or shorter than they were made.
  private var alterations: [RunWarning] {
    place.publication.editions().flatMap { month in
      place.publication.damages(of: month, by: .size).filter { $0.kind == .altered }
    }.map { RunWarning(altered: $0, in: place.publish.folder) }
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
    watched.merge(WatchList.looks(at: [list.latest])) { $1 }
    let folders = list.folders(of: result.register?.months ?? [])
    let months = try desk.states()
    try RunMemory(
      program: Tradesnap.nameAndVersion,
      settings: place.settingsFile,
      ledger: place.ledger.path,
      watched: watched,
      files: collection.files,
      months: months.map(RunMemory.MonthMemory.init),
      folders: folders,
      matters: plan.standingMatters,
      warnings: result.warnings
    ).save(to: place.state)
  }
}

// MARK: - What an earlier run left

extension UnattendedRun {
  /// Takes over what a run published that was ended before it could tell anybody.
  mutating func resume() {
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
    register.held = plan.refusals.filter(\.isOfNewMonth).map(\.month)
    if !plan.publications.isEmpty { try place.state.save(register) }
    result.register = register
  }
}
