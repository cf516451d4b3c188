import CivilTime
import IssueReading
import Workspace

/// The files that shape editions, and how they looked while a run used them.
struct WatchList {
  let place: UnattendedPlace

  /// The settings and every file that they name.
  var settings: [String] {
    let configuration = place.session.configuration
    let beside = OutputFolder.path(
      of: AcknowledgedFinding.fileName,
      in: place.session.settingsFolder
    )
    var paths = [place.settingsFile, configuration.acknowledged ?? beside]
    paths += configuration.reference ?? [BundledFile.fiscalYearFigures.path].compactMap(\.self)
    if let events = place.session.eventsPath { paths.append(events) }
    if case .file(let theme) = configuration.theme { paths.append(theme) }
    return paths
  }

  /// The files of the issue of `month`, in both places where an issue may lie.
  func issue(_ issue: ReadIssue?, of month: Month) -> [String] {
    let names = issue.map { $0.files.map(\.path) } ?? []
    return ["\(month)/", ""].flatMap { folder in
      ([IssueReader.fileName] + names).map {
        OutputFolder.path(of: folder + $0, in: place.session.settingsFolder)
      }
    }
  }

  /// The link to the newest edition.
  var latest: String { OutputFolder.path(of: "latest", in: place.publish.folder) }

  /// How the folders of the editions of `months` look now.
  func folders(of months: [Month]) -> [String: FolderLook?] {
    var looks: [String: FolderLook?] = [:]
    for month in months {
      let path = OutputFolder.path(of: month.description, in: place.publish.folder)
      looks.updateValue(FolderLook(path), forKey: path)
    }
    return looks
  }

  /// How `paths` look now.
  static func looks(at paths: [String]) -> [String: FileLook?] {
    var looks: [String: FileLook?] = [:]
    for path in paths { looks.updateValue(FileLook(path), forKey: path) }
    return looks
  }
}
