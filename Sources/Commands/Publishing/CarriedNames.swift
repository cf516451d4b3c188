import IssueReading
import Workspace

/// The names that files get inside a report.
///
/// They hold no slash: many programs save each file under its name, and make no folders for it.
struct CarriedNames: Sendable {
  static let figuresCSV = "figures.csv"
  static let figuresJSON = "figures.json"
  static let settings = "settings.yml"
  static let issue = IssueReader.fileName

  /// What the names begin with of files that an issue names.
  private static let issuePrefix = "issue-"

  /// Those that no other file can have.
  private static let own = [
    figuresCSV, figuresJSON, settings, issue, AcknowledgedFinding.fileName, EventEntry.fileName,
    ThemeFile.fileName, Receipt.fileName,
  ]

  /// In lower case: some systems take names for the same that differ in case alone.
  private var taken = Set(CarriedNames.own)

  /// The name of the file that an issue calls `path`.
  mutating func ofIssue(_ path: String) -> String {
    free(CarriedNames.issuePrefix + path.replacing("/", with: "-"))
  }

  /// `name`, or where that is taken the same with a number before it.
  private mutating func free(_ name: String) -> String {
    var free = name
    var number = 2
    while !taken.insert(free.lowercased()).inserted {
      free = "\(number)-\(name)"
      number += 1
    }
    return free
  }

  /// Whether `name` is one that a file of an issue got.
  static func isOfIssue(_ name: String) -> Bool { name.begins(issuePrefix) }

  /// Whether `name` is one that a font or the logo of a theme got.
  static func isOfTheme(_ name: String) -> Bool { name.begins(CarriedTheme.prefix) }

  /// The file under its own name, or where that is taken under one with a number before it.
  mutating func renamed(_ file: CarriedFile) -> CarriedFile {
    CarriedFile(name: free(file.name), path: file.path, bytes: file.bytes)
  }
}

extension String {
  /// Whether this begins with `prefix`, or with it behind a number of `CarriedNames`.
  fileprivate func begins(_ prefix: String) -> Bool {
    hasPrefix(prefix) || drop { $0.isWholeNumber }.hasPrefix("-\(prefix)")
  }
}
