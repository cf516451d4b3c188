import CivilTime
import Foundation
import Glibc
import Operations
import TestSupport
import Testing
import Workspace

@Suite("What a run leaves for the next")
struct StateFolderTests {
  let folder: TemporaryFolder
  let state: StateFolder

  init() throws {
    folder = try TemporaryFolder()
    state = StateFolder(folder.path("state"))
    try state.prepare()
  }

  private func run(_ outcome: RunOutcome, isFull: Bool) throws -> LastRun {
    let time = try #require(Timestamp("2025-04-20T06:00:00Z"))
    let month = try #require(Month("2025-03"))
    let edition = RunRecord.Edition(month: month, revision: 1, path: "published/2025-03")
    return LastRun(
      record: RunRecord(
        program: "tradesnap 0.1.0",
        started: time,
        finished: time,
        outcome: outcome,
        messages: isFull ? ["a \"quoted\" message", "päper/€"] : [],
        published: isFull ? [edition] : [],
        newestMonth: isFull ? month : nil,
        collected: isFull ? 3 : 0
      ),
      lastSuccess: isFull ? time : nil,
      lastPublication: isFull ? time : nil,
      said: isFull ? ReminderRule.Said(["stale 2025-04", "error 2025-03 x"], at: time) : nil,
      warned: isFull ? ["altered 2025-03/a.csv"] : []
    )
  }

  @Test("Without a run there is nothing")
  func nothing() throws {
    #expect(try state.lastRun() == nil)
    #expect(try state.collected().isEmpty)
    #expect(state.recover().isEmpty)
    let absent = StateFolder(folder.path("absent"))
    #expect(try absent.lastRun() == nil)
    #expect(absent.recover().isEmpty)
    #expect(try folder.names == ["state"])
  }

  @Test("A run is read as it was saved", arguments: RunOutcome.allCases, [true, false])
  func lastRun(outcome: RunOutcome, isFull: Bool) throws {
    let run = try run(outcome, isFull: isFull)
    try state.save(try self.run(.published, isFull: !isFull))
    try state.save(run)
    #expect(try state.lastRun() == run)
    #expect(try folder.names == ["state"])
  }

  @Test("Documents are read as they were saved")
  func collected() throws {
    let documents = [
      "https://example.gov/a?b=c&d": CollectedDocument(
        sha256: "ab",
        entityTag: "W/\"x\"",
        lastModified: "Sun, 20 Apr 2025 06:00:00 GMT",
        outcome: .ingested
      ),
      "incoming/märz.txt": CollectedDocument(sha256: "cd", outcome: .rejected, reason: "empty"),
    ]
    try state.save(documents)
    #expect(try state.collected() == documents)
  }

