import CCurl

/// How one attempt ended.
struct Answer {
  private let code: CURLcode
  private let words: String
  private let status: Int
  private let body: [UInt8]
  private let headers: [String: String]
  private let isTooLarge: Bool
  private let isStalled: Bool
  private let address: String
  private let mediaType: String?
  /// Seconds; 0 where the server asked for none.
  private let asked: Int
  private let isConnected: Bool
  private let failure: FetchError.Problem?

  init(
    code: CURLcode,
    words: String,
    status: Int,
    reception: Reception,
    address: String,
    mediaType: String?,
    retryAfter: Int,
    isConnected: Bool
  ) {
    self.code = code
    self.words = words
    self.status = status
    body = reception.body
    headers = reception.headers
    isTooLarge = reception.isTooLarge
    isStalled = reception.isStalled
    self.address = address
    self.mediaType = mediaType
    asked = retryAfter
    self.isConnected = isConnected
    failure = nil
  }

  /// An attempt that could not even begin.
  init(failure: FetchError.Problem) {
    code = CURLE_FAILED_INIT
    words = ""
    status = 0
    body = []
    headers = [:]
    isTooLarge = false
    isStalled = false
    address = ""
    mediaType = nil
    asked = 0
    isConnected = false
    self.failure = failure
  }

  /// The seconds for which the server asked to be left alone.
  var retryAfter: Double? { asked > 0 ? Double(asked) : nil }

  /// The document, unpacked, or why there is none.
  func outcome(
    of request: Request,
    under policy: FetchPolicy
  ) throws(FetchProblem) -> FetchOutcome {
    if let problem = problem(of: request, under: policy) { throw FetchProblem(problem) }
    guard status != 304 else { return .notModified }
    let encoding = headers["content-encoding"]
    return .fresh(
      FetchedBody(
        bytes: try Unpacking.unpack(body, encoding: encoding, limit: policy.sizeLimit),
        address: address,
        mediaType: mediaType,
        condition: FetchCondition(
          entityTag: headers["etag"],
          lastModified: headers["last-modified"]
        )
      )
    )
  }
}

// MARK: - Judgment

extension Answer {
  /// What is wrong with the answer; `nil` where it is what was asked for.
  private func problem(of request: Request, under policy: FetchPolicy) -> FetchError.Problem? {
    if let failure { return failure }
    if isTooLarge { return .tooLarge(limit: policy.sizeLimit) }
    if isStalled { return .tooSlow(seconds: policy.stallTimeout) }
    switch code {
    case CURLE_OK:
      return statusProblem(of: request)
    case CURLE_FILESIZE_EXCEEDED:
      return .tooLarge(limit: policy.sizeLimit)
    case CURLE_OPERATION_TIMEDOUT:
      return .tooSlow(seconds: exceededLimit(of: policy))
    case CURLE_PARTIAL_FILE:
      return .truncated
    case CURLE_TOO_MANY_REDIRECTS:
      return .tooManyRedirects(limit: policy.redirectLimit)
    case CURLE_UNSUPPORTED_PROTOCOL:
      // The scheme asked for is a known one, so it is the one sent on to, or no HTTP at all.
      return headers["location"].map { .forbiddenRedirect(to: $0) } ?? .failed(reason: words)
    case CURLE_URL_MALFORMAT:
      return .unusableAddress
    case CURLE_FILE_COULDNT_READ_FILE:
      return .unreadableFile
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
      return .certificate(reason: words)
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT,
      CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM:
      return .unreachable(reason: words)
    default:
      return .failed(reason: words)
    }
  }

  private func statusProblem(of request: Request) -> FetchError.Problem? {
    switch status {
    // A part (206) was never asked for.
    case 200...205, 207...299: nil
    case 0 where request.scheme == .file: nil
    case 304 where request.isConditional: nil
    default: .status(status)
    }
  }

  /// The limit that ran out, as the library has one code for both.
  private func exceededLimit(of policy: FetchPolicy) -> Double {
    isConnected ? policy.timeout : min(policy.timeout, policy.connectTimeout)
  }
}
