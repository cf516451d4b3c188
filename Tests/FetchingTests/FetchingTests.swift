import Fetching
import Foundation
import TestSupport
import Testing

@Suite struct FetchingTests {
  private let page = Data("<html><p>In March</p></html>".utf8)

  @Test("A document comes with its address, its media type and what to ask with next time")
  func document() throws {
    let server = try FaultServer([
      "/a": .document(page, mediaType: "text/html", entityTag: "\"v1\"")
    ])
    let patience = Patience(.quick())
    let body = try #require(try patience.fetcher.fetch(server.address("/a")).body)
    #expect(body.bytes == [UInt8](page))
    #expect(body.address == server.address("/a"))
    #expect(body.mediaType == "text/html")
    #expect(body.condition == FetchCondition(entityTag: "\"v1\""))
    let request = try #require(server.requests.first)
    #expect(request.headers["user-agent"] == "tradesnap/0.1.0 (+mailto:desk@example.org)")
    #expect(request.headers["accept-encoding"] == "gzip")
    #expect(request.headers["cookie"] == nil)
    #expect(patience.pauses.isEmpty)
  }

  @Test("What has not changed is not sent again, and what has is")
  func conditional() throws {
    let server = try FaultServer(["/a": .document(page, entityTag: "\"v1\"")])
    let fetcher = Patience(.quick()).fetcher
    let first = try #require(try fetcher.fetch(server.address("/a")).body)
    #expect(try fetcher.fetch(server.address("/a"), condition: first.condition) == .notModified)
    server.serve(.document(page, entityTag: "\"v2\""), at: "/a")
    #expect(try fetcher.fetch(server.address("/a"), condition: first.condition).body != nil)
  }

  @Test("The date of the last change is handed back as it came")
  func lastModified() throws {
    let server = try FaultServer(["/a": .status(304)])
    let condition = FetchCondition(lastModified: "Mon, 24 Apr 2023 10:00:00 GMT")
    let outcome = try Patience(.quick()).fetcher.fetch(server.address("/a"), condition: condition)
    #expect(outcome == .notModified)
    #expect(server.requests.first?.headers["if-modified-since"] == "Mon, 24 Apr 2023 10:00:00 GMT")
  }

  @Test("A server that says “not modified” without having been told a version is not believed")
  func unaskedNotModified() throws {
    let server = try FaultServer(["/a": .status(304)])
    #expect(Patience(.quick()).problem(server.address("/a")) == .status(304))
  }

  @Test("A line break in a remembered condition forges no header")
  func forgedHeader() throws {
    let server = try FaultServer(["/a": .document(page)])
    let condition = FetchCondition(entityTag: "\"a\"\r\nCookie: b")
    _ = try Patience(.quick()).fetcher.fetch(server.address("/a"), condition: condition)
    #expect(server.requests.first?.headers["cookie"] == nil)
    #expect(server.requests.first?.headers["if-none-match"] == nil)
  }

  @Test("What is packed is unpacked, once")
  func packed() throws {
    let server = try FaultServer(["/a": .bomb(unpacked: 90_000)])
    let body = try Patience(.quick()).fetcher.fetch(server.address("/a")).body
    #expect(body?.bytes == [UInt8](repeating: 0, count: 90_000))
  }

  @Test("A file is fetched like an address, and a missing one is no reason to wait")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a release.html", page)
    let patience = Patience(.quick(attempts: 3))
    let address = "file://\(path.replacing(" ", with: "%20"))"
    #expect(try patience.fetcher.fetch(address).body?.bytes == [UInt8](page))
    #expect(patience.problem("file://\(folder.path("none"))") == .unreadableFile)
    #expect(patience.pauses.isEmpty)
  }

  @Test("A file has the size limit too")
  func largeFile() throws {
    let problem = Patience(.quick(sizeLimit: 1_000)).problem("file:///dev/zero")
    #expect(problem == .tooLarge(limit: 1_000))
  }

  @Test(
    "Only http, https and file are fetched",
    arguments: [
      "ftp://127.0.0.1/a", "gopher://127.0.0.1/", "dict://127.0.0.1/", "a.html", "", "http:",
      "http:a", "http://exa mple.org/", "http://127.0.0.1/a\r\nX: y", "scp://127.0.0.1/etc/passwd",
      "http://127.0.0.1:99999/",
    ]
  )
  func schemes(address: String) {
    #expect(Patience(.quick()).problem(address) == .unusableAddress)
  }

  @Test("A ping is one POST with text, and an answer other than success is a failure")
  func ping() throws {
    let server = try FaultServer(["/ok": .status(200), "/no": .status(500)])
    let patience = Patience(.quick(attempts: 4))
    try patience.fetcher.ping(server.address("/ok"), body: Array("done".utf8))
    try patience.fetcher.ping(server.address("/ok"), body: [])
    #expect(throws: FetchError(address: server.address("/no"), problem: .status(500))) {
      try patience.fetcher.ping(server.address("/no"), body: [])
    }
    #expect(server.requests.map(\.method) == ["POST", "POST", "POST"])
    #expect(server.requests.map(\.body) == ["done", "", ""])
    #expect(patience.pauses.isEmpty)
  }
}
