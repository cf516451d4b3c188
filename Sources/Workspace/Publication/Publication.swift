package import CivilTime
package import Operations

/// The folder of published editions, a folder each: `2023-03`, and `2023-03-r1` for the first of
/// two editions of a month; `latest` is a link to the newest month.
///
/// The caller holds the lock of the run: only one process at a time may publish or recover.
package struct Publication: Sendable {
  /// A point of `publish` at which a run may be killed.
  package enum Step: Hashable, Sendable {
    case made, wrote(String), synced, exchanged, cleared, switched, kept, linked
  }

  package let folder: String
  private let observer: @Sendable (Step) -> Void

  package init(folder: String) {
    self.init(folder: folder) { _ in }
  }

  /// Tests look at what a run that is killed after a step leaves.
  package init(folder: String, observing observer: @escaping @Sendable (Step) -> Void) {
    self.folder = folder
    self.observer = observer
  }

  /// Brings the folder into the state of a run that was not disturbed, whatever a killed one left.
  package func recover() throws(PublicationError) {
  }

  /// The months that have an edition, from the oldest to the newest.
  package func editions() -> [Month] { [] }

  /// The receipt of the edition of `month`; `nil` where there is none.
  package func receipt(of month: Month) throws(PublicationError) -> EditionReceipt? { nil }

  /// Publishes an edition as a whole, keeps the earlier one, and points `latest` to the newest.
  package func publish(
    _ files: [EditionFile],
    as month: Month,
    by program: String,
    basis: EditionBasis,
    findings: Receipt.Findings
  ) throws(PublicationError) -> RunRecord.Edition {
    throw .foreign(path: folder, reason: "")
  }
}
