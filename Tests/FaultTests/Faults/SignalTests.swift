import Foundation
import TestSupport
import Testing

@Suite("SIGTERM", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct SignalTests {
  @Test(
    "… at each third call ends the run within a second, and the next run finishes the work",
    arguments: Portion.all(4)
  )
  func eachThirdCall(_ portion: Portion) throws {
    let prepared = try PreparedScenario.revision.get()
    for call in portion.calls(prepared.calls[.all]?.count, every: 3) {
      let site = try prepared.site()
      let ended = try site.run(
        now: prepared.scenario.now,
        fault: Fault(kind: .terminate, at: call)
      )
      let place = "call \(site.calls.indices.contains(call - 1) ? site.calls[call - 1] : "none")"
      // A signal that comes when all is done changes nothing.
      #expect([143, prepared.ended.status].contains(ended.status), "\(place): \(ended)")
      #expect(.seconds(ended.seconds) < Rig.promptly, "\(place)")
      #expect(try site.broken == [], "\(place)")
      let next = try site.run(now: prepared.scenario.now)
      #expect([prepared.ended.status, 1].contains(next.status), "\(place): \(next)")
      #expect(try EndState(site) == prepared.end, "\(place)")
      #expect(try site.untidy == [], "\(place)")
    }
  }

  @Test("… while pictures are drawn", arguments: [50, 150, 300, 600])
  func drawing(milliseconds: Int) throws {
    let prepared = try PreparedScenario.fullRevision.get()
    let site = try prepared.site()
    let ended = try terminated(
      site.start(["run", "--now", "\(prepared.scenario.now)T06:00:00Z"]),
      after: .milliseconds(milliseconds)
    )
    #expect([143, prepared.ended.status].contains(ended.status), "\(ended)")
    let next = try site.run(now: prepared.scenario.now)
    #expect([prepared.ended.status, 1].contains(next.status), "\(next)")
    #expect(try EndState(site) == prepared.end)
    #expect(try site.untidy == [])
  }

  @Test("… while a hook sleeps")
  func hook() throws {
    var settings = Settings()
    settings.more = "notify: {hooks: {published: [/bin/sh, -c, sleep 30]}}"
    let site = try Site(settings)
    try Scenario.first.prepare(site)
    let ended = try terminated(
      site.start(["run", "--now", "2031-03-15T06:00:00Z"]),
      after: .milliseconds(1_500)
    )
    #expect(ended.status == 143, "\(ended)")
    try expectUnlocked(site)
  }

  /// Starts a run, ends it after a while, and expects it gone soon.
  private func terminated(_ start: Start, after wait: Duration) throws -> Start.Ended {
    var sent = ContinuousClock.now
    let ended = try start.run { process in
      usleep(UInt32(wait / .microseconds(1)))
      sent = .now
      kill(process, SIGTERM)
    }
    #expect(sent.duration(to: .now) < Rig.promptly)
    return ended
  }

  /// The next run does not meet a lock.
  private func expectUnlocked(_ site: Site) throws {
    try site.write(Settings())
    let next = try site.run(now: "2031-03-15")
    #expect([0, 1, 2].contains(next.status), "\(next)")
    #expect(try site.broken == [])
    #expect(try site.untidy == [])
  }
}
