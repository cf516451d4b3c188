package import CivilTime

/// Which months are to be published, and which are not although something asks for it.
///
/// The newest complete month is published when it has no edition, or when its figures or its look
/// are no longer those of its edition. So are complete months that came after the last edition: none
/// is lost where two arrive between two runs; and months that the gate held back before. The first
/// time there is no last edition, and the newest month alone is published. An older month is published again only where it has an
/// edition and its own figures changed; a new look alone would rewrite the whole archive. An edition
/// that is gone, in whole or in part, is put back. Any other older month is not published
/// afterwards.
package struct PublicationPlan: Hashable, Sendable {
  /// Why a month is to be published.
  package enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
    /// It has no edition.
    case new
    case figuresChanged = "figures-changed"
    case presentationChanged = "presentation-changed"
    /// Its edition, or a file of it, is gone.
    case lost
  }

  /// What to do with the newest complete month where the release after it is overdue.
  package enum StaleRule: String, Codable, Hashable, Sendable, CaseIterable {
    case refuse, publish
  }

  package struct Publication: Hashable, Sendable {
    package let month: Month
    package let reason: Reason

    package init(month: Month, reason: Reason) {
      self.month = month
      self.reason = reason
    }
  }

  /// What the gate holds against a month.
  package enum Obstacle: Hashable, Sendable {
    /// The required measures that have no figure.
    case missing([String])
    /// The names of the errors that nobody has acknowledged.
    case openErrors([String])
    /// The release after it is overdue.
    case stale
  }

  /// A month that would be published but for the gate.
  package struct Refusal: Hashable, Sendable {
    package let month: Month
    package let reason: Reason
    package let obstacle: Obstacle

    package init(month: Month, reason: Reason, obstacle: Obstacle) {
      self.month = month
      self.reason = reason
      self.obstacle = obstacle
    }

    /// Whether it is a month without an edition, whose own figures are what is wrong.
    package var isOfNewMonth: Bool { reason == .new && obstacle != .stale }

    /// Whether an edition of the month stays in its place.
    package var hasEdition: Bool {
      switch reason {
      case .new, .lost: false
      case .figuresChanged, .presentationChanged: true
      }
    }
  }

  /// A month of which only a part has come, though all of it is due.
  package struct PartialMonth: Hashable, Sendable {
    package let month: Month
    package let missing: [String]

    package init(month: Month, missing: [String]) {
      self.month = month
      self.missing = missing
    }
  }

  /// The newest complete month; `nil` where there is none.
  package let newest: Month?
  package let freshness: Freshness
  /// From the oldest month to the newest, which is the order in which they are to be published.
  package let publications: [Publication]
  /// From the oldest month to the newest.
  package let refusals: [Refusal]
  /// Months after the newest complete one whose release is late, from the oldest to the newest.
  package let partialMonths: [PartialMonth]
  /// Whether the run is to end as stale, be there something to publish or not.
  package let isStale: Bool
  /// Whether anything is configured to be collected; if not, that may be why there is no release.
  package let collects: Bool

  /// Decides for `months`, each of which is named once: all that have an edition, all after the
  /// last of these, and all from the newest complete one on.
  package init(
    months: [MonthState],
    calendar: ReleaseCalendar,
    on today: CalendarDate,
    stale rule: StaleRule,
    collects: Bool = true
  ) {
    let months = months.sorted { $0.month < $1.month }
    let newest = months.last(where: \.isComplete)?.month
    let freshness = calendar.freshness(newest: newest, on: today)
    let last = months.last { $0.edition != nil || $0.isLost }?.month
    let isStale = rule == .refuse && freshness.state == .overdue

    var publications: [Publication] = []
    var refusals: [Refusal] = []
    for state in months {
      guard let reason = state.reason(newest: newest, last: last) else { continue }
      // An edition that is put back makes nothing staler than it was.
      let isWithheld = isStale && reason != .lost && (reason == .new || state.month == newest)
      if let obstacle = state.obstacle(isStale: isWithheld) {
        refusals.append(Refusal(month: state.month, reason: reason, obstacle: obstacle))
      } else {
        publications.append(Publication(month: state.month, reason: reason))
      }
    }
    self.newest = newest
    self.freshness = freshness
    self.publications = publications
    self.refusals = refusals
    self.isStale = isStale
    self.collects = collects
    partialMonths = months.compactMap { state in
      let isNewer = newest.map { state.month > $0 } ?? true
      guard isNewer, !state.isComplete, calendar.due(state.month) < today else { return nil }
      return PartialMonth(month: state.month, missing: state.missing)
    }
  }
}

extension MonthState {
  /// Why the month should be published; `nil` where nothing asks for it.
  fileprivate func reason(newest: Month?, last: Month?) -> PublicationPlan.Reason? {
    let isNewest = month == newest
    guard let edition else {
      if isLost { return .lost }
      let isSkipped = isComplete && last.map { month > $0 } ?? false
      return isNewest || isSkipped || isHeld ? .new : nil
    }
    if edition.figures != basis.figures { return .figuresChanged }
    if isLost { return .lost }
    return isNewest && edition != basis ? .presentationChanged : nil
  }

  /// What stands against it, the gravest alone.
  fileprivate func obstacle(isStale: Bool) -> PublicationPlan.Obstacle? {
    if !missing.isEmpty { return .missing(missing) }
    if !openErrors.isEmpty { return .openErrors(openErrors) }
    return isStale ? .stale : nil
  }
}
