/// Fetches documents over http and https, and files.
///
/// Proxies are those of the environment (`https_proxy`, `no_proxy`); cookies, `.netrc` and other
/// settings of the user play no part. The process must have SIGPIPE ignored.
package struct Fetcher: Sendable {
  private let policy: FetchPolicy
  private let sleeping: @Sendable (Double) -> Void
  private let jitter: @Sendable () -> Double

  /// - Parameters:
  ///   - policy: the limits.
  ///   - sleeping: waits for that many seconds between two attempts.
  ///   - jitter: a random number from 0 up to, not including, 1.
  package init(
    policy: FetchPolicy = .standard,
    sleeping: @escaping @Sendable (Double) -> Void,
    jitter: @escaping @Sendable () -> Double
  ) {
    self.policy = policy
    self.sleeping = sleeping
    self.jitter = jitter
  }

  /// Fetches a document, again where a failure may pass.
  ///
  /// - Parameters:
  ///   - address: http, https or file.
  ///   - condition: what came with the version at hand, where there is one.
  /// - Returns: the whole document, or that it is still the one at hand.
  /// - Throws: the failure of the last attempt.
  package func fetch(
    _ address: String,
    condition: FetchCondition? = nil
  ) throws(FetchError) -> FetchOutcome {
    let request = try Request(address, .get(condition))
    var attempt = 1
    while true {
      let answer = Transfer(request: request, policy: policy).answer()
      let problem: FetchError.Problem
      do {
        return try answer.outcome(of: request, under: policy)
      } catch {
        problem = error.problem
      }
      let pause = RetryRule.pause(
        after: problem,
        attempt: attempt,
        of: policy.attempts,
        retryAfter: answer.retryAfter,
        jitter: jitter
      )
      guard let pause else { throw FetchError(address: address, problem: problem) }
      sleeping(pause)
      attempt += 1
    }
  }

  /// Seconds that a ping may take.
  package static let pingTimeout = 10.0

  /// Sends `body` as text to an address that watches over runs: one attempt, 10 seconds at most.
  ///
  /// - Throws: what went wrong, an answer other than success included.
  package func ping(_ address: String, body: [UInt8]) throws(FetchError) {
    let request = try Request(address, .post(body))
    var limits = policy
    limits.timeout = min(limits.timeout, Fetcher.pingTimeout)
    let answer = Transfer(request: request, policy: limits).answer()
    do {
      _ = try answer.outcome(of: request, under: limits)
    } catch {
      throw FetchError(address: address, problem: error.problem)
    }
  }
}
