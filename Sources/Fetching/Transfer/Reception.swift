/// What arrives during one transfer, up to its limits.
final class Reception {
  private let limit: Int
  private let patience: Duration
  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false
  /// Those of the last answer; earlier ones are of redirects.
  private(set) var headers: [String: String] = [:]
  private var headerBytes = 0
  private(set) var isStalled = false
  private var moved = 0
  private var lastMove = ContinuousClock.now

  /// All lines of all answers together; a browser's limit is of this order too.
  private static let headerLimit = 256 * 1_024

  /// - Parameters:
  ///   - limit: the most bytes of the body.
  ///   - patience: the seconds that may pass without a byte.
  init(limit: Int, patience: Double) {
    self.limit = limit
    self.patience = .seconds(patience)
  }

  /// Takes a piece of the body; whether there may be more.
  func receive(_ piece: UnsafeRawBufferPointer) -> Bool {
    guard piece.count <= limit - body.count else {
      isTooLarge = true
      return false
    }
    body.append(contentsOf: piece)
    return true
  }

  /// Takes note of how many bytes of the body came and went over the wire.
  ///
  /// The library's own limit of speed takes the mean of some seconds, so that it sees a server
  /// fall silent only later. This is called once a second where nothing moves.
  ///
  /// - Returns: whether the wait may go on.
  func count(received: Int, sent: Int) -> Bool {
    let now = ContinuousClock.now
    if received + sent + headerBytes != moved {
      moved = received + sent + headerBytes
      lastMove = now
    }
    isStalled = now - lastMove >= patience
    return !isStalled
  }

  /// Takes one line of the header; whether there may be more.
  func receive(header line: UnsafeRawBufferPointer) -> Bool {
    headerBytes += line.count
    guard headerBytes <= Reception.headerLimit else {
      isTooLarge = true
      return false
    }
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("HTTP/") {
      headers = [:]
    } else if let colon = text.firstIndex(of: ":") {
      let value = text[text.index(after: colon)...].drop(while: \.isWhitespace)
      guard let last = value.lastIndex(where: { !$0.isWhitespace }) else { return true }
      headers[text[..<colon].lowercased()] = String(value[...last])
    }
    return true
  }
}
