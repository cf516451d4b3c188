@preconcurrency import Glibc

/// Creates files and folders with names that nothing else has.
enum TemporaryFile {
  /// A new file in `folder`, open for reading and writing; `nil` where none can be created, with
  /// the code in `errno`.
  ///
  /// The system applies the umask to `mode`. A name left over by a process that was killed is
  /// passed over.
  static func create(in folder: String, mode: mode_t) -> (descriptor: Int32, path: String)? {
    for path in paths(in: folder) {
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 { return (descriptor, path) }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  /// The path of a new, empty folder in `folder`; `nil` where none can be created, with the code in
  /// `errno`.
  static func createFolder(in folder: String) -> String? {
    for path in paths(in: folder) {
      if mkdir(path, 0o777) == 0 { return path }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  /// The path of a new link to `target` in `folder`; `nil` where none can be created, with the code
  /// in `errno`.
  static func createLink(to target: String, in folder: String) -> String? {
    for path in paths(in: folder) {
      if symlink(target, path) == 0 { return path }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  /// The paths of everything in `folder` that bears the name of a temporary file, in order; where
  /// no other process writes there, a process that was killed left it.
  static func leftovers(in folder: String) -> [String] {
    OutputFolder.names(in: folder)
      .filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }
      .map { OutputFolder.path(of: $0, in: folder) }
  }

  private static let prefix = ".tradesnap-"
  private static let suffix = ".tmp"

  private static func paths(in folder: String) -> some Sequence<String> {
    (0..<10_000).lazy.map { attempt in
      OutputFolder.path(of: "\(prefix)\(getpid())-\(attempt)\(suffix)", in: folder)
    }
  }
}
