import CCurl

/// libcurl, loaded when it is first needed.
struct CurlLibrary: @unchecked Sendable {
  // Sendable: filled in once, and its functions may be called from any thread.
  private let functions: tradesnap_curl

  private init?() {
    var functions = tradesnap_curl()
    guard tradesnap_curl_load(&functions) else { return nil }
    self.functions = functions
  }

  /// `nil` where the library is not installed.
  static let shared = CurlLibrary()

  /// Calls `body` with the library's functions.
  func with<Result>(_ body: (UnsafePointer<tradesnap_curl>) -> Result) -> Result {
    withUnsafePointer(to: functions, body)
  }

  /// What the library says about a code: `Couldn't connect to server`.
  func words(for code: CURLcode) -> String {
    functions.strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
  }
}
