import CCurl

/// One request to the library, and everything that must live as long as it.
///
/// An option that the library does not know makes the whole handle unusable: options limit what
/// a server can do to us.
struct CurlHandle: ~Copyable {
  private let library: CurlLibrary
  private let handle: UnsafeMutableRawPointer
  private let message: UnsafeMutablePointer<CChar>
  private var lines: UnsafeMutablePointer<curl_slist>?
  /// Whether every option was accepted.
  private(set) var isComplete = true

  /// `nil` where the library has no memory for it.
  init?(_ library: CurlLibrary) {
    guard let handle = library.with({ $0.pointee.begin() }) else { return nil }
    self.library = library
    self.handle = handle
    message = .allocate(capacity: Int(CURL_ERROR_SIZE))
    message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    set(CURLOPT_ERRORBUFFER, UnsafeRawPointer(message))
  }

  deinit {
    library.with { $0.pointee.cleanup(handle) }
    library.with { $0.pointee.free_all(lines) }
    message.deallocate()
  }

  // MARK: - Options

  mutating func set(_ option: CURLoption, _ value: Int) {
    note(library.with { tradesnap_curl_set_long($0, handle, option, value) })
  }

  mutating func set(_ option: CURLoption, size value: Int) {
    note(library.with { tradesnap_curl_set_size($0, handle, option, curl_off_t(value)) })
  }

  /// The library keeps a copy of the text.
  mutating func set(_ option: CURLoption, _ text: String) {
    note(library.with { tradesnap_curl_set_pointer($0, handle, option, text) })
  }

  mutating func set(_ option: CURLoption, _ pointer: UnsafeRawPointer) {
    note(library.with { tradesnap_curl_set_pointer($0, handle, option, pointer) })
  }

  mutating func set(headers texts: [String]) {
    for text in texts {
      guard let longer = library.with({ $0.pointee.append(lines, text) }) else {
        isComplete = false
        return
      }
      lines = longer
    }
    guard let lines else { return }
    set(CURLOPT_HTTPHEADER, UnsafeRawPointer(lines))
  }

  /// Sends everything that arrives to `reception`, which must outlive the transfer.
  mutating func receive(into reception: Reception) {
    let target = UnsafeRawPointer(Unmanaged.passUnretained(reception).toOpaque())
    set(CURLOPT_WRITEDATA, target)
    set(CURLOPT_HEADERDATA, target)
    set(CURLOPT_XFERINFODATA, target)
    set(CURLOPT_NOPROGRESS, 0)
    let writeBody: Writer = { bytes, size, count, target in
      let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return CurlHandle.reception(target)?.receive(piece) == true ? piece.count : 0
    }
    let writeHeader: Writer = { bytes, size, count, target in
      let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return CurlHandle.reception(target)?.receive(header: line) == true ? line.count : 0
    }
    note(
      library.with { tradesnap_curl_set_writer($0, handle, CURLOPT_WRITEFUNCTION, writeBody) }
    )
    note(
      library.with { tradesnap_curl_set_writer($0, handle, CURLOPT_HEADERFUNCTION, writeHeader) }
    )
    note(
      library.with { functions in
        tradesnap_curl_set_progress(functions, handle) { target, _, received, _, sent in
          let reception = CurlHandle.reception(target)
          return reception?.count(received: Int(received), sent: Int(sent)) == true ? 0 : 1
        }
      }
    )
  }

  private typealias Writer =
    @convention(c) (
      UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?
    ) -> Int

  private static func reception(_ target: UnsafeMutableRawPointer?) -> Reception? {
    target.map { Unmanaged<Reception>.fromOpaque($0).takeUnretainedValue() }
  }

  private mutating func note(_ code: CURLcode) {
    isComplete = isComplete && code == CURLE_OK
  }

  // MARK: - Transfer

  /// Makes the transfer, and waits for its end.
  func perform() -> CURLcode { library.with { $0.pointee.perform(handle) } }

  /// What the library says about this failure; more than `words(for:)` where it has more.
  var errorMessage: String { String(cString: message) }

  func number(_ information: CURLINFO) -> Int {
    var value = 0
    _ = library.with { tradesnap_curl_get_long($0, handle, information, &value) }
    return value
  }

  func size(_ information: CURLINFO) -> Int {
    var value: curl_off_t = 0
    _ = library.with { tradesnap_curl_get_size($0, handle, information, &value) }
    return Int(value)
  }

  func text(_ information: CURLINFO) -> String? {
    var value: UnsafePointer<CChar>?
    _ = library.with { tradesnap_curl_get_text($0, handle, information, &value) }
    return value.map { String(cString: $0) }
  }
}
