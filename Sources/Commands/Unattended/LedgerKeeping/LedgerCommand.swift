import ArgumentParser

/// `tradesnap ledger`: what an administrator does with the ledger as a file.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Back up, restore or verify the ledger.",
    discussion: """
      All of them are silent when all is well; --verbose says what was done. A backup may be taken \
      while other processes read and write.

      EXAMPLES:
        tradesnap ledger backup /backup/ledger.sqlite
        tradesnap ledger restore /backup/ledger.sqlite
        tradesnap ledger verify --verbose
      """,
    subcommands: [LedgerBackupCommand.self, LedgerRestoreCommand.self, LedgerVerifyCommand.self]
  )
}
