import Fetching
import Foundation
import TestSupport
import Testing

@Suite struct FaultTests {
  /// Asks a server that does this, with limits of one second.
  private func problem(
    of behavior: ServerBehavior,
    under policy: FetchPolicy = .quick()
  ) throws -> FetchError.Problem? {
    let server = try FaultServer(["/a": behavior])
    // The server goes with its last use.
    return withExtendedLifetime(server) { Patience(policy).problem(server.address("/a")) }
  }

  private func hurried(_ change: (inout FetchPolicy) -> Void) -> FetchPolicy {
    var policy = FetchPolicy.quick()
    change(&policy)
    return policy
  }

  @Test("A server that never answers is given up after the time for silence")
  func stall() throws {
    let policy = hurried { $0.stallTimeout = 1 }
    #expect(try problem(of: .stall, under: policy) == .tooSlow(seconds: 1))
  }

  @Test("A server that stops halfway is given up after the time for silence")
  func stallHalfway() throws {
    let policy = hurried { $0.stallTimeout = 1 }
    #expect(try problem(of: .stallHalfway, under: policy) == .tooSlow(seconds: 1))
  }

  @Test("A server that sends byte by byte is given up after the time for the whole")
  func drip() throws {
    let policy = hurried { $0.timeout = 0.6 }
    #expect(try problem(of: .drip(milliseconds: 50), under: policy) == .tooSlow(seconds: 0.6))
  }

  @Test("A connection that breaks, or never comes about, is an unreachable server")
  func unreachable() throws {
    guard case .unreachable = try problem(of: .reset) else {
      return #expect(try problem(of: .reset) == .unreachable(reason: ""))
    }
    // Nobody listens on the first port.
    let problem = Patience(.quick()).problem("http://127.0.0.1:1/")
    #expect(problem == .unreachable(reason: "Couldn't connect to server"))
  }

  @Test("A body that ends before the announced length is truncated")
  func truncated() throws {
    #expect(try problem(of: .length(sent: 500, announced: 900)) == .truncated)
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n"
    #expect(try problem(of: .raw(Data(chunked.utf8))) == .truncated)
    let text = Data((0..<2_000).flatMap { "\($0) ".utf8 })
    #expect(try problem(of: .cutPacked(text)) == .truncated)
  }

  @Test(
    "A body over the limit is refused, however it is sent",
    arguments: [
      ServerBehavior.stream(bytes: 10_000_000_000, announced: true),
      .stream(bytes: 10_000_000_000, announced: false),
      .bomb(unpacked: 50_000_000),
      .hollow,
      .endlessHeader,
    ]
  )
  func tooLarge(behavior: ServerBehavior) throws {
    #expect(try problem(of: behavior) == .tooLarge(limit: 100_000))
  }

  @Test("A body of exactly the limit is taken")
  func limit() throws {
    let server = try FaultServer([
      "/a": .stream(bytes: 100_000, announced: false),
      "/b": .stream(bytes: 100_001, announced: false),
    ])
    let patience = Patience(.quick())
    #expect(try patience.fetcher.fetch(server.address("/a")).body?.bytes.count == 100_000)
    #expect(patience.problem(server.address("/b")) == .tooLarge(limit: 100_000))
  }

  @Test("What is no HTTP is a failure")
  func noHTTP() throws {
    let answer = try problem(of: .raw(Data("SSH-2.0-OpenSSH\r\n".utf8)))
    #expect(answer == .failed(reason: "Received HTTP/0.9 when not allowed"))
  }

  // MARK: - Redirects

  @Test("A redirect is followed, and the final address told")
  func redirect() throws {
    let server = try FaultServer([
      "/a": .redirect(to: "/b"), "/b": .document(Data("text".utf8)),
    ])
    let body = try Patience(.quick()).fetcher.fetch(server.address("/a")).body
    #expect(body?.address == server.address("/b"))
  }

  @Test("Redirects without end are followed up to the limit")
  func loop() throws {
    let server = try FaultServer(["/a": .redirect(to: nil)])
    #expect(Patience(.quick()).problem(server.address("/a")) == .tooManyRedirects(limit: 3))
    #expect(server.requests.count == 4)
  }

  @Test(
    "A redirect to another scheme is not followed",
    arguments: ["file:///etc/passwd", "ftp://127.0.0.1/a", "gopher://127.0.0.1/"]
  )
  func forbidden(target: String) throws {
    #expect(try problem(of: .redirect(to: target)) == .forbiddenRedirect(to: target))
  }
}
