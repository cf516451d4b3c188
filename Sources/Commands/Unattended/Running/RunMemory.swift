import CivilTime
import Operations
import Workspace

/// What the last run saw of its inputs: where all of it is as it was, there is nothing to do, and
/// neither fonts nor statistics need be touched.
struct RunMemory: Codable, Hashable, Sendable {
  /// The file in the state folder that holds it.
  static let fileName = "inputs.json"

  /// Name and version of the program that saw it.
  let program: String
  /// The paths of the settings and of the ledger.
  let settings: String
  let ledger: String
  /// What shapes an edition, by path; the value is `nil` where nothing was there.
  let watched: [String: FileLook?]
  /// The files that were collected, by path.
  var files: [String: KnownFile]
  let months: [MonthMemory]
  /// The folders of the editions, by path.
  let folders: [String: FolderLook?]
  /// The names of what stood against publishing.
  let matters: [String]
  /// What wanted a look.
  let warnings: [RunWarning]

  /// What was known of a month.
  struct MonthMemory: Codable, Hashable, Sendable {
    let month: String
    let missing: [String]
    let openErrors: [String]
    let basis: EditionBasis
    let edition: EditionBasis?
    let isLost: Bool
    let isHeld: Bool

    init(_ state: MonthState) {
      month = state.month.description
      missing = state.missing
      openErrors = state.openErrors
      basis = state.basis
      edition = state.edition
      isLost = state.isLost
      isHeld = state.isHeld
    }

    var state: MonthState? {
      Month(month).map {
        MonthState(
          month: $0,
          missing: missing,
          openErrors: openErrors,
          basis: basis,
          edition: edition,
          isLost: isLost,
          isHeld: isHeld
        )
      }
    }
  }
}

extension RunMemory {
  /// The memory in `state`; `nil` where there is none that can be used.
  static func load(from state: StateFolder) -> RunMemory? {
    let path = OutputFolder.path(of: fileName, in: state.path)
    guard let file = try? InputFile.read(path, limit: InputFile.referenceLimit) else { return nil }
    return JSONText.value(file.bytes, as: RunMemory.self)
  }

  func save(to state: StateFolder) throws {
    try OutputFile.write(
      JSONText.of(self),
      to: OutputFolder.path(of: Self.fileName, in: state.path)
    )
  }

  /// Makes the next run look at everything anew.
  static func forget(in state: StateFolder) throws {
    try OutputFile.remove(OutputFolder.path(of: fileName, in: state.path))
  }

  /// Whether the ledger is the very file that was seen.
  func knowsLedger(of place: UnattendedPlace) -> Bool {
    guard ledger == place.ledger.path else { return false }
    return place.ledgerFiles.allSatisfy { path in
      guard let seen = watched[path] else { return false }
      return seen == FileLook(path)
    }
  }

  /// What is to be done today where nothing has changed; `nil` where something has.
  func plan(for place: UnattendedPlace, today: CalendarDate) -> PublicationPlan? {
    guard program == Tradesnap.nameAndVersion, settings == place.settingsFile,
      ledger == place.ledger.path,
      watched.allSatisfy({ path, look in look == FileLook(path) }),
      folders.allSatisfy({ path, look in look == FolderLook(path) })
    else { return nil }
    let plan = PublicationPlan(
      months: months.compactMap(\.state),
      calendar: place.calendar,
      on: today,
      stale: place.staleRule,
      collects: place.collects
    )
    return plan.publications.isEmpty && plan.standingMatters == matters ? plan : nil
  }
}
