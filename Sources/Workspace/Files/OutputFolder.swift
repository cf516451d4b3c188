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
}
