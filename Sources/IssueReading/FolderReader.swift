import YAMLReading

/// Reads the files of an issue that its texts name, and keeps what was read.
final class FolderReader {
  private let files: any IssueFiles
  private let log: FaultLog
  /// Each file once, in the order of reading.
  private(set) var read: [SourceFile] = []

  init(_ files: any IssueFiles, log: FaultLog) {
    self.files = files
    self.log = log
  }

  /// The bytes of a file that nothing names: `issue.yml` itself.
  func bytes(of path: String, limit: Int) -> [UInt8]? {
    log.opened(path)
    do throws(UnreadableFile) {
      return try bytes(path, limit)
    } catch {
      log.add(IssueFault(file: path, .unreadable(error)))
      return nil
    }
  }

  /// The bytes of a file that `key` names, which must lie in the folder.
  func bytes<Key>(
    of path: String,
    limit: Int,
    namedBy fields: FieldReader<Key>,
    _ key: Key,
    at line: Int? = nil
  ) -> [UInt8]? {
    let line = line ?? fields.line(of: key)
    do throws(UnreadableFile) {
      if let reason = FolderReader.objection(to: path) {
        fields.note(
          YAMLFault(
            line: line,
            .badValue(key: key.rawValue, value: path, reason: reason, known: [])
          )
        )
        return nil
      }
      return try bytes(path, limit)
    } catch {
      log.add(IssueFault(file: fields.file, line: line, .unreadable(error)))
      return nil
    }
  }

  /// The names of files in `folder` that end in `.md`, in order.
  func articles(in folder: String) -> [String] {
    files.names(in: folder).filter { $0.hasSuffix(".md") }.sorted()
  }

  private func bytes(_ path: String, _ limit: Int) throws(UnreadableFile) -> [UInt8] {
    if let known = read.first(where: { $0.path == path }) { return known.bytes }
    let bytes = try files.bytes(of: path, limit: limit)
    read.append(SourceFile(path: path, bytes: bytes))
    return bytes
  }

  /// Why a path is not one of a file in the folder; `nil` where it is.
  private static func objection(to path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if path.hasPrefix("/") || path.hasPrefix("~") {
      return "it must be a path from the folder of the issue"
    }
    if parts.contains("..") { return "it must not leave the folder of the issue" }
    if parts.contains("") || parts.contains(".") {
      return "it must be written without “.” and without empty parts"
    }
    return nil
  }
}
