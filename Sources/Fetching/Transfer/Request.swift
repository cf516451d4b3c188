/// What a server is asked, once the address is known to be one that may be asked.
struct Request: Sendable {
  enum Method: Sendable {
    case get(FetchCondition?)
    case post([UInt8])
  }

  let address: String
  let scheme: Scheme
  let method: Method

  /// The schemes that are fetched.
  enum Scheme: String {
    case http, https, file
  }

  init(_ address: String, _ method: Method) throws(FetchError) {
    guard let end = address.utf8.firstIndex(of: UInt8(ascii: ":")),
      let scheme = Scheme(rawValue: address[..<end].lowercased()),
      address[end...].hasPrefix("://"),
      address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { throw FetchError(address: address, problem: .unusableAddress) }
    self.address = address
    self.scheme = scheme
    self.method = method
  }

  /// Where the server may send on to, in the library's notation.
  ///
  /// From https only to https: what sends on to http there is a network that wants to be logged in to, never a publisher.
  var redirectSchemes: String {
    switch scheme {
    case .https: "https"
    case .http, .file: "http,https"
    }
  }

  /// Whether the server was told which version is at hand.
  var isConditional: Bool { !conditionLines.isEmpty }

  /// The header lines that a request has beside the library's own.
  var headerLines: [String] {
    switch method {
    case .get: ["Accept-Encoding: gzip"] + conditionLines
    case .post: ["Content-Type: text/plain; charset=utf-8"]
    }
  }

  private var conditionLines: [String] {
    guard case .get(let condition?) = method, scheme != .file else { return [] }
    let lines = [
      condition.entityTag.map { "If-None-Match: \($0)" },
      condition.lastModified.map { "If-Modified-Since: \($0)" },
    ]
    // The values went through a file: a line break in them would forge other headers.
    return lines.compactMap(\.self).filter { line in line.utf8.allSatisfy { $0 >= 0x20 } }
  }
}
