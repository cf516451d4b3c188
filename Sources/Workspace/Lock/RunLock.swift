package import CivilTime
@preconcurrency import Glibc

/// The right to be the only run: held from its making until `release`, or until the process ends.
///
/// The system keeps the lock (`flock`), not the presence of the file: a file that a killed run left
/// is no obstacle, and the file is never removed, since two runs could then hold one each. What is
/// in the file only tells others who holds it.
package struct RunLock: ~Copyable {
  private let file: FileDescriptor

  /// Takes the lock at once or not at all; the folder of `path` must exist.
  package init(path: String, now: Timestamp) throws(LockError) {
    let file = try RunLock.open(path)
    while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
      let code = SystemCode.last
      switch code.number {
      case EINTR: continue
      case EWOULDBLOCK:
        throw LockError(path: path, problem: .held(by: RunLock.owner(in: file), now: now))
      default: throw RunLock.unusable(path, code)
      }
    }
    RunLock.note(LockOwner.current(since: now), in: file)
    self.file = file
  }

  /// Gives the lock back.
  package consuming func release() {}

  deinit {
    // Nobody is to be told of an owner that is gone; the lock itself goes with the descriptor.
    ftruncate(file.number, 0)
  }
}

extension RunLock {
  private static func open(_ path: String) throws(LockError) -> FileDescriptor {
    guard let file = FileDescriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o666)
    else { throw unusable(path, .last) }
    guard file.status.isRegularFile else {
      throw LockError(
        path: path,
        problem: .unusable(
          OutputError(path: path, problem: .cannotCreate(reason: "it is no regular file"))
        )
      )
    }
    return file
  }

  private static func unusable(_ path: String, _ code: SystemCode) -> LockError {
    let folder = OutputFolder.parent(of: path)
    return LockError(
      path: path,
      problem: .unusable(OutputError(creating: path, in: folder, code))
    )
  }

  /// The lock holds even where its owner cannot be noted, on a full disk.
  private static func note(_ owner: LockOwner, in file: borrowing FileDescriptor) {
    guard let text = try? JSONText.of(owner), ftruncate(file.number, 0) == 0 else { return }
    try? OutputDescriptor.write(text, to: file.number, named: "lock")
  }

  /// Who holds the lock.
  ///
  /// Between taking the lock and noting so pass a few microseconds: an empty
  /// file, or an owner that is gone, is read again for a tenth of a second.
  private static func owner(in file: borrowing FileDescriptor) -> LockOwner? {
    var owner: LockOwner?
    for _ in 0..<20 {
      var bytes = [UInt8](repeating: 0, count: 4_096)
      let count = pread(file.number, &bytes, bytes.count, 0)
      owner = JSONText.value(Array(bytes.prefix(max(0, count))), as: LockOwner.self)
      if let owner, kill(owner.process, 0) == 0 || errno == EPERM { return owner }
      usleep(5_000)
    }
    return owner
  }
}
