package import CivilTime
package import Operations

/// Runs the commands that the administrator has hung on to the end of a run.
package enum Hook {
  /// In seconds.
  package static let standardTimeout = 60.0

  /// Runs `command` with the path of the receipt as its last argument.
  ///
  /// No shell is involved. The environment is that of this process, and in it `TRADESNAP_RECEIPT`,
  /// `TRADESNAP_MONTH` and `TRADESNAP_OUTCOME`. Standard input is empty. At the limit the whole
  /// process group is ended. The result is what the command wrote, for the log.
  ///
  /// `receipt` is empty where there is none, as after a refusal without an earlier edition; no
  /// argument is added then, and the variable is empty.
  @discardableResult
  package static func run(
    _ command: [String],
    receipt: String,
    month: Month?,
    outcome: RunOutcome,
    timeout: Double = standardTimeout
  ) async throws(NotifyError) -> CommandReport {
    guard !command.isEmpty else { throw NotifyError(program: "", problem: .noCommand) }
    return try await CommandRunner.run(
      command + (receipt.isEmpty ? [] : [receipt]),
      environment: [
        "TRADESNAP_RECEIPT": receipt,
        "TRADESNAP_MONTH": month?.description ?? "",
        "TRADESNAP_OUTCOME": outcome.rawValue,
      ],
      timeout: timeout
    )
  }
}
