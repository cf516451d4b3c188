import Foundation
import TestSupport
import Testing

/// An edition of which nobody hears is not worth much: whoever waits for a hook waits for ever.
@Suite(
  "A run that is killed before it could tell anybody",
  .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason))
)
struct AnnouncementTests {
  /// The month of each call of the hook, a line each.
  private static let hook = "echo \"$TRADESNAP_MONTH $TRADESNAP_OUTCOME\" >> told.txt\n"

  private static func prepared() throws -> Site {
    var settings = Settings(outputs: ["csv"])
    settings.more = "notify: {hooks: {published: [/bin/sh, hook.sh]}, metrics: run.prom}"
    let site = try Site(settings)
    _ = try site.folder.file("hook.sh", text: hook)
    try Scenario.first.prepare(site)
    _ = try site.run(now: "2031-03-15")
    try site.remove("told.txt")
    let revised = ReleaseText("2031-02", released: "2031-03-17").with { $0.value = "259.7" }
    try site.deliver(revised, as: "2031-02-revised")
    try site.deliver(ReleaseText("2031-03", released: "2031-04-15"))
    return site
  }

  private static let beginning = Result { () throws -> Site in
    let site = try prepared()
    // What was delivered has come to rest; see `Site.init(copying:)`.
    sleep(6)
    return site
  }

  private func told(_ site: Site) -> [String] {
    let bytes = FileManager.default.contents(atPath: site.folder.path("told.txt")) ?? Data()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("The next run tells of each edition, and the one after it of none", arguments: 0..<4)
  func next(part: Int) throws {
    let beginning = try Self.beginning.get()
    let counted = try Site(copying: beginning)
    _ = try counted.run(now: "2031-04-16", fault: .counting(.all))
    let calls = counted.calls
    let news = ["2031-02 published", "2031-03 published"]
    #expect(told(counted) == news)
    // From the switch of the first edition to the end of the run.
    let first = try #require(calls.firstIndex { $0.contains("renameat2") }) + 1
    for point in first...calls.count where point % 4 == part {
      let site = try Site(copying: beginning)
      let fault = Fault(kind: .killBefore, at: point)
      let killed = try site.run(now: "2031-04-16", fault: fault)
      let place = "\(fault): \(site.calls.last ?? "no call")"
      // The number of calls may vary by a few; then the run came through.
      guard killed.status == 128 + 9 else { continue }
      let before = told(site)
      let recovered = try site.run(now: "2031-04-16")
      #expect(recovered.messages.isEmpty, "\(place): \(recovered)")
      let all = told(site)
      #expect(Set(all) == Set(news), "\(place): \(all)")
      // Before the kill some or all may have been told already.
      #expect(all.count <= before.count + news.count, "\(place): \(all)")
      if before.isEmpty {
        #expect(all == news, "\(place)")
        #expect(recovered.status == 0, "\(place): \(recovered)")
        let metrics = try String(decoding: site.folder.bytes(of: "run.prom"), as: UTF8.self)
        #expect(metrics.contains("tradesnap_last_run_editions 2"), "\(place): \(metrics)")
      }
      #expect(try site.run(now: "2031-04-16").status == 1, "\(place)")
      #expect(told(site) == all, "\(place)")
    }
  }
}
