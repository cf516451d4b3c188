import Foundation
import TestSupport
import Testing

@Suite("Runs at the same time", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct ManyRunsTests {
  /// A first run is held by its hook while the others come; so it is certain that they meet.
  @Test("One works, the others end with 75 and say who holds the lock", arguments: [2, 10])
  func held(count: Int) throws {
    var settings = Settings()
    settings.more = "notify: {hooks: {published: [/bin/sh, wait.sh]}}"
    let site = try Site(settings)
    try Scenario.first.prepare(site)
    _ = try site.folder.file(
      "wait.sh",
      text:
        "touch '\(site.folder.path)/held'\nwhile [ ! -e '\(site.folder.path)/go' ]; do sleep 0.02; done\n"
    )
    let first = try site.start(["run", "--now", "2031-03-15T06:00:00Z"]).run { _ in
      for _ in 0..<1_000 where !FileManager.default.exists(site.folder.path("held")) {
        usleep(10_000)
      }
      let others = try ManyRunsTests.together(count - 1, on: site)
      for other in others {
        #expect(other.status == 75, "\(other)")
        #expect(other.lines.count == 1)
        #expect(other.messages.contains("holds the lock: process "), "\(other.messages)")
      }
      _ = try site.folder.file("go", text: "")
    }
    #expect(first.status == 0, "\(first)")
    #expect(try EndState(site) == PreparedScenario.first.get().end)
    #expect(try site.untidy == [])
  }

  @Test("However they meet, the end is right", arguments: [2, 10])
  func free(count: Int) throws {
    let prepared = try PreparedScenario.revision.get()
    let site = try prepared.site()
    let all = try ManyRunsTests.together(count, on: site, now: prepared.scenario.now)
    #expect(all.count { $0.status == prepared.ended.status } == 1, "\(all.map(\.status))")
    #expect(all.allSatisfy { [prepared.ended.status, 1, 75].contains($0.status) })
    #expect(try EndState(site) == prepared.end)
    #expect(try site.broken == [])
    #expect(try site.untidy == [])
  }

  /// Starts `count` runs at once and waits for all of them.
  static func together(
    _ count: Int,
    on site: Site,
    now: String = "2031-03-15"
  ) throws -> [Start.Ended] {
    let results = Results()
    DispatchQueue.concurrentPerform(iterations: count) { _ in
      results.add(Result { try site.run(now: now) })
    }
    return try results.all.map { try $0.get() }
  }
}

/// Gathers what several threads find.
private final class Results: @unchecked Sendable {
  private let lock = NSLock()
  private var results: [Result<Start.Ended, any Error>] = []

  func add(_ result: Result<Start.Ended, any Error>) {
    lock.withLock { results.append(result) }
  }

  var all: [Result<Start.Ended, any Error>] { lock.withLock { results } }
}
