@preconcurrency import Glibc
import Synchronization

/// A file that lines are appended to, rotated by size, shared by all handlers of one log.
///
/// Each line is one `write` to a file opened for appending, so that lines of several processes do
/// not mix.
final class LogFile: Sendable {
  private struct State {
    /// The open file and what identifies it; `nil` before the first line and after a rotation.
    var file: OpenFile?
    var hasComplained = false
  }

  private struct OpenFile {
    let descriptor: Int32
    let device: dev_t
    let inode: ino_t
  }

  private let path: String
  private let size: Int
  private let rotation: LogRotation
  private let complain: @Sendable (OutputError) -> Void
  private let state = Mutex(State())

  init(path: String, size: Int, keep: Int, complain: @escaping @Sendable (OutputError) -> Void) {
    self.path = path
    self.size = size
    rotation = LogRotation(path: path, keep: keep)
    self.complain = complain
  }

  deinit {
    if let file = state.withLock(\.file) { close(file.descriptor) }
  }

  /// Appends `line`, which ends with a line feed.
  func append(_ line: String) {
    state.withLock { state in
      do throws(OutputError) {
        try write(Array(line.utf8), &state)
      } catch {
        guard !state.hasComplained else { return }
        state.hasComplained = true
        complain(error)
      }
    }
  }

  private func write(_ line: [UInt8], _ state: inout State) throws(OutputError) {
    var bytes = line
    let file = try current(&state, room: line.count)
    // A line that a killed process or a full disk cut off must not swallow this one.
    if endsInsideLine(file.descriptor) { bytes.insert(0x0A, at: 0) }
    let count = Glibc.write(file.descriptor, bytes, bytes.count)
    if count != bytes.count {
      throw OutputError(writing: path, count < 0 ? .last : SystemCode(ENOSPC))
    }
  }

  /// The file to write to, rotated first where it has no room for `count` bytes.
  private func current(_ state: inout State, room count: Int) throws(OutputError) -> OpenFile {
    // Another process may rotate at the same time: each finds the new file and goes on with it.
    for _ in 0..<3 {
      let file = try opened(state.file)
      state.file = file
      guard isAtPath(file) else {
        close(file.descriptor)
        state.file = nil
        continue
      }
      let length = status(file.descriptor).st_size
      if length == 0 || length + count <= size { return file }
      // Under the lock of the file itself only one process moves it.
      flock(file.descriptor, LOCK_EX)
      let moved = isAtPath(file) ? rotation.run() : nil
      close(file.descriptor)
      state.file = nil
      if let moved { throw OutputError(creating: path, in: OutputFolder.parent(of: path), moved) }
    }
    let file = try opened(state.file)
    state.file = file
    return file
  }

  private func opened(_ file: OpenFile?) throws(OutputError) -> OpenFile {
    if let file { return file }
    return try open()
  }

  private func open() throws(OutputError) -> OpenFile {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY
    // Addresses of pings stand in it, which nobody else needs to know.
    let descriptor = Glibc.open(path, flags, 0o640)
    guard descriptor >= 0 else {
      throw OutputError(creating: path, in: OutputFolder.parent(of: path), .last)
    }
    let status = status(descriptor)
    return OpenFile(descriptor: descriptor, device: status.st_dev, inode: status.st_ino)
  }

  private func status(_ descriptor: Int32) -> stat {
    var status = stat()
    fstat(descriptor, &status)
    return status
  }

  /// Whether the open file is still the one that others find.
  private func isAtPath(_ file: OpenFile) -> Bool {
    guard let status = stat.of(path) else { return false }
    return status.st_dev == file.device && status.st_ino == file.inode
  }

  private func endsInsideLine(_ descriptor: Int32) -> Bool {
    let length = status(descriptor).st_size
    var last: UInt8 = 0x0A
    return length > 0 && pread(descriptor, &last, 1, length - 1) == 1 && last != 0x0A
  }
}
