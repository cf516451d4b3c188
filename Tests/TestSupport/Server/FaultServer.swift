import Foundation
import Synchronization

/// A small HTTP server on a free port of 127.0.0.1 that misbehaves on demand.
///
/// Each connection has a thread of its own; all of them end soon after the value goes, which is
/// after its last use: `withExtendedLifetime` keeps it where only its address is used.
package final class FaultServer: Sendable {
  private let state: ServerState
  private let listener: Int32
  package let port: UInt16

  /// - Parameter behaviors: by path: `/release`. Any other path gives 404.
  /// - Throws: where the machine has no free port.
  package init(_ behaviors: [String: ServerBehavior] = [:]) throws {
    // Tests must not go through a proxy of whoever runs them.
    setenv("no_proxy", "127.0.0.1,localhost", 1)
    let state = ServerState(behaviors)
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard listener >= 0 else { throw POSIXError(.EMFILE) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, length) == 0 && listen(listener, 64) == 0
          && getsockname(listener, pointer, &length) == 0
      }
    }
    guard isListening else { throw POSIXError(.EADDRINUSE) }
    self.state = state
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread {
      // The thread that uses the descriptor closes it: its number goes to the next server.
      defer { close(listener) }
      while true {
        let client = accept(listener, nil, nil)
        guard client >= 0 else { return }
        Thread.detachNewThread { ServerConnection(client, state: state).serve() }
      }
    }
  }

  deinit {
    state.stop()
    shutdown(listener, Int32(SHUT_RDWR))
  }

  /// `http://127.0.0.1:PORT` and `path`, which begins with a slash.
  package func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// Changes what happens at `path` from now on.
  package func serve(_ behavior: ServerBehavior, at path: String) {
    state.serve(behavior, at: path)
  }

  /// Everything that was asked so far, in order.
  package var requests: [ServedRequest] { state.requests }
}

/// What the threads of a server share.
final class ServerState: Sendable {
  private struct Values {
    var behaviors: [String: ServerBehavior]
    var requests: [ServedRequest] = []
    var isStopped = false
  }

  private let values: Mutex<Values>

  init(_ behaviors: [String: ServerBehavior]) {
    values = Mutex(Values(behaviors: behaviors))
  }

  var requests: [ServedRequest] { values.withLock { $0.requests } }
  var isStopped: Bool { values.withLock { $0.isStopped } }

  func stop() { values.withLock { $0.isStopped = true } }

  func serve(_ behavior: ServerBehavior, at path: String) {
    values.withLock { $0.behaviors[path] = behavior }
  }

  /// Takes note of a request; the behavior that it meets.
  func behavior(for request: ServedRequest) -> ServerBehavior {
    values.withLock { values in
      values.requests.append(request)
      let path = String(request.path.prefix { $0 != "?" })
      guard let behavior = values.behaviors[path] else { return .status(404) }
      guard case .first(let count, let now, let later) = behavior else { return behavior }
      values.behaviors[path] = count > 1 ? .first(count - 1, now, then: later) : later
      return count > 0 ? now : later
    }
  }
}
