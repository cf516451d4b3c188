package import CivilTime

/// How the newest figures stand to the calendar of releases on one day.
package struct Freshness: Hashable, Sendable {
  package enum State: String, Codable, Hashable, Sendable, CaseIterable {
    /// The awaited month is not over.
    case current
    /// The awaited month is over, and its release is due today or later.
    case due
    /// The release should have come.
    case late
    /// It is so late that somebody should look; also where there are no figures at all.
    case overdue
  }

  package let state: State
  /// The month after the newest complete one; `nil` where there is none.
  package let awaited: Month?
  /// The last day on which the release of the awaited month is in time.
  package let dueOn: CalendarDate?
  /// Days between today and the due date, never negative.
  ///
  /// For `current` and `due` those that are left; for `late` and `overdue` those since.
  package let days: Int

  package init(state: State, awaited: Month?, dueOn: CalendarDate?, days: Int) {
    self.state = state
    self.awaited = awaited
    self.dueOn = dueOn
    self.days = days
  }

  /// Whether the due date has passed.
  package var isLate: Bool {
    switch state {
    case .current, .due: false
    case .late, .overdue: true
    }
  }
}
