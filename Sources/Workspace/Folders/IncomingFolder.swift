@preconcurrency import Glibc

/// A folder into which somebody puts releases.
package struct IncomingFolder: Hashable, Sendable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The endings of the names that are taken, in lower case.
  package static let endings = ["txt", "text", "md", "markdown", "html", "htm", "csv"]

  /// The names of the files to be read, sorted; folders and what is still being copied are passed
  /// over.
  ///
  /// Throws where there is no such folder, or it may not be read.
  package func names() throws(InputError) -> [String] {
    guard let directory = opendir(path) else {
      let code = SystemCode.last
      throw InputError(
        path: path,
        problem: code.number == ENOENT ? .notFound : .unreadable(reason: code.words)
      )
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      let file = OutputFolder.path(of: name, in: path)
      if IncomingFolder.takes(name), stat.of(file)?.isRegularFile == true { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether a file of this name is a document, by its ending: hidden files and the temporary names
  /// of copying programs (`release.html.part`, `.release.html.Xy12`, `release.html~`) are none.
  package static func takes(_ name: String) -> Bool {
    guard !name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased())
  }
}
