package import CivilTime
@preconcurrency import Glibc
package import Operations

/// The folder of published editions.
///
/// Each edition is a folder: `2023-03`; once it is revised, the first edition is `2023-03-r1`, the
/// second `2023-03-r2`. `latest` is a link to the newest month. All of them change by renaming, so
/// that a reader finds a whole edition at any time. The link itself leads nowhere else, and links
/// that somebody put in the place of an edition are not followed.
///
/// The caller holds the lock of the run: one process at a time publishes or recovers.
package struct Publication: Sendable {
  /// A point in `publish` behind which a run may be killed.
  package enum Step: Hashable, Sendable {
    /// The hidden folder exists.
    case made
    /// One of its files is written; the receipt is the last.
    case wrote(String)
    /// All of it is on the disk, and the new link waits beside it.
    case synced
    /// The earlier edition has left its place; only where folders cannot change places.
    case cleared
    /// The new edition is in its place.
    case switched
    /// The earlier edition has its lasting name.
    case kept
    /// `latest` leads to the newest month.
    case linked
  }

  package let folder: String
  /// Whether the file system is asked to let folders change places.
  let exchanges: Bool
  let observer: @Sendable (Step) -> Void

  package init(folder: String) {
    self.init(folder: folder, exchanges: true) { _ in }
  }

  /// Tests take the way of file systems that cannot exchange, and look at what each step leaves.
  package init(
    folder: String,
    exchanges: Bool,
    observing observer: @escaping @Sendable (Step) -> Void
  ) {
    self.folder = folder
    self.exchanges = exchanges
    self.observer = observer
  }

  /// The months that have an edition, from the oldest to the newest.
  package func editions() -> [Month] {
    OutputFolder.names(in: folder).compactMap { name in
      guard let month = Month(name), Publication.isEdition(path(of: month)) else { return nil }
      return month
    }.sorted()
  }

  /// The receipt of the edition of `month`; `nil` where nothing stands in its place.
  package func receipt(of month: Month) throws(PublicationError) -> EditionReceipt? {
    let place = path(of: month)
    guard let status = stat.ofLink(place) else { return nil }
    guard status.isFolder else {
      throw .foreign(path: place, reason: "it is no folder of this program")
    }
    let receipt = try EditionReceipt.read(in: place)
    guard receipt.month == month.description else {
      throw .foreign(path: place, reason: "its receipt is that of \(receipt.month)")
    }
    return receipt
  }

  /// Publishes an edition as a whole, keeps the earlier one, and points `latest` to the newest.
  ///
  /// Where the present edition was made of the same and only lacks files, which would be the same
  /// again, it keeps its number and gets those back. What a killed run left is put right first. A
  /// failure leaves the last good edition in its place.
  package func publish(
    _ files: [EditionFile],
    as month: Month,
    by program: String,
    basis: EditionBasis,
    findings: Receipt.Findings
  ) throws(PublicationError) -> RunRecord.Edition {
    do throws(OutputError) {
      try OutputFolder.prepare(folder)
    } catch {
      throw .output(error)
    }
    try recover()
    let earlier = try receipt(of: month)
    let receipt = EditionReceipt(
      program: program,
      month: month.description,
      revision: revision(of: month, after: earlier),
      basis: basis,
      findings: findings,
      files: files.map { Receipt.CarriedFile(name: $0.path, path: nil, bytes: $0.bytes) }
        .sorted { $0.name < $1.name }
    )
    if let earlier, earlier.basis == basis, canComplete(earlier, of: month, with: receipt.files) {
      do throws(OutputError) {
        try complete(month, earlier, with: files)
      } catch {
        throw .output(error)
      }
      return RunRecord.Edition(month: month, revision: earlier.revision, path: path(of: month))
    }
    let newest = try monthForLink(adding: month)
    do throws(OutputError) {
      let stage = try stage(files, receipt, of: month, link: newest)
      try bringIn(stage, as: month, revision: receipt.revision, replacing: earlier != nil)
    } catch {
      throw .output(error)
    }
    return RunRecord.Edition(month: month, revision: receipt.revision, path: path(of: month))
  }
}

// MARK: - Names

extension Publication {
  func path(of month: Month) -> String {
    OutputFolder.path(of: month.description, in: folder)
  }

  /// Where the edition that the one of `revision` (1 or more) replaced is kept.
  func path(ofKept month: Month, replacedBy revision: Int) -> String {
    OutputFolder.path(of: "\(month)-r\(revision)", in: folder)
  }

  var latestPath: String { OutputFolder.path(of: "latest", in: folder) }

  /// A real folder with a receipt, be it readable or not.
  static func isEdition(_ path: String) -> Bool {
    stat.ofLink(path)?.isFolder == true
      && stat.ofLink(OutputFolder.path(of: EditionReceipt.fileName, in: path)) != nil
  }

  /// How many editions of `month` there were: all that are kept, and `earlier`.
  ///
  /// A kept edition that somebody removed still counts, so that no number is given twice.
  private func revision(of month: Month, after earlier: EditionReceipt?) -> Int {
    let prefix = "\(month)-r"
    let kept =
      OutputFolder.names(in: folder)
      .filter { $0.hasPrefix(prefix) }
      .compactMap { EditionReceipt.revision($0.dropFirst(prefix.count)) }
      .max() ?? -1
    return max(kept, earlier?.revision ?? -1) + 1
  }
}
