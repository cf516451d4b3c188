import ArgumentParser
import CivilTime
import Issue
import IssueReading
import Workspace

/// Which issue is printed with the statistics.
struct IssueOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The issue to print: its issue.yml, or none. (default: MONTH/issue.yml beside the settings, or "
        + "issue.yml there if it is of the month)",
      valueName: "file"
    )
  )
  var issue: String?

  /// The word that stands for no issue.
  static let noneWord = "none"
}

/// Where issues are: each in a folder of its own, around a file named `issue.yml`.
struct IssuePlace {
  /// The path of `issue.yml`.
  let path: String

  /// The folder that holds the issue, and nothing outside it.
  var folder: String { OutputFolder.parent(of: path) }

  func read() throws -> ReadIssue {
    let files = WorkspaceFiles(folder: ContainedFolder(folder))
    do throws(IssueFaults) {
      let name =
        folder == "." ? path : String(path.dropFirst(folder.count + (folder == "/" ? 0 : 1)))
      return try IssueReader(files).read(name)
    } catch {
      throw Failure(error, in: folder)
    }
  }

  /// The issue of `month` in the folder of the settings; `nil` where there is none.
  ///
  /// The one beside the settings may be of another month; a folder named by a month may not.
  static func issue(
    of month: Month,
    in folder: String,
    beside: () throws -> ReadIssue?
  ) throws -> ReadIssue? {
    let place = IssuePlace(
      path: OutputFolder.path(of: "\(month)/\(IssueReader.fileName)", in: folder)
    )
    if InputFile.exists(place.path) {
      let read = try place.read()
      guard read.issue.month == month else { throw place.isOf(read.issue.month, not: month) }
      return read
    }
    guard let read = try beside(), read.issue.month == month else { return nil }
    return read
  }

  /// The issue beside the settings in `folder`, of whatever month; `nil` where there is none.
  static func beside(settingsIn folder: String) throws -> ReadIssue? {
    let place = IssuePlace(path: OutputFolder.path(of: IssueReader.fileName, in: folder))
    return InputFile.exists(place.path) ? try place.read() : nil
  }

  /// The newest issue before `month` in the folder of the settings; `nil` where there is none.
  static func last(before month: Month, in folder: String) -> IssuePlace? {
    let months = ContainedFolder(folder).names(in: "").compactMap { Month($0) }.sorted()
    let names = months.filter { $0 < month }.reversed().map { "\($0)/\(IssueReader.fileName)" }
    return (names + [IssueReader.fileName])
      .map { IssuePlace(path: OutputFolder.path(of: $0, in: folder)) }
      .first { InputFile.exists($0.path) }
  }

  func isOf(_ other: Month, not month: Month) -> Failure {
    Failure(
      .badInput,
      "\(path) is the issue of \(other), not of \(month)",
      hint: "Correct its month, or name another with --issue."
    )
  }
}

extension Session {
  /// The issue that is printed in the report of `month`; `nil` for statistics alone.
  func issue(_ option: IssueOption, of month: Month) throws -> ReadIssue? {
    guard let path = option.issue else {
      return try IssuePlace.issue(of: month, in: settingsFolder) {
        try IssuePlace.beside(settingsIn: settingsFolder)
      }
    }
    guard path != IssueOption.noneWord else { return nil }
    let place = IssuePlace(path: path)
    let read = try place.read()
    guard read.issue.month == month else { throw place.isOf(read.issue.month, not: month) }
    return read
  }

  /// The issues of any month; what lies beside the settings is read once for all of them.
  func issues(_ option: IssueOption) throws -> @Sendable (Month) throws -> ReadIssue? {
    guard option.issue == nil else { return { try issue(option, of: $0) } }
    let beside = try IssuePlace.beside(settingsIn: settingsFolder)
    let folder = settingsFolder
    return { try IssuePlace.issue(of: $0, in: folder) { beside } }
  }
}

extension Failure {
  /// The words for the faults of an issue in `folder`, of which all but the last are said at once.
  init(_ error: IssueFaults, in folder: String) {
    let messages = error.faults.map { fault in
      let file = OutputFolder.path(of: fault.file, in: folder)
      let place = fault.line.map { "\(file):\($0)" } ?? file
      return (text: "\(place): \(fault.message)", hint: fault.hint)
    }
    if let only = messages.first, messages.count == 1 {
      self.init(.badInput, only.text, hint: only.hint)
      return
    }
    for message in messages {
      Program.say(Failure(.badInput, message.text, hint: message.hint))
    }
    self.init(.badInput, "the issue has \(messages.count) faults", hint: "Nothing was written.")
  }
}
