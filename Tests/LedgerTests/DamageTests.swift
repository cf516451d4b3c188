import GRDB
import Glibc
import Ledger
import TestSupport
import Testing

@Suite("Damage and refusals")
struct DamageTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("ledger.sqlite")
    try Ledger(path: path, for: .recording).record(Samples.release(), at: Samples.moment())
  }

  @Test(
    "Observations and sources cannot be changed or deleted",
    arguments: [
      "UPDATE observations SET value = '1'", "DELETE FROM observations",
      "UPDATE sources SET title = ''", "DELETE FROM sources",
    ]
  )
  func appendOnly(sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    let error = #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: sql) }
    }
    #expect(error?.message == "the ledger only ever adds")
  }

  @Test(
    "A field that cannot be read is named with its row",
    arguments: [
      ("month", "'2023-13'"), ("as_printed", "'plenty'"), ("qualifier", "'hardly'"),
      ("unit", "'ounces'"), ("recorded", "'yesterday'"), ("as_of", "'2023-02-30'"),
      ("source_id", "99"), ("measure", "NULL"), ("line", "'nine'"),
    ]
  )
  func unreadable(column: String, value: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          CREATE TABLE copy AS SELECT * FROM observations;
          UPDATE copy SET \(column) = \(value) WHERE id = 3;
          DROP TABLE observations;
          ALTER TABLE copy RENAME TO observations;
          """
      )
    }
    let error = try #require(throws: LedgerError.self) {
      try Ledger(path: path, for: .reading).observations()
    }
    guard case .corrupt(let detail) = error.problem else {
      Issue.record("\(error.problem)")
      return
    }
    #expect(detail.hasPrefix("row 3 of observations has the \(column) "))
  }

  @Test("A ledger that lost a table is refused, not a crash")
  func lostTable() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "DROP TABLE observations") }
    let error = try #require(throws: LedgerError.self) {
      try Ledger(path: path, for: .reading).observations()
    }
    #expect(error.problem == .other(detail: "no such table: observations"))
  }

  @Test("A ledger cut short, or overwritten in its middle, is damaged or refused, not a crash")
  func overwritten() throws {
    let sound = try folder.bytes(of: "ledger.sqlite")
    for keep in stride(from: 100, to: sound.count, by: 1_500) {
      let cut = try folder.file("cut.sqlite", sound.prefix(keep))
      let holed = try folder.file(
        "holed.sqlite",
        sound.prefix(keep) + Array(repeating: 0xA5, count: min(900, sound.count - keep))
          + sound.dropFirst(keep + 900)
      )
      for path in [cut, holed] {
        do {
          _ = try Ledger(path: path, for: .reading).observations()
        } catch {
          #expect(error.message.contains(path))
        }
      }
    }
  }

  @Test("A full disk is named, and leaves the ledger as it was", .enabled(if: getuid() == 0))
  func fullDisk() throws {
    let small = folder.path("small")
    #expect(mkdir(small, 0o700) == 0)
    guard mount("tmpfs", small, "tmpfs", 0, "size=256k") == 0 else { return }
    defer { umount2(small, Int32(MNT_DETACH)) }
    do {
      let ledger = try Ledger(path: "\(small)/ledger.sqlite", for: .recording)
      try ledger.record(Samples.release(), at: Samples.moment())
      let error = #expect(throws: LedgerError.self) {
        try ledger.record(Samples.many(20_000, from: "big.csv"), at: Samples.moment())
      }
      #expect(error?.problem == .diskFull)
      #expect(try ledger.observations().count == Samples.release().count)
    }
    let again = try Ledger(path: "\(small)/ledger.sqlite", for: .reading)
    #expect(try again.observations().count == Samples.release().count)
  }

  @Test("A ledger on a read-only file system can be read", .enabled(if: getuid() == 0))
  func readOnlyFileSystem() throws {
    let small = folder.path("small")
    #expect(mkdir(small, 0o700) == 0)
    guard mount("tmpfs", small, "tmpfs", 0, "size=512k") == 0 else { return }
    defer { umount2(small, Int32(MNT_DETACH)) }
    let path = "\(small)/a ledger?.sqlite"
    try Ledger(path: path, for: .recording).record(Samples.release(), at: Samples.moment())
    guard mount("tmpfs", small, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0
    else { return }
    do {
      let ledger = try Ledger(path: path, for: .reading)
      #expect(try ledger.observations().count == Samples.release().count)
      #expect(try ledger.withoutRecording { try $0.add(Samples.observation()) }.known == 1)
    }
    let error = #expect(throws: LedgerError.self) { try Ledger(path: path, for: .recording) }
    #expect(error?.problem == .readOnly)
  }
}
