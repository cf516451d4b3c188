/// The keys of one entry of `collect`.
enum CollectKey: String, CaseIterable {
  case folder, file, address, feed, listing, match
}

/// The keys of `fetching`.
enum FetchingKey: String, CaseIterable {
  case timeout, attempts
  case sizeLimit = "size-limit"
  case redirects, contact
}

/// The keys of `publish`.
enum PublishKey: String, CaseIterable {
  case folder, outputs, required, stale
}

/// The keys of `calendar`.
enum CalendarKey: String, CaseIterable {
  case dueDay = "due-day"
  case overdueAfter = "overdue-after"
}

/// The keys of `notify`.
enum NotifyKey: String, CaseIterable {
  case ping, metrics, mail, hooks
  case remindAfter = "remind-after"
}

/// The keys of `mail`.
enum MailKey: String, CaseIterable {
  case to, from, sendmail, on
}

/// The keys of `log`.
enum LogKey: String, CaseIterable {
  case size, keep
}
