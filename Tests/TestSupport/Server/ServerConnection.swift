import CDeflate
import Foundation

/// One connection: reads a request, does what is asked of it, closes.
struct ServerConnection {
  private let client: Int32
  private let state: ServerState

  init(_ client: Int32, state: ServerState) {
    self.client = client
    self.state = state
  }

  func serve() {
    defer { close(client) }
    guard let request = ServerRequestReader(client).read() else { return }
    act(state.behavior(for: request), on: request)
    // Unread bytes would turn the close into a reset.
    shutdown(client, Int32(SHUT_WR))
  }

  private func act(_ behavior: ServerBehavior, on request: ServedRequest) {
    switch behavior {
    case .document(let data, let mediaType, let entityTag):
      let tag = entityTag.map { ["ETag: \($0)"] } ?? []
      if let entityTag, request.headers["if-none-match"] == entityTag {
        return head(304, tag)
      }
      head(200, ["Content-Type: \(mediaType)", "Content-Length: \(data.count)"] + tag)
      send(data)
    case .raw(let data):
      send(data)
    case .status(let status, let headers):
      head(status, headers + (status == 304 ? [] : ["Content-Length: 0"]))
    case .first(_, let now, _):
      act(now, on: request)
    case .stall:
      wait()
    case .stallHalfway:
      head(200, ["Content-Length: 2000"])
      send(Data(repeating: 0x41, count: 1_000))
      wait()
    case .reset:
      // Closing with the time to linger at nothing sends a reset.
      var lingering = linger(l_onoff: 1, l_linger: 0)
      let size = socklen_t(MemoryLayout<linger>.size)
      setsockopt(client, SOL_SOCKET, SO_LINGER, &lingering, size)
    case .redirect(let target):
      head(302, ["Location: \(target ?? request.path)", "Content-Length: 0"])
    case .stream(let bytes, let announced):
      head(200, announced ? ["Content-Length: \(bytes)"] : [])
      stream(bytes)
    case .drip(let milliseconds):
      head(200, [])
      repeat { usleep(useconds_t(milliseconds) * 1_000) } while send(Data([0x41]))
    case .length(let sent, let announced):
      head(200, ["Content-Length: \(announced)"])
      send(Data(repeating: 0x41, count: sent))
    case .bomb(let unpacked):
      sendPacked(ServerConnection.packed(Data(count: unpacked)))
    case .cutPacked(let data):
      let packed = ServerConnection.packed(data)
      sendPacked(packed.prefix(packed.count / 2))
    case .hollow:
      head(200, ["Content-Encoding: gzip"])
      // The header of RFC 1952, then empty stored blocks of RFC 1951, none of them the last.
      send(Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]))
      let blocks = Data((0..<1_000).flatMap { _ in [0, 0, 0, 0xFF, 0xFF] as [UInt8] })
      while send(blocks) {}
    case .endlessHeader:
      send(Data("HTTP/1.1 200 OK\r\n".utf8))
      while send(Data("X-More: \(String(repeating: "a", count: 1_000))\r\n".utf8)) {}
    }
  }

  private func sendPacked(_ packed: Data) {
    head(200, ["Content-Encoding: gzip", "Content-Length: \(packed.count)"])
    send(packed)
  }

  private func stream(_ bytes: Int) {
    let piece = Data(repeating: 0x41, count: 65_536)
    var left = bytes
    while left > 0, send(piece.prefix(left)) { left -= piece.count }
  }

  /// Keeps the connection open until the client or the server goes: the end of its bytes is
  /// something to read.
  private func wait() {
    var event = pollfd(fd: client, events: Int16(POLLIN), revents: 0)
    while !state.isStopped, poll(&event, 1, 50) == 0 {}
  }

  // MARK: - Sending

  private func head(_ status: Int, _ headers: [String]) {
    let lines = ["HTTP/1.1 \(status) Status", "Connection: close"] + headers
    send(Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8))
  }

  /// Sends everything; whether the client took it.
  @discardableResult
  private func send(_ data: Data) -> Bool {
    data.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        guard !state.isStopped else { return false }
        let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
        let count = Glibc.send(client, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }

  /// The data, packed with gzip.
  static func packed(_ data: Data) -> Data {
    guard let compressor = libdeflate_alloc_compressor(6) else { return Data() }
    defer { libdeflate_free_compressor(compressor) }
    var packed = Data(count: libdeflate_gzip_compress_bound(compressor, data.count))
    let count = packed.withUnsafeMutableBytes { target in
      data.withUnsafeBytes { source in
        libdeflate_gzip_compress(
          compressor,
          source.baseAddress,
          source.count,
          target.baseAddress,
          target.count
        )
      }
    }
    return packed.prefix(count)
  }
}
