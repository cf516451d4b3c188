import Foundation
import TestSupport
import Testing

@Suite("Servers that fail", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct ServerTests {
  /// What lies with the server ends with 69 and may pass; what is too large wants a person: 65.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let behavior: ServerBehavior
    /// The exit code of a run that has nothing else to do.
    let status: Int32

    init(_ testDescription: String, _ behavior: ServerBehavior, _ status: Int32 = 69) {
      self.testDescription = testDescription
      self.behavior = behavior
      self.status = status
    }
  }

  static let cases = [
    Case("never answers", .stall),
    Case("stops half way", .stallHalfway),
    Case("sends a byte now and then", .drip(milliseconds: 100)),
    Case("resets the connection", .reset),
    Case("answers 500", .status(500)),
    Case("answers 404", .status(404)),
    Case("answers 403", .status(403)),
    Case("asks for patience", .status(429, headers: ["Retry-After: 86400"])),
    Case("redirects for ever", .redirect(to: nil)),
    Case("redirects to a file", .redirect(to: "file:///etc/passwd")),
    Case("redirects to another protocol", .redirect(to: "gopher://127.0.0.1/")),
    Case("announces 10 GB", .stream(bytes: 10_000_000_000, announced: true), 65),
    Case("sends 10 GB", .stream(bytes: 10_000_000_000, announced: false), 65),
    Case("packs 100 MB into little", .bomb(unpacked: 100_000_000), 65),
    Case("sends packed nothing for ever", .hollow, 65),
    Case("sends header lines for ever", .endlessHeader, 65),
    Case("closes early", .length(sent: 1_000, announced: 2_000)),
    Case("sends no HTTP at all", .raw(Data("hello\n".utf8))),
    Case("sends an empty page", .document(Data())),
    Case("sends a page about an error", .document(Data(WrongPages.error.utf8))),
    Case("sends a page of a captive portal", .document(Data(WrongPages.portal.utf8))),
    Case("sends bytes that are no text", .document(Data((0..<4_000).map { UInt8($0 & 255) }))),
  ]

  @Test(
    "What a server does leaves the editions as they were, and is said in a line",
    arguments: cases
  )
  func address(_ bad: Case) throws {
    let server = try FaultServer(["/release": bad.behavior])
    let prepared = try PreparedScenario.first.get()
    let site = try prepared.site()
    try site.write(ServerTests.settings("address: \(server.address("/release"))"))
    // Beside it there is something to publish, which no server holds up.
    let first = try site.run(now: prepared.scenario.now)
    #expect(first.status == 2, "\(first)")
    #expect(try site.published == prepared.end.published)
    let second = try site.run(now: prepared.scenario.now)
    #expect(second.status == bad.status, "\(second)")
    #expect(second.lines.count == 1, "\(second)")
    #expect(second.messages.contains(server.address("/release")), "\(second)")
    #expect(second.seconds < 15)
    #expect(try EndState(site) == prepared.end)
    #expect(try site.untidy == [])
    // When the server has come to its senses, so does the run.
    let page = ReleaseText("2031-03", released: "2031-04-15").asPage.text
    server.serve(.document(Data(page.utf8)), at: "/release")
    let third = try site.run(now: "2031-04-16")
    #expect(third.status == 0, "\(third)")
    #expect(try site.published.latest == "2031-03")
  }

  @Test(
    "A feed that fails, or is none",
    arguments: [
      Case("answers 500", .status(500)),
      Case("is a page about an error", .document(Data(WrongPages.error.utf8))),
      Case("is empty", .document(Data())),
      Case("is no list", .document(Data("hello".utf8), mediaType: "text/plain"), 65),
      Case("never answers", .stall),
      Case("is endless", .stream(bytes: 10_000_000_000, announced: false), 65),
    ]
  )
  func feed(_ bad: Case) throws {
    let server = try FaultServer(["/feed": bad.behavior])
    let prepared = try PreparedScenario.first.get()
    let site = try prepared.site()
    _ = try site.run(now: prepared.scenario.now)
    let place = "feed: \(server.address("/feed"))\n    match: update"
    try site.write(ServerTests.settings(place))
    let ended = try site.run(now: prepared.scenario.now)
    #expect(ended.status == bad.status, "\(ended)")
    #expect(ended.lines.count == 1, "\(ended)")
    #expect(try EndState(site) == prepared.end)
  }

  @Test("SIGTERM while a server is silent ends the run within a second")
  func terminated() throws {
    let server = try FaultServer(["/release": .stall])
    let prepared = try PreparedScenario.first.get()
    let site = try prepared.site()
    try site.write(ServerTests.settings("address: \(server.address("/release"))", timeout: 60))
    var sent = ContinuousClock.now
    let ended = try site.start(["run", "--now", "2031-03-15T06:00:00Z"]).run { process in
      for _ in 0..<1_000 where server.requests.isEmpty { usleep(10_000) }
      sent = .now
      kill(process, SIGTERM)
    }
    #expect(ended.status == 143, "\(ended)")
    #expect(sent.duration(to: .now) < Rig.promptly)
    try site.write(Settings())
    let next = try site.run(now: prepared.scenario.now)
    #expect(next.status == 0, "\(next)")
    #expect(try EndState(site) == prepared.end)
  }

  /// Settings with one address beside the folder, and little patience.
  private static func settings(_ place: String, timeout: Int = 2) -> Settings {
    var settings = Settings()
    settings.collect.append(place)
    settings.more = "fetching: {timeout: \(timeout), attempts: 2}"
    return settings
  }
}
