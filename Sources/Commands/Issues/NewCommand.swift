import ArgumentParser
import CivilTime
import IssueReading
import Workspace

/// `tradesnap new`: the next issue, begun from the last.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin the issue of a month from the last one.",
    discussion: """
      Sections, sources and contacts are taken over, and each section that had articles gets a draft. \
      Everything is marked as a draft, which “tradesnap report” refuses until the marks are removed.

      EXAMPLES:
        tradesnap new 2023-04
        tradesnap new 2023-04 --from Reports/2023-03/issue.yml
      """
  )

  @Argument(help: ArgumentHelp("The month, as 2023-04.", valueName: "month"))
  var month: MonthArgument

  @Option(
    help: ArgumentHelp(
      "The issue to begin from. (default: the newest before the month, beside the settings)",
      valueName: "file"
    )
  )
  var from: String?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let session = try Session(store)
    let month = month.month
    let last =
      from.map { IssuePlace(path: $0) }
      ?? IssuePlace.last(before: month, in: session.settingsFolder)
    guard let last else {
      throw Failure(
        .nothingFound,
        "there is no issue before \(month) in \(session.settingsFolder)",
        hint: "Name one with --from, or make a workspace with “tradesnap init DIR”."
      )
    }
    let files = IssueSkeleton(after: try last.read().issue, month: month).files
      .map { NewFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let folder = OutputFolder.path(of: "\(month)", in: NewCommand.shelf(of: last))
    try NewFolder(folder).fill(with: files, isForced: false)
    try StandardOutput.write(OutputFolder.path(of: IssueReader.fileName, in: folder) + "\n")
  }

  /// The folder that holds the folders of issues: above one that is named by its month.
  private static func shelf(of issue: IssuePlace) -> String {
    let name = issue.folder.split(separator: "/").last ?? ""
    return Month(name) == nil ? issue.folder : OutputFolder.parent(of: issue.folder)
  }
}
