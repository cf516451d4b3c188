/// When a failed fetch is tried again, and after how long.
///
/// The pause is drawn evenly between nothing and a limit that doubles with each attempt ("full
/// jitter": Marc Brooker, Exponential Backoff and Jitter, AWS Architecture Blog, 2015), so that
/// programs that failed together do not come back together.
enum RetryRule {
  /// The limit of the first pause, in seconds.
  static let firstPause = 1.0
  /// The longest pause, in seconds.
  static let longestPause = 60.0

  /// Whether to try again.
  ///
  /// A server that asks to be left alone for longer than the longest pause is left alone: the
  /// next run asks it again.
  ///
  /// - Parameters:
  ///   - problem: how the last attempt failed.
  ///   - attempt: how many have been made, at least 1.
  ///   - attempts: how many may be made.
  ///   - retryAfter: the seconds that the server asked for.
  ///   - jitter: a random number from 0 up to, not including, 1.
  /// - Returns: the seconds to wait; `nil` where the failure stands.
  static func pause(
    after problem: FetchError.Problem,
    attempt: Int,
    of attempts: Int,
    retryAfter: Double?,
    jitter: () -> Double
  ) -> Double? {
    guard problem.isTransient, attempt < attempts else { return nil }
    var limit = firstPause
    for _ in 1..<max(attempt, 1) where limit < longestPause { limit *= 2 }
    let pause = jitter() * min(limit, longestPause)
    guard let retryAfter else { return pause }
    return retryAfter <= longestPause ? max(retryAfter, pause) : nil
  }
}
