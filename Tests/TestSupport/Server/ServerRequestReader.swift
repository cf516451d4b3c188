import Foundation

/// Reads one request with its body.
struct ServerRequestReader {
  private let client: Int32

  init(_ client: Int32) {
    self.client = client
  }

  /// `nil` where the client went before its request was whole.
  func read() -> ServedRequest? {
    var data = Data()
    let end = Data("\r\n\r\n".utf8)
    while data.range(of: end) == nil {
      guard let more = receive() else { return nil }
      data += more
    }
    guard let head = data.range(of: end) else { return nil }
    let lines = String(decoding: data[..<head.lowerBound], as: UTF8.self)
      .split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      headers[line[..<colon].lowercased()] = String(value)
    }
    var body = Data(data[head.upperBound...])
    let length = headers["content-length"].flatMap { Int($0) } ?? 0
    while body.count < length {
      guard let more = receive() else { return nil }
      body += more
    }
    return ServedRequest(
      method: String(words[0]),
      path: String(words[1]),
      headers: headers,
      body: String(decoding: body, as: UTF8.self)
    )
  }

  private func receive() -> Data? {
    var piece = Data(count: 16_384)
    let count = piece.withUnsafeMutableBytes { recv(client, $0.baseAddress, $0.count, 0) }
    return count > 0 ? piece.prefix(count) : nil
  }
}
