import IssueReading
import Workspace

/// The files of an issue inside a report.
struct CarriedIssue: IssueFiles {
  /// The bytes by path in the folder of the issue.
  private let files: [String: [UInt8]]

  /// What a report of `issue` carries; the file that it begins with gets its usual name.
  ///
  /// `names` are those that other files of the report have.
  static func enclosures(of issue: ReadIssue, besides names: CarriedNames) -> [Enclosure] {
    var names = names
    return issue.files.enumerated().map { index, file in
      let isFirst = index == 0
      return Enclosure(
        isFirst ? CarriedNames.issue : names.ofIssue(file.path),
        path: isFirst ? nil : file.path,
        "A source of the articles and lists",
        Enclosure.mediaType(of: file.path),
        file.bytes
      )
    }
  }

  /// The issue that `files` hold; `nil` where they hold none.
  ///
  /// Throws a `Failure` where it cannot be read.
  static func issue(in files: EnclosedFiles) throws -> ReadIssue? {
    guard let issue = files[CarriedNames.issue] else { return nil }
    let pairs = files.named.filter { CarriedNames.isOfIssue($0.name) }
      .map { ($0.path, $0.bytes) }
    let carried = CarriedIssue(
      files: Dictionary([(CarriedNames.issue, issue)] + pairs) { first, _ in first }
    )
    do throws(IssueFaults) {
      return try IssueReader(carried).read()
    } catch {
      throw Failure(.badInput, words(error))
    }
  }

  /// The first of its faults, which is enough to know that the issue is of no use.
  private static func words(_ error: IssueFaults) -> String {
    guard let fault = error.faults.first else { return "the issue cannot be read" }
    return fault.line.map { "\(fault.file):\($0): \(fault.message)" }
      ?? "\(fault.file): \(fault.message)"
  }

  func bytes(of path: String, limit: Int) throws(UnreadableFile) -> [UInt8] {
    guard let bytes = files[path], bytes.count <= limit else {
      throw UnreadableFile(reason: "the report carries no \(path)")
    }
    return bytes
  }

  func names(in folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : "\(folder)/"
    return files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .filter { !$0.contains("/") }
  }
}
