@preconcurrency import Glibc

/// Waiting, and chance.
package enum Pause {
  /// Lets `seconds` pass.
  package static func sleep(_ seconds: Double) {
    guard seconds > 0 else { return }
    var wanted = timespec(
      tv_sec: Int(seconds),
      tv_nsec: Int((seconds - seconds.rounded(.down)) * 1_000_000_000)
    )
    var left = timespec()
    while nanosleep(&wanted, &left) != 0, errno == EINTR { wanted = left }
  }

  /// A random number from 0 up to, not including, 1.
  package static func jitter() -> Double { Double.random(in: 0..<1) }
}
