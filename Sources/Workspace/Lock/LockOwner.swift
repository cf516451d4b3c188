package import CivilTime
@preconcurrency import Glibc

/// Who holds a lock: what the lock file says, for messages only.
package struct LockOwner: Codable, Hashable, Sendable {
  package let process: Int32
  package let host: String
  /// When the lock was taken: `2025-04-20T06:00:00Z`.
  package let since: String

  package init(process: Int32, host: String, since: Timestamp) {
    self.process = process
    self.host = host
    self.since = since.description
  }

  /// This process.
  static func current(since now: Timestamp) -> LockOwner {
    var name = utsname()
    uname(&name)
    let host = withUnsafeBytes(of: &name.nodename) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return LockOwner(process: getpid(), host: host, since: now)
  }

  /// `process 1234 on reports since 2025-04-20T06:00:00Z (12 minutes)`.
  ///
  /// The age is left out where the clock went back since.
  func words(at now: Timestamp) -> String {
    let words = "process \(process) on \(host) since \(since)"
    guard let start = Timestamp(since), start <= now else { return words }
    return words + " (\(LockOwner.age(now.secondsSince1970 - start.secondsSince1970)))"
  }

  /// `45 seconds`, `1 minute`, `3 hours`, `2 days`; rounded down.
  private static func age(_ seconds: Int) -> String {
    let units = [("day", 86_400), ("hour", 3_600), ("minute", 60)]
    let (name, size) = units.first { seconds >= $0.1 } ?? ("second", 1)
    let count = seconds / size
    return "\(count) \(name)\(count == 1 ? "" : "s")"
  }
}
