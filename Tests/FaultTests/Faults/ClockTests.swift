import TestSupport
import Testing

@Suite("The clock", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct ClockTests {
  @Test(
    "A clock that goes back changes nothing",
    arguments: ["2031-03-14", "2031-01-01", "1999-12-31"]
  )
  func back(to earlier: String) throws {
    let prepared = try PreparedScenario.first.get()
    let site = try prepared.site()
    _ = try site.run(now: prepared.scenario.now)
    let ended = try site.run(now: earlier)
    #expect(ended.status == 1, "\(ended)")
    #expect(ended.messages.isEmpty)
    #expect(try EndState(site) == prepared.end)
    #expect(try site.start(["status"]).run().status == 0)
  }

  @Test("A revision under a clock that went back is published all the same")
  func revision() throws {
    let prepared = try PreparedScenario.revision.get()
    let site = try prepared.site()
    let ended = try site.run(now: "2031-02-20")
    #expect(ended.status == 0, "\(ended)")
    #expect(try site.published.editions == ["2031-02", "2031-02-r1"])
    #expect(try site.untidy == [])
  }

  @Test("What is stale is said again after a clock that once ran ahead")
  func ahead() throws {
    let site = try PreparedScenario.first.get().site()
    #expect(try site.run(now: "2031-03-15").status == 0)
    #expect(try site.run(now: "2041-01-01").status == 4)
    let back = try site.run(now: "2031-06-01")
    #expect(back.status == 4)
    #expect(back.lines.count == 1)
  }
}
