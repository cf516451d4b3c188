import ArgumentParser
import Ledger
import Workspace

/// `tradesnap ledger backup`: a copy that has been read back before it gets its name.
struct LedgerBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the ledger into one file, and verify the copy.",
    discussion: """
      An earlier file of that name is replaced only by a whole and verified copy. A ledger that is \
      damaged is not copied.
      """
  )

  @Argument(help: ArgumentHelp("The file to write.", valueName: "file"))
  var file: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var talk: KeepingOptions

  func run() throws {
    let place = try Session(store).ledgerPlace()
    try LedgerBackup.checkTarget(file, ledger: place.path)
    let contents = try LedgerBackup.write(
      Ledger(path: place.path, for: .reading),
      to: file
    )
    talk.say("\(contents.words) copied to \(file)")
  }
}
