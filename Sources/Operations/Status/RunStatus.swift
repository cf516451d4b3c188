package import CivilTime

/// How unattended runs stand at one moment: the value behind `tradesnap status`.
package struct RunStatus: Hashable, Sendable {
  package let freshness: Freshness
  /// The first due date of the calendar from today on, of the awaited month or a later one; `nil`
  /// where no month is awaited.
  package let nextDue: CalendarDate?
  /// The newest month with all required measures, as the last run found it; else that of the newest
  /// edition.
  package let newestMonth: Month?
  /// `nil` before the first run.
  package let lastRun: RunRecord?
  package let lastSuccess: Timestamp?
  package let lastPublication: Timestamp?
  /// The edition that readers find as the newest; `nil` before the first one.
  package let edition: RunRecord.Edition?
  /// What of the published files is not as it was published, a line each.
  package let damages: [String]
  /// Who runs now: `process 1234 on reports since …`; `nil` where nobody does.
  package let running: String?

  package init(
    lastRun: RunRecord?,
    lastSuccess: Timestamp?,
    lastPublication: Timestamp?,
    edition: RunRecord.Edition?,
    damages: [String],
    running: String?,
    calendar: ReleaseCalendar,
    today: CalendarDate
  ) {
    self.lastRun = lastRun
    self.lastSuccess = lastSuccess
    self.lastPublication = lastPublication
    self.edition = edition
    self.damages = damages
    self.running = running
    newestMonth = lastRun?.newestMonth ?? edition?.month
    freshness = calendar.freshness(newest: newestMonth, on: today)
    nextDue = freshness.awaited.map { awaited in
      // A release is due in the month after its own, so that this or the next is the one.
      let month = max(awaited, today.month.previous)
      let due = calendar.due(month)
      return due < today ? calendar.due(month.next) : due
    }
  }
}

// MARK: - Words

extension RunStatus {
  /// Names and values for people, in the order in which they are told.
  package var rows: [(name: String, value: String)] {
    var rows = [("freshness", freshness.words)]
    if let nextDue { rows.append(("next due", "\(nextDue)")) }
    rows.append(("newest month", newestMonth.map(\.description) ?? "none"))
    rows.append(("last edition", edition.map(\.words) ?? "none"))
    rows.append(("last run", lastRun.map { "\($0.finished), \($0.outcome.rawValue)" } ?? "never"))
    if let lastSuccess { rows.append(("last success", "\(lastSuccess)")) }
    if let lastPublication { rows.append(("last publication", "\(lastPublication)")) }
    rows += damages.map { ("damage", $0) }
    if let running { rows.append(("running now", running)) }
    rows += (lastRun?.messages ?? []).map { ("message", $0) }
    return rows
  }
}

extension RunRecord.Edition {
  /// `2023-03, revision 1, published/2023-03`.
  fileprivate var words: String {
    "\(month)" + (revision > 0 ? ", revision \(revision)" : "") + ", \(path)"
  }
}

extension Freshness {
  /// `late: 2023-04 was due on 2023-05-20, 3 days ago`.
  package var words: String {
    guard let awaited, let dueOn else { return "\(state.rawValue): there is no complete month" }
    let count = days == 1 ? "1 day" : "\(days) days"
    return switch state {
    case .current, .due:
      "\(state.rawValue): \(awaited) is due on \(dueOn), " + (days == 0 ? "today" : "in \(count)")
    case .late, .overdue: "\(state.rawValue): \(awaited) was due on \(dueOn), \(count) ago"
    }
  }
}