  @Test(
    "A damaged file is reported, set aside, and costs nothing but what was in it",
    arguments: ["", "{", "[]", "null", #"{"program":1}"#, "\u{0}\u{0}\u{0}"],
    ["last-run.json", "collected.json"]
  )
  func damaged(content: String, name: String) throws {
    _ = try folder.file("state/\(name)", text: content)
    let path = folder.path("state/\(name)")
    let error = StateError.damaged(path: path)
    // Reading alone, which `status` does without the lock, changes nothing.
    if name == "last-run.json" {
      #expect(throws: error) { try state.lastRun() }
    } else {
      #expect(throws: error) { try state.collected() }
    }
    #expect(try folder.bytes(of: "state/\(name)") == Array(content.utf8))
    #expect(state.recover() == [error])
    #expect(error.message == "\(path) is damaged")
    #expect(try folder.bytes(of: "state/\(name).damaged") == Array(content.utf8))
    #expect(state.recover().isEmpty)
    #expect(try state.lastRun() == nil)
    #expect(try state.collected().isEmpty)
    try state.save(try run(.published, isFull: true))
    #expect(try state.lastRun() != nil)
  }

  @Test(
    "Words where a time, month or outcome should be are damage",
    arguments: [
      ("2025-04-20T06:00:00Z", "yesterday"), ("\"2025-03\"", "\"March\""),
      ("\"published\" : [", "\"published\" : ["),
      ("\"outcome\" : \"published\"", "\"outcome\" : \"fine\""),
    ]
  )
  func nonsense(right: String, wrong: String) throws {
    try state.save(try run(.published, isFull: true))
    let text = String(decoding: try folder.bytes(of: "state/last-run.json"), as: UTF8.self)
    #expect(text.contains(right))
    _ = try folder.file("state/last-run.json", text: text.replacing(right, with: wrong))
    if right == wrong {
      #expect(try state.lastRun() != nil)
    } else {
      #expect(throws: StateError.self) { try state.lastRun() }
    }
  }

  @Test("A folder in the place of a file is set aside too")
  func folderInPlace() throws {
    mkdir(folder.path("state/collected.json"), 0o755)
    #expect(state.recover() == [.damaged(path: folder.path("state/collected.json"))])
    try state.save([String: CollectedDocument]())
    #expect(try state.collected().isEmpty)
  }

  @Test("What a killed run left half written is removed, and nothing else")
  func leftovers() throws {
    _ = try state.archive([1, 2, 3], ending: "txt")
    for name in [".tradesnap-1-0.tmp", "archive/.tradesnap-1-0.tmp", "lock", "log.jsonl", ".x"] {
      _ = try folder.file("state/\(name)", text: "x")
    }
    #expect(state.recover().isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: state.path).sorted()
    #expect(names == [".x", "archive", "lock", "log.jsonl"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: state.archivePath) == ["03"])
  }

  @Test("Raw bytes are archived by their hash, once")
  func archive() throws {
    let sha256 = try state.archive(Array("abc".utf8), ending: "html")
    #expect(sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let name = "state/archive/ba/\(sha256).html"
    #expect(try folder.bytes(of: name) == Array("abc".utf8))
    var before = stat()
    lstat(folder.path(name), &before)
    #expect(try state.archive(Array("abc".utf8), ending: "html") == sha256)
    var after = stat()
    lstat(folder.path(name), &after)
    #expect(before.st_ino == after.st_ino)
    #expect(state.archivedPath(sha256, ending: "html") == folder.path(name))
  }

  @Test("An archived file that is damaged is written again", arguments: ["", "abd", "abcd"])
  func damagedArchive(content: String) throws {
    let sha256 = try state.archive(Array("abc".utf8), ending: "txt")
    let name = "state/archive/ba/\(sha256).txt"
    _ = try folder.file(name, text: content)
    _ = try state.archive(Array("abc".utf8), ending: "txt")
    #expect(try folder.bytes(of: name) == Array("abc".utf8))
  }

  @Test(
    "An ending cannot lead out of the archive",
    arguments: ["", "../../x", "a/b", "toolongending", "ä", "tar.gz"]
  )
  func endings(ending: String) throws {
    let sha256 = try state.archive([], ending: ending)
    #expect(state.archivedPath(sha256, ending: ending).hasSuffix("/\(sha256).bin"))
    #expect(InputFile.exists(state.archivedPath(sha256, ending: ending)))
  }

  @Test(
    "A full disk is an error that says so, and the earlier file stays",
    .enabled(if: getuid() == 0)
  )
  func diskFull() throws {
    guard mount("tmpfs", state.path, "tmpfs", 0, "size=16k") == 0 else { return }
    defer { umount2(state.path, Int32(MNT_DETACH)) }
    let run = try run(.published, isFull: true)
    try state.save(run)
    let large = LastRun(
      record: RunRecord(
        program: String(repeating: "x", count: 40_000),
        started: run.record.started,
        finished: run.record.finished,
        outcome: .refused,
        messages: [],
        published: [],
        newestMonth: nil,
        collected: 0
      ),
      lastSuccess: nil,
      lastPublication: nil,
      said: nil
    )
    #expect(throws: OutputError(path: state.lastRunPath, problem: .diskFull)) {
      try state.save(large)
    }
    #expect(throws: OutputError.self) {
      try state.archive([UInt8](repeating: 1, count: 40_000), ending: "txt")
    }
    #expect(try state.lastRun() == run)
    #expect(state.recover().isEmpty)
  }
}
