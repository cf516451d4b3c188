import CivilTime
import Foundation
import Operations
import TestSupport
import Testing
import Workspace

@Suite("Files that come in, and who is at work")
struct IncomingTests {
  @Test(
    "Releases and CSV are taken by their endings; hidden and half copied files are not",
    arguments: [
      ("release.txt", true), ("Release.HTML", true), ("a.b.md", true), ("figures.csv", true),
      (".release.txt", false), (".release.html.Xy12", false), ("release.html.part", false),
      ("release.txt~", false), ("release.pdf", false), ("README", false), ("txt", false),
      ("release.txt.tmp", false), ("", false), (".", false),
    ]
  )
  func names(name: String, isTaken: Bool) {
    #expect(IncomingFolder.takes(name) == isTaken)
  }

  @Test("A folder lists its documents in order, passes over folders, and says when it is not there")
  func listing() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.html", ".c.txt", "d.part"] { _ = try folder.file(name, text: "x") }
    try FileManager.default.createDirectory(
      atPath: folder.path("e.txt"),
      withIntermediateDirectories: false
    )
    #expect(try IncomingFolder(folder.path).names() == ["a.html", "b.txt"])
    let error = #expect(throws: InputError.self) {
      try IncomingFolder(folder.path("nowhere")).names()
    }
    #expect(error?.problem == .notFound)
  }

  @Test("A look tells every change, also one that keeps size and times")
  func looks() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", text: "one")
    let before = try #require(FileLook(path))
    #expect(FileLook(path) == before)
    #expect(before.isYounger(than: 60))
    let time = try #require(
      FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    )
    Pause.sleep(0.02)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.write(contentsOf: Data("two".utf8))
    try handle.close()
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    let after = try #require(FileLook(path))
    #expect(after.size == before.size && after.inode == before.inode)
    #expect(after != before)
    #expect(FileLook(folder.path("nowhere")) == nil)
  }

  @Test("The holder of a lock is known while it is held, and nobody after that")
  func holder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("lock")
    #expect(RunLock.holder(of: path) == nil)
    let now = try #require(Timestamp("2025-04-20T06:00:00Z"))
    let lock = try RunLock(path: path, now: now)
    #expect(RunLock.holder(of: path)?.since == "2025-04-20T06:00:00Z")
    lock.release()
    #expect(RunLock.holder(of: path) == nil)
    // The note of a process that lives, but holds no lock.
    _ = try folder.file(
      "lock",
      text: #"{"process": \#(getpid()), "host": "here", "since": "2025-04-20T06:00:00Z"}"#
    )
    // Another test may have had the open file as well, from a fork to its exec.
    for _ in 0..<250 where RunLock.holder(of: path) != nil { usleep(20_000) }
    #expect(RunLock.holder(of: path) == nil)
  }

  @Test(
    "Every way to end has a code of its own, and leads back from it",
    arguments: RunOutcome.allCases
  )
  func outcomes(outcome: RunOutcome) {
    let same = RunOutcome.allCases.filter { $0.exitStatus == outcome.exitStatus }
    #expect(same == [outcome])
    switch outcome {
    case .published, .nothingNew, .publishedWithWarnings: #expect(outcome.isSuccess)
    default:
      #expect(!outcome.isSuccess)
      #expect(RunOutcome(failing: outcome.exitStatus) == outcome)
    }
  }
}
