import CivilTime
import GRDB
import Ledger
import Quantities
import TestSupport
import Testing
import TradeFigures

@Suite("Verifying, copying and replacing")
struct KeepingTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("ledger.sqlite")
    try Ledger(path: path, for: .recording).record(Samples.release(), at: Samples.moment())
  }

  func verify(_ path: String) throws -> LedgerContents {
    try Ledger(path: path, for: .reading).verify()
  }

  @Test("A sound ledger is counted")
  func sound() throws {
    let contents = try verify(path)
    #expect(contents.observations == (try Samples.release().count))
    #expect(contents.sources >= 1)
    #expect(contents.newestMonth == Month("2023-03"))
  }

  @Test(
    "A guard that was taken away, or a stranger, is found",
    arguments: [
      ("DROP TRIGGER sources_refuse_delete", "the trigger sources_refuse_delete is missing"),
      ("DROP INDEX observations_identity", "the index observations_identity is missing"),
      ("DROP TABLE observations", "the table observations is missing"),
      ("ALTER TABLE sources ADD COLUMN x TEXT", "the table sources is altered"),
      (
        "CREATE TRIGGER x AFTER INSERT ON sources BEGIN SELECT 1; END",
        "the trigger x does not belong here"
      ),
      (
        """
        PRAGMA foreign_keys = OFF;
        INSERT INTO observations SELECT 999, month, 'x', as_printed, qualifier, unit, value, lower,
          upper, lower_open, upper_open, line, "column", as_of, note, 77, recorded
        FROM observations LIMIT 1
        """, "row 999 of observations refers to a source that is not there"
      ),
      (
        """
        INSERT INTO observations SELECT 999, '2023-13', 'x', as_printed, qualifier, unit, value,
          lower, upper, lower_open, upper_open, line, "column", as_of, note, source_id, recorded
        FROM observations LIMIT 1
        """, "row 999 of observations has the month "
      ),
    ]
  )
  func damage(sql: String, detail: String) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
    let error = try #require(throws: LedgerError.self) { try verify(path) }
    guard case .corrupt(let found) = error.problem else {
      Issue.record("\(error.problem)")
      return
    }
    #expect(found.hasPrefix(detail), "\(found)")
  }

  @Test("An index or view more does no harm")
  func additions() throws {
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "CREATE VIEW v AS SELECT 1; CREATE INDEX i ON sources (title)")
    }
    #expect(try verify(path).observations > 0)
  }

  @Test("Bytes changed in any page are found, or changed nothing that is read")
  func pages() throws {
    let sound = try folder.bytes(of: "ledger.sqlite")
    var found = 0
    for start in stride(from: 0, to: sound.count, by: 4_096) {
      var bytes = sound
      for index in start + 8..<start + 200 { bytes[index] = 0xA5 }
      let holed = try folder.file("holed.sqlite", bytes)
      do { _ = try verify(holed) } catch { found += 1 }
    }
    #expect(found >= sound.count / 4_096 - 1)
  }

  @Test("A copy is the same while another connection holds an unfinished recording")
  func copying() throws {
    let writer = try Ledger(path: path, for: .recording)
    let copy = folder.path("copy.sqlite")
    _ = try writer.record(at: Samples.moment()) { recorder in
      try recorder.add(Samples.observation(.audits, "31", "", unit: .count, month: "2023-04"))
      try Ledger(path: path, for: .reading).copy(to: copy)
    }
    #expect(try Ledger(path: copy, for: .reading).observations().count == Samples.release().count)
    #expect(try verify(copy).newestMonth == Month("2023-03"))
    #expect(try verify(path).newestMonth == Month("2023-04"))
  }

  @Test("A ledger that somebody has open, even idle, cannot be claimed; a claimed one not opened")
  func claiming() throws {
    do {
      let idle = try Ledger(path: path, for: .reading)
      let error = #expect(throws: LedgerError.self) { _ = try ClaimedLedger(path: path) }
      #expect(error?.problem == .inUse)
      try idle.close()
    }
    let claimed = try ClaimedLedger(path: path)
    let error = #expect(throws: LedgerError.self) {
      _ = try Ledger(path: path, for: .recording, busyTimeout: 0.1)
    }
    #expect(error?.problem == .busy(seconds: 0))
    let backup = folder.path("backup.sqlite")
    try Ledger(path: backup, for: .recording).record(
      [Samples.observation(month: "2024-01")],
      at: Samples.moment()
    )
    try claimed.copy(to: folder.path("kept.sqlite"))
    try claimed.replace(with: Ledger(path: backup, for: .reading))
    #expect(try verify(path).newestMonth == Month("2024-01"))
    #expect(try verify(folder.path("kept.sqlite")).newestMonth == Month("2023-03"))
  }

  @Test("A database of another program cannot be claimed")
  func foreign() throws {
    let other = folder.path("other.sqlite")
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (a)") }
    let error = #expect(throws: LedgerError.self) { _ = try ClaimedLedger(path: other) }
    #expect(error?.problem == .notALedger)
  }
}
