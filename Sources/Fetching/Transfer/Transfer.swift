import CCurl

/// One attempt at a request.
struct Transfer {
  let request: Request
  let policy: FetchPolicy

  /// Asks, and waits for the whole answer or the failure.
  func answer() -> Answer {
    guard let library = CurlLibrary.shared, var handle = CurlHandle(library) else {
      return Answer(failure: .noLibrary)
    }
    let reception = Reception(limit: policy.sizeLimit, patience: policy.stallTimeout)
    limit(&handle)
    ask(&handle)
    handle.receive(into: reception)
    guard handle.isComplete else { return Answer(failure: .noLibrary) }
    let code = withExtendedLifetime(reception) { handle.perform() }
    // Elsewhere the library's message holds ports and milliseconds, which differ each time.
    let isPrecise = code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_UNSUPPORTED_PROTOCOL
    return Answer(
      code: code,
      words: isPrecise ? handle.errorMessage : library.words(for: code),
      status: handle.number(CURLINFO_RESPONSE_CODE),
      reception: reception,
      address: handle.text(CURLINFO_EFFECTIVE_URL) ?? request.address,
      mediaType: handle.text(CURLINFO_CONTENT_TYPE),
      retryAfter: handle.size(CURLINFO_RETRY_AFTER),
      isConnected: handle.size(CURLINFO_PRETRANSFER_TIME_T) > 0
    )
  }

  /// What the server can do to us at most.
  private func limit(_ handle: inout CurlHandle) {
    handle.set(CURLOPT_NOSIGNAL, 1)
    handle.set(CURLOPT_PROTOCOLS_STR, request.scheme.rawValue)
    handle.set(CURLOPT_REDIR_PROTOCOLS_STR, request.redirectSchemes)
    handle.set(CURLOPT_FOLLOWLOCATION, 1)
    handle.set(CURLOPT_MAXREDIRS, max(0, min(policy.redirectLimit, Int(Int16.max))))
    handle.set(CURLOPT_SSL_VERIFYPEER, 1)
    handle.set(CURLOPT_SSL_VERIFYHOST, 2)
    handle.set(CURLOPT_TIMEOUT_MS, Transfer.milliseconds(policy.timeout))
    handle.set(CURLOPT_CONNECTTIMEOUT_MS, Transfer.milliseconds(policy.connectTimeout))
    handle.set(CURLOPT_MAXFILESIZE_LARGE, size: max(1, policy.sizeLimit))
  }

  private func ask(_ handle: inout CurlHandle) {
    handle.set(CURLOPT_URL, request.address)
    handle.set(CURLOPT_USERAGENT, policy.userAgent)
    handle.set(headers: request.headerLines)
    if case .post(let body) = request.method {
      handle.set(CURLOPT_POSTFIELDSIZE_LARGE, size: body.count)
      body.withUnsafeBytes { bytes in
        // An empty body has no address; the library would then read one from standard input.
        guard let start = bytes.baseAddress else { return handle.set(CURLOPT_COPYPOSTFIELDS, "") }
        handle.set(CURLOPT_COPYPOSTFIELDS, start)
      }
    }
  }

  /// At least 1, as 0 would mean no limit; at most a day.
  static func milliseconds(_ seconds: Double) -> Int {
    Int(max(1, min(seconds * 1_000, 86_400_000)))
  }
}
