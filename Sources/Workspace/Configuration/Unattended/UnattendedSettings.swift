/// What `tradesnap run` does by itself: the keys of `tradesnap.yml` that shape no report.
package struct UnattendedSettings: Hashable, Sendable {
  /// Where releases come from, in the order of the file.
  package var collect: [CollectSetting] = []
  package var fetching = FetchingSettings()
  /// `nil` where the file does not say that anything is published.
  package var publish: PublishSettings?
  package var calendar = CalendarSettings()
  /// The folder of the lock, the last run, the archive and the log; `nil` for `state` beside the
  /// settings.
  package var state: String?
  package var notify = NotifySettings()
  package var log = LogSettings()

  /// What holds where the file says nothing.
  package static let standard = UnattendedSettings()
}

/// By which day a release is due.
package struct CalendarSettings: Hashable, Sendable {
  /// The day of the following month on which a month's release is due, 1 to 31.
  package var dueDay = 20
  /// How many days after that it is overdue.
  package var overdueAfter = 10
}

/// How addresses are fetched.
package struct FetchingSettings: Hashable, Sendable {
  /// Seconds for a whole transfer.
  package var timeout = 30
  /// How often a transfer is tried, the first time included.
  package var attempts = 4
  /// The most bytes that a document may have, wherever it comes from.
  package var sizeLimit = 8_000_000
  /// How many redirections are followed.
  package var redirects = 5
  /// What the user agent names for a server's administrator to reach us; `nil` for nothing.
  package var contact: String?
}

/// How the log file is kept.
package struct LogSettings: Hashable, Sendable {
  /// The bytes after which a new file is begun.
  package var size = 1_000_000
  /// How many earlier files stay.
  package var keep = 5
}
