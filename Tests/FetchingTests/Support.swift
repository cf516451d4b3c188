import Fetching
import Foundation
import Synchronization

/// A fetcher that never sleeps, and what it would have slept.
struct Patience: Sendable {
  private final class Pauses: Sendable {
    let seconds = Mutex<[Double]>([])
  }

  private let recorded = Pauses()
  let fetcher: Fetcher

  init(_ policy: FetchPolicy, jitter: Double = 0.5) {
    let recorded = recorded
    fetcher = Fetcher(
      policy: policy,
      sleeping: { pause in recorded.seconds.withLock { $0.append(pause) } },
      jitter: { jitter }
    )
  }

  var pauses: [Double] { recorded.seconds.withLock { $0 } }

  /// Why an address could not be fetched; `nil` where it could.
  func problem(_ address: String) -> FetchError.Problem? {
    do {
      _ = try fetcher.fetch(address)
      return nil
    } catch {
      return error.problem
    }
  }
}

extension FetchPolicy {
  /// Limits that tests can wait for.
  static func quick(attempts: Int = 1, sizeLimit: Int = 100_000) -> FetchPolicy {
    FetchPolicy(
      timeout: 5,
      connectTimeout: 5,
      stallTimeout: 5,
      attempts: attempts,
      sizeLimit: sizeLimit,
      redirectLimit: 3,
      userAgent: FetchPolicy.userAgent(version: "0.1.0", contact: "mailto:desk@example.org")
    )
  }
}

extension FetchOutcome {
  var body: FetchedBody? {
    if case .fresh(let body) = self { body } else { nil }
  }
}
