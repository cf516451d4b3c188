/// What arrives during one transfer, up to its limits.
final class Reception {
  private let limit: Int
  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false
  /// Those of the last answer; earlier ones are of redirects.
  private(set) var headers: [String: String] = [:]
  private var headerBytes = 0

  /// All lines of all answers together; a browser's limit is of this order too.
  private static let headerLimit = 256 * 1_024

  /// - Parameter limit: the most bytes of the body.
  init(limit: Int) {
    self.limit = limit
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

  /// Takes note of how many bytes of the body came over the wire; whether there may be more.
  ///
  /// A packed body can grow for ever without a byte unpacked.
  func count(wire bytes: Int) -> Bool {
    isTooLarge = isTooLarge || bytes > limit
    return !isTooLarge
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
