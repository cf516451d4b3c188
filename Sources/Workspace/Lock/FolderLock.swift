@preconcurrency import Glibc

/// The right to be the only one that publishes into a folder, whichever settings and state folder
/// others have: held from its making until the value goes.
///
/// The folder itself is locked (`flock`), so that nothing is written for it and readers see nothing
/// of it. On a file system that cannot lock folders it holds nobody off.
package final class FolderLock: Sendable {
  private let descriptor: Int32

  private init(owning descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Locks the folder at `path` at once or throws; `nil` where there is no folder to lock.
  package static func take(_ path: String) throws(LockError) -> FolderLock? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let lock = FolderLock(owning: descriptor)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK:
        var status = stat()
        fstat(descriptor, &status)
        let process = RunLock.process(locking: UInt64(status.st_ino))
        throw LockError(path: path, problem: .folderHeld(by: process))
      default: return lock
      }
    }
    return lock
  }
}
