/// How an unattended run ended; each case has one exit code (`Documentation/ExitCodes.md`).
package enum RunOutcome: String, Codable, Hashable, Sendable, CaseIterable {
  /// Everything that was due is published.
  case published
  /// Nothing has changed since the last run.
  case nothingNew = "nothing-new"
  /// Published, though something wants a look: a source that could not be reached, a notice that
  /// could not be sent.
  case publishedWithWarnings = "published-with-warnings"
  /// The gate refused a month; the last good edition stays.
  case refused
  /// The newest figures are older than the release calendar allows.
  case stale
  /// Another run holds the lock.
  case locked
  case configuration
  case badInput = "bad-input"
  case noInput = "no-input"
  case network
  case cannotWrite = "cannot-write"
  case inputOutput = "input-output"
  case internalFault = "internal-fault"
}
