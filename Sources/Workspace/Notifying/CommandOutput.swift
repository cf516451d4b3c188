import Subprocess
import Synchronization

/// Keeps the beginning of what a command writes, up to a limit, also when it is ended half way.
final class CommandOutput: Sendable {
  private let bytes = Mutex<[UInt8]>([])
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  func append(_ part: SubprocessOutputSequence.Buffer) {
    bytes.withLock { bytes in
      part.withUnsafeBytes { bytes += $0.prefix(limit - bytes.count) }
    }
  }

  /// What was kept; what is not UTF-8 is replaced.
  var text: String { String(decoding: bytes.withLock(\.self), as: UTF8.self) }
}
