/// Why an address could not be fetched.
///
/// The same cause gives the same value: no measured time, no count of bytes is in it.
package struct FetchError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// The address is not one of http, https or file, or no address at all.
    case unusableAddress
    /// No connection came about, or it broke; in the library's own words.
    case unreachable(reason: String)
    /// The server's certificate does not stand the test, or the system has no store of authorities
    /// to test it with; in the library's own words.
    case certificate(reason: String)
    /// The server answered with this HTTP status.
    case status(Int)
    /// The body ended before the length that was announced.
    case truncated
    /// The body has more than `limit` bytes.
    case tooLarge(limit: Int)
    /// It took longer than this many seconds: to connect, without a byte, or as a whole.
    case tooSlow(seconds: Double)
    case tooManyRedirects(limit: Int)
    /// The server sent on to an address that is not followed: of another scheme than http and
    /// https, or from https to http.
    case forbiddenRedirect(to: String)
    /// There is no such file, or it cannot be read.
    case unreadableFile
    /// libcurl is not installed, or it is older than 7.85.
    case noLibrary
    /// Anything else, in the library's own words.
    case failed(reason: String)

    /// Whether the same request may succeed a little later.
    package var isTransient: Bool {
      switch self {
      case .unreachable, .tooSlow, .truncated: true
      case .status(let status): status == 408 || status == 429 || (500...599).contains(status)
      case .unusableAddress, .certificate, .tooLarge, .tooManyRedirects, .forbiddenRedirect,
        .unreadableFile, .noLibrary, .failed:
        false
      }
    }
  }

  /// As it was asked for.
  package let address: String
  package let problem: Problem

  package init(address: String, problem: Problem) {
    self.address = address
    self.problem = problem
  }
}
