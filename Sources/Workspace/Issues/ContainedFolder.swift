@preconcurrency import Glibc

/// A folder whose files are read only where they really lie in it.
package struct ContainedFolder: Sendable {
  /// The path as given.
  package let path: String
  /// The same without links; `nil` where there is no such folder.
  private let resolved: String?

  package init(_ path: String) {
    self.path = path
    resolved = ContainedFolder.resolving(path)
  }

  /// The bytes of the file `name`, a relative path, at most `limit`.
  ///
  /// Throws where the file, links followed, lies outside.
  package func read(_ name: String, limit: Int) throws(InputError) -> [UInt8] {
    let file = OutputFolder.path(of: name, in: path)
    if let target = ContainedFolder.resolving(file), let resolved, !target.lies(in: resolved) {
      throw InputError(path: file, problem: .outside(folder: path))
    }
    return try InputFile.read(file, limit: limit).bytes
  }

  /// The names of the files in the folder `name`, sorted; none where there is no such folder.
  package func names(in name: String) -> [String] {
    OutputFolder.names(in: OutputFolder.path(of: name, in: path))
  }

  /// Whether there is a folder with nothing in it, or nothing at all at the path.
  package var isEmpty: Bool {
    stat.of(path) == nil || (stat.of(path)?.isFolder == true && names(in: "").isEmpty)
  }

  /// The path without links; `nil` where nothing is there.
  private static func resolving(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension String {
  /// Whether this resolved path is one of something in the resolved `folder`.
  fileprivate func lies(in folder: String) -> Bool {
    folder == "/" || hasPrefix("\(folder)/")
  }
}
