import CivilTime
import Fetching
import Operations
import Workspace

/// Where unattended runs work: the settings, found fit for it, and the folders that they name.
struct UnattendedPlace: Sendable {
  let session: Session
  /// The path of the settings.
  let settingsFile: String
  let settings: UnattendedSettings
  let publish: PublishSettings
  let calendar: ReleaseCalendar
  let state: StateFolder
  let ledger: LedgerPlace

  /// Throws where the settings cannot be read, or do not say where to publish.
  init(_ options: StoreOptions) throws {
    let file = options.config ?? Configuration.fileName
    guard options.config != nil || InputFile.exists(file) else {
      throw Failure(
        .configuration,
        "there is no \(file) in the current folder",
        hint: "Name one with --config FILE, or begin with “tradesnap init FOLDER”."
      )
    }
    session = try Session(options)
    settingsFile = file
    settings = session.configuration.unattended
    guard let publish = settings.publish else {
      throw Failure(
        .configuration,
        "\(file) does not say where editions are published",
        hint: "Add the lines “publish:” and “  folder: published”."
      )
    }
    let days = settings.calendar
    guard
      let calendar = ReleaseCalendar(dueDay: days.dueDay, overdueAfter: days.overdueAfter)
    else { throw Failure(.configuration, "\(file) has a calendar that cannot be") }
    self.publish = publish
    self.calendar = calendar
    state = StateFolder(
      settings.state ?? OutputFolder.path(of: "state", in: session.settingsFolder)
    )
    ledger = try session.ledgerPlace()
  }

  /// What fetches addresses, within the limits of the settings.
  var fetcher: Fetcher {
    let limits = settings.fetching
    return Fetcher(
      policy: FetchPolicy(
        timeout: Double(limits.timeout),
        attempts: limits.attempts,
        sizeLimit: limits.sizeLimit,
        redirectLimit: limits.redirects,
        userAgent: FetchPolicy.userAgent(version: Tradesnap.version, contact: limits.contact)
      ),
      sleeping: Pause.sleep,
      jitter: Pause.jitter
    )
  }

  var publication: Publication { Publication(folder: publish.folder) }

  var staleRule: PublicationPlan.StaleRule {
    switch publish.stale {
    case .refuse: .refuse
    case .publish: .publish
    }
  }

  /// Whether the settings name anything to be collected.
  var collects: Bool { !settings.collect.isEmpty }

  /// The ledger and its companion, which holds what is not yet in the file itself.
  var ledgerFiles: [String] { [ledger.path, ledger.path + "-wal"] }

  /// A path as the settings say it, without their folder: so figures name the same source whichever
  /// folder a run is started from.
  func name(of path: String) -> String {
    let folder = session.settingsFolder
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return folder != "." && path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
