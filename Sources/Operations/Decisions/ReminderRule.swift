package import CivilTime

/// Whether a refusal or staleness that stands is said again.
///
/// What stands is known by names that do not change from day to day ("stale 2025-05"), not by its
/// words, which count days.
package struct ReminderRule: Hashable, Sendable {
  /// What was said last, and when.
  package struct Said: Hashable, Sendable {
    /// Sorted, each once.
    package let matters: [String]
    package let at: Timestamp

    package init(_ matters: some Sequence<String>, at now: Timestamp) {
      self.matters = Set(matters).sorted()
      at = now
    }
  }

  /// 7 days.
  package static let standard = ReminderRule(days: 7)

  /// After how many days it is said again; with 0 each time.
  package let days: Int

  package init(days: Int) {
    self.days = max(0, days)
  }

  /// Whether `matters` are to be said now; nothing is never said.
  ///
  /// A clock that went back behind what was said last cannot tell how long ago that was: then it
  /// is said, lest a clock that once ran ahead silences a year.
  package func says(_ matters: some Sequence<String>, after last: Said?, at now: Timestamp) -> Bool
  {
    let current = Said(matters, at: now)
    guard !current.matters.isEmpty else { return false }
    guard let last, last.matters == current.matters, now >= last.at else { return true }
    return now.secondsSince1970 - last.at.secondsSince1970 >= days * 86_400
  }
}

extension PublicationPlan {
  /// The names of everything that keeps figures from being published, for `ReminderRule`.
  package var standingMatters: [String] {
    var matters = refusals.flatMap { refusal -> [String] in
      switch refusal.obstacle {
      case .missing(let measures): measures.map { "missing \(refusal.month) \($0)" }
      case .openErrors(let errors): errors.map { "error \(refusal.month) \($0)" }
      case .stale: []
      }
    }
    matters += partialMonths.flatMap { partial in
      partial.missing.map { "missing \(partial.month) \($0)" }
    }
    if isStale {
      matters.append("stale \(freshness.awaited.map(\.description) ?? "without figures")")
      if !collects { matters.append("nothing to collect") }
    }
    return Set(matters).sorted()
  }
}
