import ArgumentParser
import Ledger
import Workspace

/// `tradesnap ledger restore`: puts a backup in the place of the ledger.
struct LedgerRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Replace the ledger by a backup.",
    discussion: """
      The backup is verified first. The present ledger, sound or not, is kept beside it as \
      …-before-restore-1, -2 and so on. While any other process has the ledger open, nothing is \
      done (code 75).
      """
  )

  @Argument(help: ArgumentHelp("The backup.", valueName: "file"))
  var file: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var talk: KeepingOptions

  func run() throws {
    let session = try Session(store)
    let place = try session.ledgerPlace()
    guard !InputFile.areSame(file, place.path) else {
      throw Failure(.usage, "\(file) is the ledger itself", hint: "Name the backup.")
    }
    let (backup, contents) = try verifiedBackup()
    let kept = try withoutRuns(session) { try replace(place, with: backup) }
    talk.say("\(contents.words) restored to \(place.path)")
    if let kept { talk.say("the earlier ledger is kept as \(kept)") }
  }

  /// Runs `body` while no unattended run with the same settings is at work.
  private func withoutRuns<Result>(
    _ session: Session,
    _ body: () throws -> Result
  ) throws -> Result {
    let settings = session.configuration.unattended
    let folder = settings.state ?? OutputFolder.path(of: "state", in: session.settingsFolder)
    guard settings.publish != nil, InputFile.exists(folder) else { return try body() }
    let lock = try RunLock(path: StateFolder(folder).lockPath, now: WallClock.now())
    let result = try body()
    lock.release()
    return result
  }

  private func verifiedBackup() throws -> (Ledger, LedgerContents) {
    do throws(LedgerError) {
      // A file without a byte counts as an empty ledger elsewhere; as a backup it is a failed copy.
      guard InputFile.size(file) != 0 else {
        throw LedgerError(path: file, problem: .notADatabase)
      }
      let backup = try Ledger(path: file, for: .reading)
      return (backup, try backup.verify())
    } catch {
      let advice = "Choose another backup; the ledger is as it was."
      let message =
        error.problem == .notFound ? "there is no file \(file)" : error.message
      throw Failure(error.exitStatus, message, hint: advice)
    }
  }

  /// Where the earlier ledger is kept; `nil` where there was none.
  private func replace(_ place: LedgerPlace, with backup: Ledger) throws -> String? {
    guard InputFile.exists(place.path) else {
      try place.prepare()
      try DamagedLedger.removeCompanions(of: place.path)
      try LedgerBackup.write(backup, to: place.path)
      return nil
    }
    let kept = LedgerBackup.freeName(beside: place.path)
    do {
      let claimed = try ClaimedLedger(path: place.path)
      try OutputFile.replace(kept, companions: LedgerBackup.companions) { try claimed.copy(to: $0) }
      try claimed.replace(with: backup)
    } catch let error as LedgerError where error.problem.isDamage {
      try DamagedLedger.keep(place.path, as: kept)
      try DamagedLedger.removeCompanions(of: place.path)
      try LedgerBackup.write(backup, to: place.path)
    }
    return kept
  }
}

extension LedgerError.Problem {
  /// Whether SQLite cannot make sense of the file.
  fileprivate var isDamage: Bool {
    switch self {
    case .notADatabase, .corrupt: true
    default: false
    }
  }
}
