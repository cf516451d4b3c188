import CivilTime
package import Issue
import YAMLReading

/// A file that an issue was read from.
package struct SourceFile: Hashable, Sendable {
  /// The path inside the folder of the issue.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// An issue, and every file that it was read from.
package struct ReadIssue: Hashable, Sendable {
  package let issue: Issue
  /// `issue.yml` first, then articles and pictures in the order of reading, each once.
  package let files: [SourceFile]
}

/// Reads `issue.yml` and what it names.
package struct IssueReader {
  /// The usual name of the file that an issue begins with.
  package static let fileName = "issue.yml"

  /// The most bytes of that file: 1 MB.
  private static let limit = 1_000_000

  private let files: any IssueFiles

  /// A reader of the issue in the folder that `files` shows.
  package init(_ files: any IssueFiles) {
    self.files = files
  }

  /// Reads the issue that begins with `file`; all faults are thrown together.
  package func read(_ file: String = fileName) throws(IssueFaults) -> ReadIssue {
    let log = FaultLog()
    let folder = FolderReader(files, log: log)
    let issue = folder.bytes(of: file, limit: IssueReader.limit)
      .flatMap { root(of: $0, file: file, log: log) }
      .flatMap { FieldReader<IssueKey>($0, called: "the file", in: file, log: log) }
      .flatMap { IssueReader.issue($0, folder: folder) }
    try log.check()
    guard let issue else { throw IssueFaults(faults: [IssueFault(file: file, .emptyIssue)]) }
    return ReadIssue(issue: issue, files: folder.read)
  }

  private func root(of bytes: [UInt8], file: String, log: FaultLog) -> YAMLValue? {
    log.attempt(in: file) { () throws(YAMLFault) in try YAMLValue(parsing: bytes) } ?? nil
  }

  private static func issue(_ fields: FieldReader<IssueKey>, folder: FolderReader) -> Issue? {
    let pictures = PictureReader(folder: folder)
    let entries = EntriesReader(fields: fields, pictures: pictures)
    if fields.isTrue(.draft) { fields.note(.draft, at: .draft) }
    let date = fields.dateIfAny(.date)
    let issue = month(fields).map { month in
      Issue(
        month: month,
        volume: fields.numberIfAny(.volume),
        number: fields.numberIfAny(.issue),
        title: fields.textIfAny(.title),
        date: date
      )
    }
    let cases = entries.cases()
    let actions = entries.actions()
    let events = entries.events()
    let sources = entries.sources()
    let contacts = entries.contacts()
    let sections = SectionsReader(fields: fields, folder: folder, pictures: pictures).sections()
    guard var issue else { return nil }
    issue.sections = sections
    issue.cases = cases
    issue.actions = actions
    issue.events = events
    issue.sources = sources
    issue.contacts = contacts
    return issue
  }

  private static func month(_ fields: FieldReader<IssueKey>) -> Month? {
    fields.log.attempt(in: fields.file) { () throws(YAMLFault) in
      let value = try fields.requiredValue(.month)
      let text = try value.line("month")
      guard let month = Month(text) else {
        throw value.badValue("month", text, "it must be a month, written as 2023-03")
      }
      return month
    }
  }
}
