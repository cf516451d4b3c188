import Foundation
import TestSupport
import Testing

/// Files of the program that something else has spoiled.
@Suite("Damaged files", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct DamageTests {
  /// How a file is spoiled.
  enum Damage: String, CaseIterable, Sendable {
    case emptied, cut, garbled, missing

    func apply(to path: String) throws {
      let file = URL(filePath: path)
      let bytes = try Data(contentsOf: file)
      switch self {
      case .emptied: try Data().write(to: file)
      case .cut: try bytes.prefix(bytes.count / 2).write(to: file)
      case .garbled: try Data(bytes.map { $0 ^ 0x55 }).write(to: file)
      case .missing: try FileManager.default.removeItem(at: file)
      }
    }
  }

  @Test(
    "What the state folder remembers can be found out again",
    arguments: ["last-run.json", "collected.json", "log.jsonl", "lock"],
    Damage.allCases
  )
  func state(name: String, damage: Damage) throws {
    let prepared = try PreparedScenario.revision.get()
    let site = try prepared.site()
    try damage.apply(to: site.folder.path("state/\(name)"))
    let ended = try site.run(now: prepared.scenario.now)
    #expect([0, 2].contains(ended.status), "\(ended)")
    #expect(try EndState(site) == prepared.end)
    #expect(try site.untidy == [])
    let again = try site.run(now: prepared.scenario.now)
    #expect(again.status == 1, "\(again)")
    #expect(again.messages.isEmpty)
    // A `status` after the damage works too.
    #expect(try site.start(["status"]).run().status == 0)
  }

  @Test("Without its state folder a site loses no edition and makes none anew")
  func stateFolder() throws {
    let prepared = try PreparedScenario.first.get()
    let site = try prepared.site()
    _ = try site.run(now: prepared.scenario.now)
    try site.remove("state")
    let ended = try site.run(now: prepared.scenario.now)
    #expect([0, 1].contains(ended.status), "\(ended)")
    #expect(try EndState(site) == prepared.end)
  }

  @Test(
    "A published edition with a spoiled receipt is not replaced",
    arguments: Damage.allCases
  )
  func receipt(damage: Damage) throws {
    let prepared = try PreparedScenario.revision.get()
    let site = try prepared.site()
    try damage.apply(to: site.folder.path("published/2031-02/receipt.json"))
    let before = try site.published
    let ended = try site.run(now: prepared.scenario.now)
    #expect(ended.status == 73, "\(ended)")
    #expect(ended.lines.count == 1, "\(ended.messages)")
    #expect(ended.messages.contains("2031-02 is not replaced"), "\(ended.messages)")
    #expect(try site.published == before)
    // As the hint says: move it away, and it is made anew.
    try FileManager.default.moveItem(
      atPath: site.folder.path("published/2031-02"),
      toPath: site.folder.path("aside")
    )
    let next = try site.run(now: prepared.scenario.now)
    #expect(next.status == 2, "\(next)")
    #expect(next.lines.count == 1, "\(next.messages)")
    #expect(try site.broken == [])
    #expect(try site.untidy == [])
  }

  @Test(
    "What is removed from a published edition is put back byte for byte",
    arguments: ["2031-02", "2031-02/Figures-2031-02.csv", "2031-02/All-Figures.csv"]
  )
  func removed(name: String) throws {
    let prepared = try PreparedScenario.first.get()
    let site = try prepared.site()
    _ = try site.run(now: prepared.scenario.now)
    let present = try site.published.entries.keys.filter { $0.hasPrefix(name) }
    for path in present.sorted() { try site.remove("published/\(path)") }
    if name == "2031-02" { try? site.remove("published/2031-02") }
    let ended = try site.run(now: prepared.scenario.now)
    #expect(ended.status == 2, "\(ended)")
    #expect(ended.lines.count == 1, "\(ended.messages)")
    #expect(try EndState(site) == prepared.end)
    #expect(try site.untidy == [])
    #expect(try site.run(now: prepared.scenario.now).status == 1)
  }

  @Test("A spoiled ledger is refused, and nothing is published from it")
  func ledger() throws {
    let prepared = try PreparedScenario.revision.get()
    for damage in [Damage.cut, .garbled] {
      let site = try prepared.site()
      let before = try site.published
      try damage.apply(to: site.folder.path("ledger.sqlite"))
      let ended = try site.run(now: prepared.scenario.now)
      #expect([65, 74].contains(ended.status), "\(damage): \(ended)")
      #expect(ended.lines.count == 1, "\(ended.messages)")
      #expect(ended.messages.contains("ledger.sqlite"), "\(ended.messages)")
      #expect(try site.published == before)
      let check = try site.start(["ledger", "verify"]).run()
      #expect(![0, 70].contains(check.status), "\(check)")
    }
  }

  @Test("A page of the ledger that was overwritten never leads to a wrong edition")
  func ledgerPage() throws {
    let prepared = try PreparedScenario.revision.get()
    let size = try prepared.site().folder.bytes(of: "ledger.sqlite").count
    for page in 1..<(size / 4_096) {
      let site = try prepared.site()
      let before = try site.published
      var bytes = try site.folder.bytes(of: "ledger.sqlite")
      for index in page * 4_096..<page * 4_096 + 512 { bytes[index] ^= 0x55 }
      _ = try site.folder.file("ledger.sqlite", bytes)
      let ended = try site.run(now: prepared.scenario.now)
      if ended.status < 64 {
        // The page holds nothing that counts: then the end is the usual one.
        #expect(try EndState(site) == prepared.end, "page \(page): \(ended)")
      } else {
        #expect(ended.lines.count == 1, "page \(page): \(ended.messages)")
        #expect(ended.status < 128 && ended.status != 70, "page \(page): \(ended)")
        #expect(try site.published == before, "page \(page)")
      }
    }
  }

  @Test("A ledger of a newer version is left alone")
  func newerLedger() throws {
    let prepared = try PreparedScenario.revision.get()
    let site = try prepared.site()
    // The version of its tables, in the header of the file (SQLite's user_version).
    var bytes = try site.folder.bytes(of: "ledger.sqlite")
    bytes[63] = 9
    _ = try site.folder.file("ledger.sqlite", bytes)
    let before = (try site.published, try site.folder.bytes(of: "ledger.sqlite"))
    let ended = try site.run(now: prepared.scenario.now)
    #expect(ended.status == 65, "\(ended)")
    #expect(ended.lines.count == 1)
    #expect(try site.published == before.0)
    #expect(try site.folder.bytes(of: "ledger.sqlite") == before.1)
  }
}
