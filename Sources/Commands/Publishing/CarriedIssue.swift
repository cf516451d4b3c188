import IssueReading
import PDFFinishing

/// The files of an issue inside a report, in a folder of their own.
struct CarriedIssue: IssueFiles {
  /// What their names begin with.
  private static let folder = "issue/"

  /// The bytes by path inside the folder.
  private let files: [String: [UInt8]]

  /// What a report of `issue` carries; the file that it begins with gets its usual name.
  static func attachments(of issue: ReadIssue) -> [Attachment] {
    issue.files.enumerated().map { index, file in
      Attachment(
        name: folder + (index == 0 ? IssueReader.fileName : file.path),
        summary: "A source of the articles and lists",
        mediaType: mediaType(of: file.path),
        relationship: .source,
        bytes: file.bytes
      )
    }
  }

  /// The issue that `attachments` hold; `nil` where they hold none.
  ///
  /// Throws a `Failure` where it cannot be read.
  static func issue(in attachments: [Attachment]) throws -> ReadIssue? {
    let pairs = attachments.filter { $0.name.hasPrefix(folder) }
      .map { (String($0.name.dropFirst(folder.count)), $0.bytes) }
    guard !pairs.isEmpty else { return nil }
    do throws(IssueFaults) {
      return try IssueReader(CarriedIssue(files: Dictionary(pairs) { first, _ in first })).read()
    } catch {
      throw Failure(error, in: folder)
    }
  }

  func bytes(of path: String, limit: Int) throws(UnreadableFile) -> [UInt8] {
    guard let bytes = files[path], bytes.count <= limit else {
      throw UnreadableFile(reason: "the file carries no \(Self.folder)\(path)")
    }
    return bytes
  }

  func names(in folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : "\(folder)/"
    return files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .filter { !$0.contains("/") }
  }

  private static func mediaType(of path: String) -> String {
    if path.hasSuffix(".md") { return "text/markdown" }
    return path.lowercased().hasSuffix(".png") ? "image/png" : "application/yaml"
  }
}
