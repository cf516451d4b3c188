import CivilTime
@preconcurrency import Glibc

extension Publication {
  /// Brings the folder into the state of a run that was not disturbed, whatever a killed one left.
  ///
  /// Unfinished editions are removed, an earlier edition that has left its place gets its lasting
  /// name, and `latest` leads to the newest month. Nothing is done where nothing is amiss.
  package func recover() throws(PublicationError) {
    do throws(OutputError) {
      let leftovers = TemporaryFile.leftovers(in: folder)
      for path in leftovers {
        switch fate(of: path) {
        case .left: continue
        case .removed: try OutputFolder.remove(path)
        case .moved(let target): try move(path, to: target)
        }
      }
      if !leftovers.isEmpty { OutputFolder.sync(folder) }
    } catch {
      throw .output(error)
    }
    guard let newest = try monthForLink() else { return }
    do throws(OutputError) {
      try move(makeLink(to: newest), to: latestPath)
      OutputFolder.sync(folder)
    } catch {
      throw .output(error)
    }
  }

  /// What becomes of something that a killed run left.
  private enum Fate {
    /// It may be the only good edition of its month.
    case left
    case removed
    case moved(to: String)
  }

  private func fate(of path: String) -> Fate {
    guard stat.ofLink(path)?.isFolder == true, let left = try? EditionReceipt.read(in: path),
      let month = Month(left.month)
    else { return .removed }
    let present: EditionReceipt?
    do throws(PublicationError) {
      present = try receipt(of: month)
    } catch {
      return .left
    }
    if let present {
      // The two have changed places, and this is the earlier one; or it was never published.
      let kept = self.path(ofKept: month, replacedBy: present.revision)
      let isEarlier = left.revision < present.revision && stat.ofLink(kept) == nil
      return isEarlier ? .moved(to: kept) : .removed
    }
    // The earlier edition has been moved away for it, where folders cannot change places.
    let isAwaited = Publication.isEdition(self.path(ofKept: month, replacedBy: left.revision))
    return isAwaited ? .moved(to: self.path(of: month)) : .removed
  }
}
