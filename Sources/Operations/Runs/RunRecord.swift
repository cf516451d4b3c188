package import CivilTime

/// What one unattended run did and said: the value behind `tradesnap status`, the metrics, the
/// message to the administrator and the log.
package struct RunRecord: Hashable, Sendable {
  /// An edition that is published.
  package struct Edition: Hashable, Sendable {
    package let month: Month
    /// How many editions of this month there were before it.
    package let revision: Int
    /// The folder that readers find it in.
    package let path: String

    package init(month: Month, revision: Int, path: String) {
      self.month = month
      self.revision = revision
      self.path = path
    }
  }

  /// Name and version: `tradesnap 0.1.0`.
  package let program: String
  package let started: Timestamp
  package let finished: Timestamp
  package let outcome: RunOutcome
  /// What was said, a line each, without the program's name and without a line break.
  package let messages: [String]
  /// In the order of publication.
  package let published: [Edition]
  /// The newest month with all required measures; `nil` where there is none.
  package let newestMonth: Month?
  /// How many documents were new to the ledger.
  package let collected: Int

  package init(
    program: String,
    started: Timestamp,
    finished: Timestamp,
    outcome: RunOutcome,
    messages: [String],
    published: [Edition],
    newestMonth: Month?,
    collected: Int
  ) {
    self.program = program
    self.started = started
    self.finished = finished
    self.outcome = outcome
    self.messages = messages
    self.published = published
    self.newestMonth = newestMonth
    self.collected = collected
  }
}
