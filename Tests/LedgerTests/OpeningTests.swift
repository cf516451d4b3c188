import GRDB
import Glibc
import Ledger
import TestSupport
import Testing

@Suite("Opening a ledger")
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func problem(_ path: String, for purpose: Ledger.Purpose) -> LedgerError.Problem? {
    do {
      _ = try Ledger(path: path, for: purpose, busyTimeout: 0.2)
      return nil
    } catch {
      #expect(error.path == path)
      #expect(path.isEmpty || error.message.contains(path))
      return error.problem
    }
  }

  @Test("An absent ledger is not found, and none is created")
  func absent() throws {
    #expect(problem(folder.path("none.sqlite"), for: .reading) == .notFound)
    #expect(try folder.names.isEmpty)
  }

  @Test("A ledger leaves no companion files behind, whether written or read")
  func companions() throws {
    let path = folder.path("ledger.sqlite")
    try Ledger(path: path, for: .recording).record(Samples.release(), at: Samples.moment())
    #expect(try folder.names == ["ledger.sqlite"])
    let before = try folder.bytes(of: "ledger.sqlite")
    _ = try Ledger(path: path, for: .reading).observations()
    #expect(try folder.names == ["ledger.sqlite"])
    #expect(try folder.bytes(of: "ledger.sqlite") == before)
  }

  @Test("A ledger is in WAL mode and carries its numbers")
  func header() throws {
    let path = folder.path("ledger.sqlite")
    try Ledger(path: path, for: .recording).close()
    let queue = try DatabaseQueue(path: path)
    func pragma(_ name: String) throws -> String? {
      try queue.read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }
    #expect(try pragma("journal_mode") == "wal")
    #expect(try pragma("application_id") == "\(0x5453_4C47)")
    #expect(try pragma("user_version") == "1")
  }

  @Test("What is not a database is refused, and stays as it was", arguments: ["text", "binary"])
  func notADatabase(kind: String) throws {
    let content =
      kind == "text"
      ? "month,measure,value\n2023-03,entry-summaries,2700000\n"
      : String(repeating: "\u{0}binary\u{1}", count: 2_000)
    let path = try folder.file("figures.csv", text: content)
    for purpose in [Ledger.Purpose.reading, .recording] {
      #expect(problem(path, for: purpose) == .notADatabase)
    }
    #expect(try folder.bytes(of: "figures.csv") == Array(content.utf8))
    #expect(try folder.names == ["figures.csv"])
  }

  @Test("A database of another program is refused, and gets no tables")
  func foreign() throws {
    let path = folder.path("other.sqlite")
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "CREATE TABLE songs (title TEXT)")
    }
    for purpose in [Ledger.Purpose.reading, .recording] {
      #expect(problem(path, for: purpose) == .notALedger)
    }
    let tables = try DatabaseQueue(path: path).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master")
    }
    #expect(tables == ["songs"])
  }

  @Test("A ledger of a later release is refused with both schema numbers")
  func newer() throws {
    let path = folder.path("ledger.sqlite")
    try Ledger(path: path, for: .recording).close()
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 9") }
    #expect(problem(path, for: .reading) == .newerVersion(found: 9, known: 1))
    #expect(problem(path, for: .recording) == .newerVersion(found: 9, known: 1))
  }

  @Test("An empty file reads as an empty ledger, and becomes one")
  func emptyFile() throws {
    let path = try folder.file("ledger.sqlite", text: "")
    let reading = try Ledger(path: path, for: .reading)
    #expect(try reading.observations().isEmpty)
    #expect(try reading.withoutRecording { try $0.add(Samples.observation()) }.added == 1)
    #expect(try folder.bytes(of: "ledger.sqlite").isEmpty)
    let result = try Ledger(path: path, for: .recording)
      .record(Samples.release(), at: Samples.moment())
    #expect(result.added > 0)
  }

  @Test("A folder, a missing folder and a device are named as the reason")
  func obstacles() throws {
    #expect(problem(folder.path, for: .reading) == .cannotOpen(reason: "it is a folder"))
    #expect(
      problem(folder.path("no/ledger.sqlite"), for: .recording)
        == .cannotCreate(reason: "there is no folder \(folder.path)/no")
    )
    #expect(
      problem("/dev/full", for: .recording) == .cannotOpen(reason: "it is not a regular file")
    )
    #expect(problem("", for: .reading) == .cannotOpen(reason: "the path is empty"))
    let file = try folder.file("file", text: "x")
    #expect(
      problem("\(file)/ledger.sqlite", for: .recording)
        == .cannotCreate(reason: "\(file) is not a folder")
    )
  }

  @Test("A path that SQLite would take for something else is a file")
  func oddNames() throws {
    let path = folder.path("file:odd name?mode=memory#1%20.sqlite")
    try Ledger(path: path, for: .recording).record(Samples.release(), at: Samples.moment())
    #expect(try Ledger(path: path, for: .reading).observations().isEmpty == false)
    #expect(try folder.names == ["file:odd name?mode=memory#1%20.sqlite"])
  }

  @Test("A ledger held by another process is busy, with the time waited")
  func busy() throws {
    let path = folder.path("ledger.sqlite")
    let ledger = try Ledger(path: path, for: .recording, busyTimeout: 1)
    let holder = try DatabaseQueue(path: path)
    let error = try holder.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      // Readers do not wait for the writer.
      #expect(try ledger.observations().isEmpty)
      return #expect(throws: LedgerError.self) {
        try ledger.record(Samples.release(), at: Samples.moment())
      }
    }
    #expect(error?.problem == .busy(seconds: 1))
  }
}
