/// What a fetch may cost, and how it introduces itself.
package struct FetchPolicy: Hashable, Sendable {
  /// Seconds that one attempt may take as a whole.
  package var timeout: Double
  /// Seconds until a connection must stand, TLS included.
  package var connectTimeout: Double
  /// Seconds without a single byte after which an attempt is given up.
  package var stallTimeout: Double
  /// How often an address is asked at most, at least once.
  package var attempts: Int
  /// The most bytes that a body may have, both as sent and as unpacked.
  package var sizeLimit: Int
  package var redirectLimit: Int
  /// What the server's log shows: `tradesnap/0.1.0 (+mailto:someone@example.org)`.
  package var userAgent: String

  /// Defaults: 30 seconds for an attempt, 10 for the connection, 15 without a byte, 4 attempts,
  /// 8 MB, 5 redirects, `tradesnap`.
  package init(
    timeout: Double = 30,
    connectTimeout: Double = 10,
    stallTimeout: Double = 15,
    attempts: Int = 4,
    sizeLimit: Int = 8 * 1_024 * 1_024,
    redirectLimit: Int = 5,
    userAgent: String = "tradesnap"
  ) {
    self.timeout = timeout
    self.connectTimeout = connectTimeout
    self.stallTimeout = stallTimeout
    self.attempts = attempts
    self.sizeLimit = sizeLimit
    self.redirectLimit = redirectLimit
    self.userAgent = userAgent
  }

  package static let standard = FetchPolicy()

  /// How the program introduces itself.
  ///
  /// - Parameters:
  ///   - version: that of the program: `0.1.0`.
  ///   - contact: an address where its owner can be reached; left out where `nil`.
  /// - Returns: `tradesnap/0.1.0 (+mailto:someone@example.org)`.
  package static func userAgent(version: String, contact: String?) -> String {
    "tradesnap/\(version)" + (contact.map { " (+\($0))" } ?? "")
  }
}
