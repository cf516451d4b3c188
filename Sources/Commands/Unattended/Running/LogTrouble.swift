import Synchronization
import Workspace

/// Why the log could not be written, kept until it is clear whether there is more to say of it: the
/// disk that has no room for the log has none for the figures either, and that is said once.
final class LogTrouble: Sendable {
  private let first = Mutex<Failure?>(nil)

  func note(_ error: OutputError) { first.withLock { $0 = $0 ?? Failure(error) } }

  var failure: Failure? { first.withLock(\.self) }
}
