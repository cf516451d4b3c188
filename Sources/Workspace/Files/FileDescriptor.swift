@preconcurrency import Glibc

/// An open file, closed when it goes out of use.
struct FileDescriptor: ~Copyable {
  let number: Int32

  /// Takes over an open descriptor.
  init(owning number: Int32) {
    self.number = number
  }

  /// Opens `path`; `nil` where that fails, with the code in `errno`.
  init?(opening path: String, _ flags: Int32, mode: mode_t = 0) {
    let number = open(path, flags | O_CLOEXEC | O_NOCTTY, mode)
    guard number >= 0 else { return nil }
    self.number = number
  }

  deinit {
    close(number)
  }

  /// What the system knows of the open file.
  var status: stat {
    var status = stat()
    fstat(number, &status)
    return status
  }

  /// Closes the file and says whether that failed, which some file systems use to report a write.
  consuming func finish() -> SystemCode? {
    let number = number
    discard self
    return close(number) == 0 || errno == EINTR ? nil : .last
  }
}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }

  /// What stands at `path`, links followed; `nil` where nothing does.
  static func of(_ path: String) -> stat? {
    var status = stat()
    return fstatat(AT_FDCWD, path, &status, 0) == 0 ? status : nil
  }

  /// What stands at `path` itself, be it a link; `nil` where nothing does.
  static func ofLink(_ path: String) -> stat? {
    var status = stat()
    return fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }
}
