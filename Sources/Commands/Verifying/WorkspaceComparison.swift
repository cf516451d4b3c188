import CivilTime
import IssueReading
import Workspace

/// Compares the issue in a workspace with the one inside a report, file by file, by its hashes.
struct WorkspaceComparison {
  /// In what a file of the workspace is not the one inside the report.
  enum Fault: Hashable {
    case differs(String)
    case missing(String)
    /// The report carries no such file.
    case added(String)
    /// In the words of the error, which name it.
    case unreadable(String)
  }

  let faults: [Fault]
  /// How many files the issue inside the report has.
  let fileCount: Int

  /// The most bytes of a file of an issue: 8 MB, those of a picture.
  private static let limit = 8_000_000
  private static let articles = "articles"

  /// Compares the issue of the receipt's month in `folder`, in a folder named by the month or in
  /// `folder` itself.
  ///
  /// Throws a `Failure` where there is no such folder.
  init(of receipt: Receipt, with folder: String) throws {
    guard InputFile.exists(folder) else {
      throw Failure(.noInput, "there is no folder \(folder)", hint: "Check the path.")
    }
    let ofMonth = OutputFolder.path(of: receipt.month, in: folder)
    let isOfMonth = InputFile.exists(OutputFolder.path(of: CarriedNames.issue, in: ofMonth))
    let place = ContainedFolder(isOfMonth ? ofMonth : folder)
    let files = receipt.files.compactMap { file -> (path: String, sha256: String)? in
      if file.name == CarriedNames.issue { return (CarriedNames.issue, file.sha256) }
      guard let path = file.path, CarriedNames.isOfIssue(file.name) else { return nil }
      return (path, file.sha256)
    }
    fileCount = files.count
    let paths = Set(files.map(\.path))
    faults =
      files.compactMap { WorkspaceComparison.fault($0.path, $0.sha256, place) }
      + WorkspaceComparison.others(in: place, besides: paths, of: receipt.month)
  }

  /// What holds, and then what differs, a line each; `folder` as given.
  func text(_ folder: String) -> String {
    guard !faults.isEmpty else {
      return fileCount == 0
        ? "Neither \(folder) nor the report has an issue.\n"
        : "The issue in \(folder) is the one inside, all \(fileCount) files.\n"
    }
    return "The issue in \(folder) is not the one inside.\n"
      + faults.map { "  \(WorkspaceComparison.words($0))\n" }.joined()
  }

  private static func words(_ fault: Fault) -> String {
    switch fault {
    case .differs(let path): "\(path): it is not the one in the report"
    case .missing(let path): "\(path): it is missing"
    case .added(let path): "\(path): the report does not carry it"
    case .unreadable(let words): words
    }
  }

  private static func fault(_ path: String, _ sha256: String, _ place: ContainedFolder) -> Fault? {
    let full = OutputFolder.path(of: path, in: place.path)
    do throws(InputError) {
      let bytes = try place.read(path, limit: limit)
      return sha256Hexadecimal(bytes) == sha256 ? nil : .differs(full)
    } catch {
      return error.problem == .notFound ? .missing(full) : .unreadable(error.message)
    }
  }

  /// An issue or articles that a report made now would have as well.
  private static func others(
    in place: ContainedFolder,
    besides paths: Set<String>,
    of month: String
  ) -> [Fault] {
    guard paths.contains(CarriedNames.issue) else {
      let issue = Month(month).flatMap { month in
        try? IssuePlace.issue(
          of: month,
          in: place.path,
          beside: { try IssuePlace.beside(settingsIn: place.path) }
        )
      }
      return issue == nil ? [] : [.added(OutputFolder.path(of: CarriedNames.issue, in: place.path))]
    }
    return place.names(in: articles).map { "\(articles)/\($0)" }
      .filter { $0.hasSuffix(".md") && !paths.contains($0) }
      .map { .added(OutputFolder.path(of: $0, in: place.path)) }
  }
}
