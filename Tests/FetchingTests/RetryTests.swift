import Fetching
import Foundation
import TestSupport
import Testing

@Suite struct RetryTests {
  private let good = ServerBehavior.document(Data("text".utf8))

  @Test("A failure that passes is waited out, with pauses whose limit doubles")
  func passes() throws {
    let server = try FaultServer(["/a": .first(3, .status(500), then: good)])
    let patience = Patience(.quick(attempts: 4), jitter: 0.5)
    #expect(try patience.fetcher.fetch(server.address("/a")).body?.bytes == Array("text".utf8))
    #expect(patience.pauses == [0.5, 1, 2])
  }

  @Test(
    "Every failure that may pass is tried again, as often as the policy says",
    arguments: [
      ServerBehavior.status(500), .status(503), .status(429), .reset,
      .length(sent: 5, announced: 9),
    ]
  )
  func transient(behavior: ServerBehavior) throws {
    let server = try FaultServer(["/a": behavior])
    let patience = Patience(.quick(attempts: 3))
    #expect(patience.problem(server.address("/a"))?.isTransient == true)
    #expect(server.requests.count == 3)
    #expect(patience.pauses.count == 2)
  }

  @Test(
    "A failure that stays is not tried again",
    arguments: [
      ServerBehavior.status(404), .status(403), .status(410), .redirect(to: nil),
      .redirect(to: "file:///etc/passwd"), .stream(bytes: 1_000_000, announced: true),
    ]
  )
  func lasting(behavior: ServerBehavior) throws {
    let server = try FaultServer(["/a": behavior])
    let patience = Patience(.quick(attempts: 3))
    #expect(patience.problem(server.address("/a"))?.isTransient == false)
    #expect(patience.pauses.isEmpty)
  }

  @Test("A server that asks for a pause gets it")
  func asked() throws {
    let server = try FaultServer([
      "/a": .first(1, .status(429, headers: ["Retry-After: 7"]), then: good)
    ])
    let patience = Patience(.quick(attempts: 2))
    _ = try patience.fetcher.fetch(server.address("/a"))
    #expect(patience.pauses == [7])
  }

  @Test("A server that asks for an hour is left alone for this time")
  func askedForLong() throws {
    let server = try FaultServer(["/a": .status(429, headers: ["Retry-After: 3600"])])
    let patience = Patience(.quick(attempts: 4))
    #expect(patience.problem(server.address("/a")) == .status(429))
    #expect(server.requests.count == 1)
    #expect(patience.pauses.isEmpty)
  }

  @Test("No pause is longer than a minute")
  func longest() throws {
    let server = try FaultServer(["/a": .status(500)])
    let patience = Patience(.quick(attempts: 10), jitter: 0.999)
    _ = patience.problem(server.address("/a"))
    #expect(patience.pauses.count == 9)
    #expect(patience.pauses.max().map { $0 < 60 && $0 > 59 } == true)
  }
}
