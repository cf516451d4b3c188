/// Why an address could not be fetched.
package struct FetchError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// The address is not one of http, https or file.
    case unusableAddress
    /// The library's own words.
    case failed(reason: String)
    /// The server answered with this HTTP status.
    case status(Int)
    case tooLarge(limit: Int)
    /// It took longer than this many seconds.
    case tooSlow(seconds: Double)
    case tooManyRedirects(limit: Int)
  }

  /// As it was asked for.
  package let address: String
  package let problem: Problem

  package init(address: String, problem: Problem) {
    self.address = address
    self.problem = problem
  }
}
