/// Whom a run tells.
package struct NotifySettings: Hashable, Sendable {
  /// What is worth a message.
  package enum Occasion: String, Hashable, Sendable, CaseIterable {
    case published, refused, stale, failed
  }

  /// A message handed to the system's mail program.
  package struct Mail: Hashable, Sendable {
    package var to: String
    package var from: String
    /// The path of the program.
    package var sendmail = "/usr/sbin/sendmail"
    package var occasions: [Occasion] = [.refused, .stale, .failed]
  }

  /// What a command is run on.
  package enum HookOccasion: String, Hashable, Sendable, CaseIterable {
    case published, refused
  }

  /// The address that a watching service gave; `nil` for none.
  package var ping: String?
  /// The path of the file of metrics; `nil` for none.
  package var metrics: String?
  package var mail: Mail?
  /// Program and arguments.
  package var hooks: [HookOccasion: [String]] = [:]
  /// After how many days a refusal or staleness that has not changed is said again.
  package var remindAfter = 7
}
