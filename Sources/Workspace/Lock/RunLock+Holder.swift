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
    return isListed(inode: UInt64(file.status.st_ino)) ? owner : nil
  }

  /// Whether the system lists a lock of a file with this number; so it is taken where there is no
  /// list.
  private static func isListed(inode: UInt64) -> Bool {
    guard let list = try? InputFile.read("/proc/locks", limit: 64_000_000) else { return true }
    let lines = String(decoding: list.bytes, as: UTF8.self).split(separator: "\n")
    return lines.contains { line in
      let words = line.split(separator: " ")
      // 1: FLOCK  ADVISORY  WRITE 1234 08:01:1234567 0 EOF
      return words.contains("FLOCK") && words.contains { $0.hasSuffix(":\(inode)") }
    }
  }
}
