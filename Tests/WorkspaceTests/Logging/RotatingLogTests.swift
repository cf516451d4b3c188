import CivilTime
import Foundation
import Logging
import Synchronization
import TestSupport
import Testing
import Workspace

@Suite("The log of JSON lines")
struct RotatingLogTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("log.jsonl")
  }

  /// What a log complains of.
  final class Complaints: Sendable {
    private let list = Mutex<[OutputError]>([])
    var all: [OutputError] { list.withLock(\.self) }
    func add(_ error: OutputError) { list.withLock { $0.append(error) } }
  }

  func newLogger(
    size: Int = 1_000_000,
    keep: Int = 5,
    complaints: Complaints = Complaints()
  ) throws -> Logger {
    let moment = try #require(Timestamp("2025-04-20T06:00:00Z"))
    let log = RotatingLog(
      path: path,
      size: size,
      keep: keep,
      clock: { moment },
      complain: { complaints.add($0) }
    )
    return Logger(label: "tradesnap") { _ in log }
  }

  func text(_ name: String = "log.jsonl") throws -> String {
    String(decoding: try folder.bytes(of: name), as: UTF8.self)
  }

  @Test("A line has time, level, message and sorted metadata, numbers as numbers")
  func line() throws {
    var logger = try newLogger()
    logger[metadataKey: "run"] = "7"
    logger.info(
      "published",
      metadata: [
        "month": "2025-03", "count": .stringConvertible(3), "ok": .stringConvertible(true),
        "seconds": .stringConvertible(0.5), "files": ["a", "b"], "edition": ["r": "1", "n": "x"],
      ]
    )
    logger.debug("not said")
    #expect(
      try text()
        == #"{"time":"2025-04-20T06:00:00Z","level":"info","message":"published","metadata":"#
        + #"{"count":3,"edition":{"n":"x","r":"1"},"files":["a","b"],"month":"2025-03","ok":true,"#
        + #""run":"7","seconds":0.5}}"# + "\n"
    )
  }

  @Test(
    "Whatever a message holds, it is one line that reads back",
    arguments: ["", "a\nb", "\"\\\u{0}\u{7F}\u{1B}\t\r", "Zölle \u{2028} 👩‍👩‍👧", "</script>"]
  )
  func anyText(message: String) throws {
    try newLogger().error("\(message)", metadata: ["\(message)": "\(message)"])
    let line = try text()
    #expect(line.filter { $0 == "\n" }.count == 1)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    )
    #expect(object["message"] as? String == message)
    #expect((object["metadata"] as? [String: String]) == [message: message])
  }

  @Test("Rotation keeps so many files, and no line is lost but with the oldest")
  func rotation() throws {
    let logger = try newLogger(size: 300, keep: 3)
    for number in 0..<40 { logger.info("line \(number)") }
    #expect(
      try folder.names == ["log.jsonl", "log.jsonl.1", "log.jsonl.2", "log.jsonl.3"]
    )
    let names = ["log.jsonl.3", "log.jsonl.2", "log.jsonl.1", "log.jsonl"]
    for name in names { #expect(try folder.bytes(of: name).count <= 300) }
    let lines = try names.map { try text($0) }.joined().split(separator: "\n")
    let last = (40 - lines.count..<40).map { "line \($0)" }
    for (line, message) in zip(lines, last) { #expect(line.contains("\"\(message)\"")) }
    #expect(lines.count > 10)
  }

  @Test("A rotation that was killed half way loses nothing", arguments: 1...3)
  func killed(missing: Int) throws {
    for number in 1...3 where number != missing {
      _ = try folder.file("log.jsonl.\(number)", text: "old \(number)\n")
    }
    _ = try folder.file("log.jsonl", text: "full\n")
    try newLogger(size: 6, keep: 3).info("new")
    let left = try folder.names.map { try text($0) }.joined()
    #expect(left.contains("full") && left.contains("new"))
    for number in 1...3 where number != missing { #expect(left.contains("old \(number)")) }
  }

  @Test("Fewer kept files than before are tidied, and none may be kept")
  func fewer() throws {
    for number in 1...4 { _ = try folder.file("log.jsonl.\(number)", text: "old \(number)\n") }
    _ = try folder.file("log.jsonl", text: "full\n")
    try newLogger(size: 6, keep: 2).info("new")
    #expect(try folder.names == ["log.jsonl", "log.jsonl.1", "log.jsonl.2"])
    #expect(try text("log.jsonl.1") == "full\n" && text("log.jsonl.2") == "old 1\n")
    try newLogger(size: 6, keep: 0).info("newer")
    #expect(try folder.names == ["log.jsonl"])
  }

  @Test("A line that was cut off does not swallow the next")
  func torn() throws {
    _ = try folder.file("log.jsonl", text: #"{"time":"#)
    try newLogger().info("next")
    #expect(try text().hasPrefix("{\"time\":\n{\"time\":\"2025"))
  }

  @Test("A log that cannot be written is told once, and the run goes on")
  func unwritable() throws {
    let complaints = Complaints()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let logger = try newLogger(complaints: complaints)
    logger.info("one")
    logger.info("two")
    #expect(complaints.all.map(\.problem) == [.isAFolder])
    #expect(complaints.all.first?.message.contains("log.jsonl") == true)
  }

  @Test("A full disk is told once")
  func fullDisk() throws {
    let complaints = Complaints()
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/full")
    let logger = try newLogger(complaints: complaints)
    logger.info("one")
    logger.info("two")
    #expect(complaints.all.map(\.problem) == [.diskFull])
  }

  @Test("Many writers that rotate at the same time lose and mix no line")
  func together() async throws {
    let names = (0..<4).map { "writer \($0)" }
    await withTaskGroup(of: Void.self) { group in
      for name in names {
        group.addTask {
          // A handler each, as if each were a process.
          guard let logger = try? newLogger(size: 1_000, keep: 200) else { return }
          for number in 0..<100 { logger.info("\(name), line \(number)") }
        }
      }
    }
    let lines = try folder.names.map { try text($0) }.joined().split(separator: "\n")
    let messages = try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object?["message"] as? String)
    }
    let expected = names.flatMap { name in (0..<100).map { "\(name), line \($0)" } }
    #expect(messages.sorted() == expected.sorted())
  }
}
