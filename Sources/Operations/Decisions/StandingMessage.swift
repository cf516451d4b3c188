import CivilTime

/// What is said of something that keeps figures from being published.
package struct StandingMessage: Hashable, Sendable {
  /// What stands, in one sentence without a full stop.
  package let text: String
  /// What to do about it, in full sentences.
  package let hint: String

  /// Both as one line.
  package var line: String { "\(text). \(hint)" }
}

extension PublicationPlan {
  /// What stands, a message each: refusals first, then months that have come in part, then
  /// staleness.
  package var standingMessages: [StandingMessage] {
    let refused = refusals.compactMap { refusal in
      switch refusal.obstacle {
      case .missing(let measures):
        missing(measures, in: refusal.month, hasEdition: refusal.hasEdition)
      case .openErrors(let errors):
        open(errors, in: refusal.month, hasEdition: refusal.hasEdition)
      case .stale: nil
      }
    }
    return refused + partialMonths.map(partial) + (isStale ? [stale] : [])
  }

  private func missing(
    _ measures: [String],
    in month: Month,
    hasEdition: Bool
  ) -> StandingMessage {
    StandingMessage(
      text: "\(month) is not published again: there is no figure for "
        + measures.joined(separator: ", "),
      hint: (hasEdition ? "The last edition stays. " : "")
        + "Look whether the ledger is the right one, or change “required” under “publish”."
    )
  }

  private func open(
    _ errors: [String],
    in month: Month,
    hasEdition: Bool
  ) -> StandingMessage {
    let count =
      errors.count == 1
      ? "1 error is not acknowledged" : "\(errors.count) errors are not acknowledged"
    return StandingMessage(
      text: "\(month) is not published\(hasEdition ? " again" : ""): \(count): "
        + errors.joined(separator: ", "),
      hint: (hasEdition ? "The last edition stays. " : "")
        + "See “tradesnap check \(month)”; correct the figures, or acknowledge what stands in "
        + "acknowledged.yml."
    )
  }

  private func partial(_ part: PartialMonth) -> StandingMessage {
    StandingMessage(
      text: "\(part.month) is not published: there is no figure for "
        + "\(part.missing.joined(separator: ", ")), and its release is late",
      hint: "Look for the rest of the release, or change “required” under “publish”."
    )
  }

  private var stale: StandingMessage {
    let doubt = collects ? "" : "; and the settings name nothing to collect"
    let hint =
      collects
      ? "Look whether it is published, and whether it reaches the places of “collect”."
      : "Name a folder, a file or an address under “collect”, or take releases in with "
        + "“tradesnap ingest”."
    guard let awaited = freshness.awaited, let due = freshness.dueOn else {
      return StandingMessage(
        text: "there is no month with all required measures" + doubt,
        hint: collects ? "Collect a release, or change “required” under “publish”." : hint
      )
    }
    let days = freshness.days == 1 ? "1 day" : "\(freshness.days) days"
    let held = refusals.filter { $0.obstacle == .stale }.map { "; \($0.month) is not published" }
    return StandingMessage(
      text: "the release of \(awaited) is overdue: it was due on \(due), \(days) ago"
        + held.joined() + doubt,
      hint: hint
    )
  }
}
