import Foundation
import TestSupport
import Testing

@Suite("Backing up, restoring and verifying the ledger")
struct LedgerKeepingTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    _ = try workplace.run("ingest", "--quiet", Workplace.sampleRelease)
  }

  private func expectSilence(_ arguments: String...) throws {
    let result = try workplace.program.run(["ledger"] + arguments)
    #expect(result.status == 0 && result.output.isEmpty && result.messages.isEmpty, "\(result)")
  }

  private func expectRefusal(_ arguments: String..., status: Int32, _ message: String) throws {
    let result = try workplace.program.run(["ledger"] + arguments)
    #expect(result.status == status, "\(result)")
    #expect(result.messages.contains(message), "\(result.messages)")
    #expect(result.messages.filter { $0 == "\n" }.count == 1 && result.output.isEmpty)
  }

  /// The number of observations, by way of the program.
  private func count() throws -> Int {
    let result = try workplace.run("figures", "--all-vintages", "--format", "csv")
    return result.output.split(separator: "\n").count
  }

  @Test("All three are silent when all is well, and say what they did when asked")
  func silence() throws {
    try expectSilence("verify")
    try expectSilence("backup", "backup.sqlite")
    try expectSilence("restore", "backup.sqlite")
    let result = try workplace.run("ledger", "verify", "--verbose")
    #expect(result.messages.hasPrefix("tradesnap: 12 observations of 1 source up to 2023-03"))
    #expect(
      try workplace.folder.names
        .filter { !$0.hasSuffix("-shm") && !$0.hasSuffix("-wal") }
        == ["backup.sqlite", "ledger.sqlite", "ledger.sqlite-before-restore-1"]
    )
  }

  @Test("A backup brings back what was there, and what came after is kept beside it")
  func roundTrip() throws {
    let before = try count()
    try expectSilence("backup", "backup.sqlite")
    _ = try workplace.run("ingest", "--quiet", Workplace.bundledFigures)
    let after = try count()
    #expect(after > before)
    try expectSilence("restore", "backup.sqlite")
    #expect(try count() == before)
    try expectSilence("restore", "ledger.sqlite-before-restore-1")
    #expect(try count() == after)
    #expect(try workplace.folder.names.contains("ledger.sqlite-before-restore-2"))
  }

  @Test("A backup replaces an earlier one as a whole, with its permissions")
  func replacing() throws {
    let path = try workplace.folder.file("backup.sqlite", text: "an earlier backup")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try expectSilence("backup", "backup.sqlite")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try expectSilence("verify", "--ledger", "backup.sqlite")
  }

  @Test("A ledger that is damaged is neither verified nor copied, and the earlier backup stays")
  func damaged() throws {
    try expectSilence("backup", "backup.sqlite")
    let backup = try workplace.folder.bytes(of: "backup.sqlite")
    let sound = try workplace.folder.bytes(of: "ledger.sqlite")
    _ = try workplace.folder.file("ledger.sqlite", sound.prefix(9_000))
    try expectRefusal("verify", status: 65, "ledger.sqlite is damaged")
    try expectRefusal("backup", "backup.sqlite", status: 65, "ledger.sqlite is damaged")
    #expect(try workplace.folder.bytes(of: "backup.sqlite") == backup)
    try expectSilence("restore", "backup.sqlite")
    try expectSilence("verify")
    #expect(try workplace.folder.names.contains("ledger.sqlite-before-restore-1"))
  }

  @Test("A ledger that is no database any more is kept byte for byte, and replaced")
  func garbage() throws {
    try expectSilence("backup", "backup.sqlite")
    _ = try workplace.folder.file("ledger.sqlite", text: String(repeating: "garbage ", count: 500))
    _ = try workplace.folder.file("ledger.sqlite-wal", text: "a log")
    try expectSilence("restore", "backup.sqlite")
    try expectSilence("verify")
    let kept = try workplace.folder.bytes(of: "ledger.sqlite-before-restore-1")
    #expect(kept == Array(String(repeating: "garbage ", count: 500).utf8))
  }

  @Test("A backup that is no ledger changes nothing")
  func badBackup() throws {
    let sound = try workplace.folder.bytes(of: "ledger.sqlite")
    _ = try workplace.folder.file("empty.sqlite", text: "")
    _ = try workplace.folder.file("text.sqlite", text: String(repeating: "text ", count: 500))
    _ = try workplace.folder.file("cut.sqlite", sound.prefix(9_000))
    try expectRefusal("restore", "absent.sqlite", status: 66, "there is no file absent.sqlite")
    try expectRefusal("restore", "empty.sqlite", status: 65, "empty.sqlite is not a ledger")
    try expectRefusal("restore", "text.sqlite", status: 65, "text.sqlite is not a ledger")
    try expectRefusal("restore", "cut.sqlite", status: 65, "cut.sqlite is damaged")
    try expectRefusal("restore", "ledger.sqlite", status: 64, "is the ledger itself")
    try expectRefusal("backup", "./ledger.sqlite", status: 64, "is the ledger itself")
    try expectRefusal("backup", "no/such/folder.sqlite", status: 73, "there is no folder no/such")
    #expect(try workplace.folder.bytes(of: "ledger.sqlite") == sound)
    #expect(try !workplace.folder.names.contains { $0.contains("before-restore") })
  }

  @Test("A backup of a newer version is refused")
  func newer() throws {
    try expectSilence("backup", "newer.sqlite")
    var bytes = try workplace.folder.bytes(of: "newer.sqlite")
    // The user version stands in the header, at byte 60.
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 9])
    _ = try workplace.folder.file("newer.sqlite", bytes)
    try expectRefusal("restore", "newer.sqlite", status: 65, "has schema 9")
  }

  @Test("A ledger that is not there is told, and one can be restored to its place")
  func absent() throws {
    try expectSilence("backup", "backup.sqlite")
    try FileManager.default.removeItem(atPath: workplace.folder.path("ledger.sqlite"))
    try expectRefusal("verify", status: 66, "there is no ledger")
    try expectRefusal("backup", "other.sqlite", status: 66, "there is no ledger")
    try expectSilence("restore", "backup.sqlite")
    try expectSilence("verify")
    #expect(try !workplace.folder.names.contains { $0.contains("before-restore") })
  }

  @Test("While a run holds the lock, nothing is restored")
  func locked() throws {
    try expectSilence("backup", "backup.sqlite")
    _ = try workplace.folder.file("tradesnap.yml", text: "publish: {folder: published}\n")
    let result = try workplace.program.shell(
      "mkdir state; flock state/lock $tradesnap ledger restore backup.sqlite"
    )
    #expect(result.status == 75 && result.messages.contains("another run"), "\(result)")
    #expect(try !workplace.folder.names.contains { $0.contains("before-restore") })
  }

  @Test("A backup file that a database works on is not replaced")
  func companion() throws {
    try expectSilence("backup", "backup.sqlite")
    _ = try workplace.folder.file("backup.sqlite-wal", text: "a log")
    try expectRefusal("backup", "backup.sqlite", status: 75, "backup.sqlite is in use")
  }
}
