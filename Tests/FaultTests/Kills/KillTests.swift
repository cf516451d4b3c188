import TestSupport
import Testing

/// SIGKILL is a power cut as far as a process can tell: nothing is cleaned up, nothing is finished.
@Suite("A run that is killed", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct KillTests {
  @Test("… before each call of the first publication", arguments: Portion.all(8))
  func first(_ portion: Portion) throws {
    try kill(PreparedScenario.first.get(), .killBefore, .all, portion)
  }

  @Test("… before each call of a revision", arguments: Portion.all(8))
  func revision(_ portion: Portion) throws {
    try kill(PreparedScenario.revision.get(), .killBefore, .all, portion)
  }

  @Test("… right after each second call that publishes two months", arguments: Portion.all(8))
  func twoMonths(_ portion: Portion) throws {
    try kill(PreparedScenario.twoMonths.get(), .killAfter, .all, portion, every: 2)
  }

  @Test("… half way through each write of a revision", arguments: Portion.all(8))
  func torn(_ portion: Portion) throws {
    try kill(PreparedScenario.revision.get(), .killTorn, .write, portion)
  }

  @Test("… at a sample of the calls of a run with all outputs", arguments: 0..<4)
  func everything(_ part: Int) throws {
    // 48 points: every 12th of 48 parts, spread over all calls.
    let prepared = try PreparedScenario.fullRevision.get()
    let calls = prepared.calls[.all]?.count ?? 0
    for point in stride(from: part, to: 48, by: 4) {
      try kill(prepared, Fault(kind: .killBefore, at: 1 + point * max(1, calls - 1) / 47))
    }
  }

  @Test("There are at least 200 points, spread over ledger, publication and state")
  func spread() throws {
    let first = try #require(try PreparedScenario.first.get().calls[.all])
    let revision = try #require(try PreparedScenario.revision.get().calls[.all])
    #expect(first.count + revision.count >= 200)
    for part in ["ledger.sqlite", "published/", "state/"] {
      #expect(first.contains { $0.contains(part) }, "\(part)")
      #expect(revision.contains { $0.contains(part) }, "\(part)")
    }
    #expect(revision.contains { $0.contains("renameat2") || $0.contains(" rename ") })
  }

  private func kill(
    _ prepared: PreparedScenario,
    _ kind: Fault.Kind,
    _ calls: Fault.Calls,
    _ portion: Portion,
    every step: Int = 1
  ) throws {
    let points = portion.calls(prepared.calls[calls]?.count, every: step)
    #expect(!points.isEmpty)
    for point in points {
      try kill(prepared, Fault(kind: kind, at: point, calls: calls))
    }
  }

  /// Kills a run at one point, looks at what is left, runs again, and looks once more.
  private func kill(_ prepared: PreparedScenario, _ fault: Fault) throws {
    let site = try prepared.site()
    let killed = try site.run(now: prepared.scenario.now, fault: fault)
    let place = "\(fault): \(site.calls.last ?? "no call")"
    #expect(killed.status == 128 + 9, "\(place)")
    // The ledger is not opened in between: that alone would mend what can be mended.
    #expect(try site.published.broken(in: site.folder.path("published")) == [], "\(place)")
    let recovered = try site.run(now: prepared.scenario.now)
    // Where the kill came after the last word was written, there is nothing left to do.
    #expect([prepared.ended.status, 1].contains(recovered.status), "\(place): \(recovered)")
    #expect(recovered.messages == prepared.ended.messages, "\(place)")
    try expectEnd(of: prepared, in: site, place)
  }

  /// The end state is that of an undisturbed run, and there is nothing more to do.
  private func expectEnd(of prepared: PreparedScenario, in site: Site, _ place: String) throws {
    #expect(try EndState(site) == prepared.end, "\(place)")
    #expect(try site.broken == [], "\(place)")
    #expect(try site.untidy == [], "\(place)")
    let again = try site.run(now: prepared.scenario.now)
    #expect(again.status == 1, "\(place): \(again)")
    #expect(again.messages.isEmpty, "\(place)")
  }
}
