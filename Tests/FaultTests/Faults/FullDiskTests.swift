import TestSupport
import Testing

/// Each call that needs room fails once, or from then on; the run ends in order and says so, and
/// when there is room again the next run ends as if nothing had been.
@Suite("A full disk", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct FullDiskTests {
  @Test("… from each call on", arguments: Portion.all(8))
  func lasting(_ portion: Portion) throws {
    try fail(PreparedScenario.revision.get(), .noSpace, isLasting: true, portion)
  }

  @Test("… at one call alone", arguments: Portion.all(8))
  func once(_ portion: Portion) throws {
    try fail(PreparedScenario.first.get(), .noSpace, isLasting: false, portion)
  }

  @Test("A quota that is used up, from each third call on", arguments: Portion.all(2))
  func quota(_ portion: Portion) throws {
    try fail(PreparedScenario.first.get(), .quota, isLasting: true, portion, every: 3)
  }

  @Test("A disk that fails, at each second call", arguments: Portion.all(4))
  func inputOutput(_ portion: Portion) throws {
    try fail(PreparedScenario.revision.get(), .inputOutput, isLasting: false, portion, every: 2)
  }

  @Test("A file system that turns read-only, from each third call on", arguments: Portion.all(2))
  func readOnly(_ portion: Portion) throws {
    try fail(PreparedScenario.revision.get(), .readOnly, isLasting: true, portion, every: 3)
  }

  private func fail(
    _ prepared: PreparedScenario,
    _ kind: Fault.Kind,
    isLasting: Bool,
    _ portion: Portion,
    every step: Int = 1
  ) throws {
    let calls = portion.calls(prepared.calls[.room]?.count, every: step)
    #expect(!calls.isEmpty)
    for call in calls {
      let fault = Fault(kind: kind, at: call, calls: .room, isLasting: isLasting)
      try fail(prepared, fault)
    }
  }

  /// Lets calls fail, looks at what was said and left, and runs again without a fault.
  private func fail(_ prepared: PreparedScenario, _ fault: Fault) throws {
    let site = try prepared.site()
    let failed = try site.run(now: prepared.scenario.now, fault: fault)
    let calls = site.calls
    let call = calls.indices.contains(fault.at - 1) ? calls[fault.at - 1] : "no call"
    let place = "\(fault)\(fault.isLasting ? " on" : ""): \(call)"
    // What is not needed may fail in silence: a log line, the sync of a folder.
    let statuses: [Int32] = [prepared.ended.status, 2, 73, 74]
    #expect(statuses.contains(failed.status), "\(place): \(failed)")
    // Log and state may fail as well, for the one reason that is told.
    let isFailure = [2, 73, 74].contains(failed.status)
    #expect(failed.lines.count <= 1, "\(place): \(failed.messages)")
    #expect(!isFailure || failed.lines.count == 1, "\(place): \(failed)")
    #expect(failed.lines.allSatisfy { $0.hasPrefix("tradesnap: ") }, "\(failed.messages)")
    #expect(try site.broken == [], "\(place)")
    let recovered = try site.run(now: prepared.scenario.now)
    #expect([prepared.ended.status, 1].contains(recovered.status), "\(place): \(recovered)")
    #expect(try EndState(site) == prepared.end, "\(place)")
    #expect(try site.untidy == [], "\(place)")
  }
}
