import ArgumentParser
import Ledger
import Workspace

/// `tradesnap ledger verify`: reads all of the ledger.
struct LedgerVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every page and every row of the ledger.",
    discussion: """
      Checked are the pages and indexes of the file, that every observation has its source, that \
      nothing can be changed or deleted, and that every row can be read. Damage ends with code 65.
      """
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var talk: KeepingOptions

  func run() throws {
    let path = try Session(store).ledgerPlace().path
    let contents = try Ledger(path: path, for: .reading).verify()
    talk.say("\(contents.words) verified in \(path)")
  }
}
