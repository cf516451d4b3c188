@preconcurrency import Glibc

extension RunLock {
  /// Who holds the lock at `path` now; `nil` where nobody does.
  ///
  /// Nothing is locked or written, so that a run that begins at this moment is not kept from it.
  package static func holder(of path: String) -> LockOwner? {
    guard let file = FileDescriptor(opening: path, O_RDONLY) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = pread(file.number, &bytes, bytes.count, 0)
    let owner = JSONText.value(Array(bytes.prefix(max(0, count))), as: LockOwner.self)
    // A run that was killed leaves its name in the file; its lock is gone from the system's list.
    guard let owner, kill(owner.process, 0) == 0 || errno == EPERM else { return nil }
    // Where there is no list, it is taken to be there.
    return processes(locking: UInt64(file.status.st_ino))?.isEmpty == true ? nil : owner
  }

  /// The process that locks the file or folder with this number; `nil` where the system does not
  /// tell.
  static func process(locking inode: UInt64) -> Int32? {
    // What took the lock and left it to another process does not hold it any more.
    processes(locking: inode)?.compactMap(\.self).first { kill($0, 0) == 0 || errno == EPERM }
  }

  /// Who locks the file with this number, `nil` for one of another namespace; `nil` altogether where
  /// the system has no list of locks.
  private static func processes(locking inode: UInt64) -> [Int32?]? {
    guard let list = try? InputFile.read("/proc/locks", limit: 64_000_000) else { return nil }
    let lines = String(decoding: list.bytes, as: UTF8.self).split(separator: "\n")
    return lines.compactMap { line -> Int32?? in
      let words = line.split(separator: " ")
      // 1: FLOCK  ADVISORY  WRITE 1234 08:01:1234567 0 EOF
      guard let place = words.firstIndex(where: { $0.hasSuffix(":\(inode)") }), place > 0,
        words.contains("FLOCK")
      else { return .none }
      return .some(Int32(words[place - 1]).flatMap { $0 > 0 ? $0 : nil })
    }
  }
}
