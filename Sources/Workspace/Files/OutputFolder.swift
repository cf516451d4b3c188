@preconcurrency import Glibc

/// Folders that outputs go into.
package enum OutputFolder {
  /// Creates the folder `path` where it is missing; the folder that holds it must exist.
  package static func prepare(_ path: String) throws(OutputError) {
    try make(path, mode: 0o777)
  }

  /// Creates the folder `path` and all above it where they are missing, for the user alone.
  ///
  /// The XDG Base Directory Specification asks for mode 0700.
  static func prepareAll(_ path: String) throws(OutputError) {
    let above = parent(of: path)
    if stat.of(path) == nil, above != path { try prepareAll(above) }
    try make(path, mode: 0o700)
  }

  private static func make(_ path: String, mode: mode_t) throws(OutputError) {
    guard mkdir(path, mode) != 0 else { return }
    let code = SystemCode.last
    guard code.number == EEXIST else {
      throw OutputError(creating: path, in: parent(of: path), code)
    }
    guard stat.of(path)?.isFolder == true else {
      throw OutputError(path: path, problem: .notAFolder(path))
    }
  }

  /// The folder that holds `path`: `.` for a bare name.
  package static func parent(of path: String) -> String {
    let trimmed = path.lastIndex { $0 != "/" }.map { path[...$0] } ?? ""
    guard let slash = trimmed.lastIndex(of: "/") else {
      return path.hasPrefix("/") ? "/" : "."
    }
    let parent = trimmed[..<slash]
    return parent.isEmpty ? "/" : String(parent)
  }

  /// The path of `name` in `folder`; an absolute name stays as it is.
  package static func path(of name: String, in folder: String) -> String {
    if name.hasPrefix("/") || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The names of everything in the folder `path`, sorted; none where there is no such folder.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes `path` and, where it is a folder, everything in it; links are removed, not followed.
  static func remove(_ path: String) throws(OutputError) {
    guard let status = stat.ofLink(path) else { return }
    if status.isFolder {
      for name in names(in: path) { try remove(OutputFolder.path(of: name, in: path)) }
    }
    guard (status.isFolder ? rmdir(path) : unlink(path)) == 0 else {
      throw OutputError(creating: path, in: parent(of: path), .last)
    }
  }
}
