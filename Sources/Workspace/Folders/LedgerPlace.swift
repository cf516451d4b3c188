/// Which file the ledger is.
package struct LedgerPlace: Hashable, Sendable {
  package let path: String
  /// Whether nobody named the file, so that its folders may be created.
  package let isDefault: Bool

  /// The first of: the option, `TRADESNAP_LEDGER`, the configuration, the user's data folder.
  ///
  /// The data folder is `$XDG_DATA_HOME` or else `$HOME/.local/share`.
  package init(
    option: String?,
    environment: Environment,
    configuration: Configuration = .standard
  ) throws(FolderError) {
    if let named = option ?? environment["TRADESNAP_LEDGER"] ?? configuration.ledger {
      path = named
      isDefault = false
    } else {
      let home = environment.folder("HOME").map { "\($0)/.local/share" }
      guard let data = environment.folder("XDG_DATA_HOME") ?? home else {
        throw FolderError()
      }
      path = "\(data)/tradesnap/ledger.sqlite"
      isDefault = true
    }
  }

  /// Creates the folders of the default place where they are missing; others must exist.
  package func prepare() throws(OutputError) {
    if isDefault { try OutputFolder.prepareAll(OutputFolder.parent(of: path)) }
  }
}

/// Nothing says where the user's data is.
package struct FolderError: ExplainedError, Hashable {
  package var message: String {
    "where is the ledger? --ledger is required where neither HOME nor XDG_DATA_HOME is set"
  }
  package var hint: String? { "Name the file with --ledger PATH, or set TRADESNAP_LEDGER." }
  package var exitStatus: ExitStatus { .usage }
}
