package import CivilTime
package import Operations

/// What one run leaves for the next, and for `status`.
package struct LastRun: Hashable, Sendable {
  package let record: RunRecord
  /// When a run last ended well (published, with warnings, or nothing new); `nil` for never.
  package let lastSuccess: Timestamp?
  /// When an edition was last published; `nil` for never.
  package let lastPublication: Timestamp?
  /// What was last said of refusals and staleness that still stand; `nil` where nothing stands.
  package let said: ReminderRule.Said?
  /// The names of the warnings that still stand and were said, sorted.
  package let warned: [String]

  package init(
    record: RunRecord,
    lastSuccess: Timestamp?,
    lastPublication: Timestamp?,
    said: ReminderRule.Said?,
    warned: [String] = []
  ) {
    self.record = record
    self.lastSuccess = lastSuccess
    self.lastPublication = lastPublication
    self.said = said
    self.warned = warned
  }
}
