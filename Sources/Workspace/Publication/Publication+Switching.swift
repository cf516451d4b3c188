import CivilTime
@preconcurrency import Glibc

extension Publication {
  /// What waits beside the editions until it takes its place.
  struct Stage {
    let folder: String
    /// The new `latest`; `nil` where the present one stays.
    let link: String?
  }

  /// Writes a whole edition to a hidden folder; all of it is on the disk at the end.
  ///
  /// A failure removes what was written.
  func stage(
    _ files: [EditionFile],
    _ receipt: EditionReceipt,
    of month: Month,
    link newest: Month?
  ) throws(OutputError) -> Stage {
    guard let stage = TemporaryFile.createFolder(in: folder) else {
      throw OutputError(creating: path(of: month), in: folder, .last)
    }
    observer(.made)
    do throws(OutputError) {
      // The receipt comes last: a folder that has one is whole.
      try write(files, to: stage, of: month)
      let last = EditionFile(
        path: EditionReceipt.fileName,
        bytes: try JSONText.bytes(receipt, named: path(of: month))
      )
      try write(last, to: stage, of: month)
      try OutputFolder.syncSurely(stage, named: path(of: month))
      let link = try newest.map { month throws(OutputError) in try makeLink(to: month) }
      observer(.synced)
      return Stage(folder: stage, link: link)
    } catch {
      try? OutputFolder.remove(stage)
      throw error
    }
  }

  private func write(
    _ files: [EditionFile],
    to stage: String,
    of month: Month
  ) throws(OutputError) {
    var folders: Set<String> = []
    for file in files {
      guard file.isPlain else {
        throw OutputError(
          path: OutputFolder.path(of: file.path, in: path(of: month)),
          problem: .cannotCreate(reason: "an edition has no such file")
        )
      }
      if let name = file.folder, folders.insert(name).inserted {
        try OutputFolder.prepare(OutputFolder.path(of: name, in: stage))
      }
      try write(file, to: stage, of: month)
    }
    for name in folders.sorted() {
      let target = OutputFolder.path(of: name, in: path(of: month))
      try OutputFolder.syncSurely(OutputFolder.path(of: name, in: stage), named: target)
    }
  }

  private func write(
    _ file: EditionFile,
    to stage: String,
    of month: Month
  ) throws(OutputError) {
    let target = OutputFolder.path(of: file.path, in: path(of: month))
    let path = OutputFolder.path(of: file.path, in: stage)
    try OutputFile.create(file.bytes, at: path, named: target)
    observer(.wrote(file.path))
  }
}

// MARK: - Taking its place

extension Publication {
  /// Puts a staged edition in its place, then gives the earlier one its lasting name.
  ///
  /// A failure before the switch leaves everything as it was; after it, the new edition stays, and
  /// `recover` does the rest.
  func bringIn(
    _ stage: Stage,
    as month: Month,
    revision: Int,
    replacing isRevised: Bool
  ) throws(OutputError) {
    let kept = path(ofKept: month, replacedBy: revision)
    let isExchanged: Bool
    do throws(OutputError) {
      isExchanged = isRevised ? try exchange(stage, with: month) : false
      if !isExchanged {
        if isRevised { try move(path(of: month), to: kept) }
        try takePlace(stage, of: month, kept: isRevised ? kept : nil)
      }
    } catch {
      try? OutputFolder.remove(stage.folder)
      if let link = stage.link { unlink(link) }
      throw error
    }
    OutputFolder.sync(folder)
    observer(.switched)
    if isExchanged {
      try move(stage.folder, to: kept)
      observer(.kept)
    }
    if let link = stage.link {
      try move(link, to: latestPath)
      observer(.linked)
    }
    OutputFolder.sync(folder)
  }

  /// Lets the two editions change places; `false` where the file system cannot.
  private func exchange(_ stage: Stage, with month: Month) throws(OutputError) -> Bool {
    guard exchanges else { return false }
    switch Exchange.swap(stage.folder, path(of: month)) {
    case .done: return true
    case .unsupported: return false
    case .failed(let code): throw OutputError(creating: path(of: month), in: folder, code)
    }
  }

  /// Moves a staged edition to its empty place; where that fails, `kept` comes back.
  private func takePlace(
    _ stage: Stage,
    of month: Month,
    kept: String?
  ) throws(OutputError) {
    if kept != nil { observer(.cleared) }
    do throws(OutputError) {
      try move(stage.folder, to: path(of: month))
    } catch {
      if let kept { rename(kept, path(of: month)) }
      throw error
    }
  }

  /// Renames within the folder.
  func move(_ path: String, to target: String) throws(OutputError) {
    guard rename(path, target) == 0 else {
      throw OutputError(creating: target, in: folder, .last)
    }
  }
}

// MARK: - The link to the newest month

extension Publication {
  /// The month that `latest` should lead to once `month` has an edition too; `nil` where it does, or
  /// where there is no edition.
  ///
  /// It is not led to an edition with a damaged receipt, nor away from one: an older month would
  /// then pass for the latest.
  func monthForLink(adding month: Month? = nil) throws(PublicationError) -> Month? {
    let status = stat.ofLink(latestPath)
    guard status?.isLink != false else {
      throw .foreign(path: latestPath, reason: "it is no link")
    }
    let present = status == nil ? nil : OutputTarget.destination(ofLink: latestPath)
    let newest = editions().last { edition in
      edition.description == present || (try? receipt(of: edition)) != nil
    }
    guard let newest = [newest, month].compactMap({ $0 }).max(), newest.description != present
    else { return nil }
    return newest
  }

  /// A new link under a temporary name; it leads to a name in its own folder.
  func makeLink(to month: Month) throws(OutputError) -> String {
    guard let link = TemporaryFile.createLink(to: month.description, in: folder) else {
      throw OutputError(creating: latestPath, in: folder, .last)
    }
    return link
  }
}
