import CivilTime
import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing
import Workspace

@Suite("The lock of a run")
struct RunLockTests {
  let folder: TemporaryFolder
  let now: Timestamp

  init() throws {
    folder = try TemporaryFolder()
    now = try #require(Timestamp("2025-04-20T06:00:00Z"))
  }

  private var path: String { folder.path("lock") }

  private func later(_ seconds: Int) throws -> Timestamp {
    try #require(Timestamp(secondsSince1970: now.secondsSince1970 + seconds))
  }

  private func refusal(at time: Timestamp, path: String? = nil) -> LockError? {
    do {
      try RunLock(path: path ?? self.path, now: time).release()
      return nil
    } catch {
      return error
    }
  }

  /// Whether the lock can be had within a few seconds.
  ///
  /// Not at once: another test that starts a program at this moment has the open file too, from its
  /// fork to its exec.
  private func isFree() -> Bool {
    for _ in 0..<250 {
      if refusal(at: now) == nil { return true }
      usleep(20_000)
    }
    return false
  }

  private func text() throws -> String {
    String(decoding: try folder.bytes(of: "lock"), as: UTF8.self)
  }

  @Test(
    "Whoever finds it taken learns by whom, since when and for how long",
    arguments: [
      (0, " (0 seconds)"), (1, " (1 second)"), (59, " (59 seconds)"), (60, " (1 minute)"),
      (745, " (12 minutes)"), (3_600, " (1 hour)"), (90_000, " (1 day)"), (180_000, " (2 days)"),
      // The clock went back: no negative age.
      (-1, ""), (-90_000, ""),
    ]
  )
  func taken(age: Int, words: String) throws {
    let lock = try RunLock(path: path, now: now)
    let error = try #require(refusal(at: try later(age)))
    var name = utsname()
    uname(&name)
    let host = withUnsafeBytes(of: &name.nodename) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    #expect(
      error.message
        == "another run holds the lock: process \(getpid()) on \(host) since 2025-04-20T06:00:00Z\(words)"
    )
    #expect(error.exitStatus == .tryAgain)
    #expect(error.hint != nil)
    lock.release()
    #expect(isFree())
  }

  @Test("The owner is in the file as JSON while the lock is held, and gone afterwards")
  func ownerInFile() throws {
    let lock = try RunLock(path: path, now: now)
    let owner = try JSONDecoder().decode(LockOwner.self, from: Data(text().utf8))
    #expect(owner.process == getpid())
    #expect(owner.since == "2025-04-20T06:00:00Z")
    lock.release()
    #expect(try text().isEmpty)
  }

  @Test(
    "A file that a killed run left is no obstacle, whatever is in it",
    arguments: [
      "", "{", #"{"host":"h","process":999999,"since":"2001-01-01T00:00:00Z"}"#,
      String(repeating: "x", count: 10_000),
    ]
  )
  func leftOver(content: String) throws {
    _ = try folder.file("lock", text: content)
    let lock = try RunLock(path: path, now: now)
    #expect(try text().contains("\"process\" : \(getpid())"))
    #expect(try text().hasSuffix("}\n"))
    lock.release()
  }

  @Test("The lock goes with a process that is killed")
  func killed() throws {
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/flock")
    holder.arguments = ["--no-fork", path, "sleep", "600"]
    try holder.run()
    var error: LockError?
    for _ in 0..<500 where error == nil {
      error = refusal(at: now)
      usleep(10_000)
    }
    // It has not said who it is.
    #expect(error?.message == "another run holds the lock")
    kill(holder.processIdentifier, SIGKILL)
    holder.waitUntilExit()
    #expect(isFree())
  }

  @Test("Of several runs at once exactly one gets it", arguments: [2, 10])
  func together(count: Int) throws {
    let path = path
    let now = now
    let outcomes = Mutex<[Bool]>([])
    let finished = DispatchSemaphore(value: 0)
    for _ in 0..<count {
      Thread.detachNewThread {
        do throws(LockError) {
          let lock = try RunLock(path: path, now: now)
          outcomes.withLock { $0.append(true) }
          // It is held until all others have tried.
          while outcomes.withLock({ $0.count }) < count { usleep(1_000) }
          lock.release()
        } catch {
          outcomes.withLock { $0.append(error.exitStatus != .tryAgain) }
        }
        finished.signal()
      }
    }
    for _ in 0..<count { finished.wait() }
    #expect(outcomes.withLock { $0.filter { $0 }.count } == 1)
    #expect(isFree())
  }

  @Test("The file is not handed to programs that the run starts")
  func closedOnExec() throws {
    let lock = try RunLock(path: path, now: now)
    let child = Process()
    child.executableURL = URL(filePath: "/bin/sleep")
    child.arguments = ["600"]
    try child.run()
    lock.release()
    #expect(isFree())
    kill(child.processIdentifier, SIGKILL)
    child.waitUntilExit()
  }

  @Test("Where the file cannot be, the reason is named")
  func unusable() throws {
    let file = try folder.file("file", text: "x")
    let target = try folder.file("target", text: "precious")
    symlink(target, folder.path("link"))
    mkfifo(folder.path("pipe"), 0o600)
    let cases = [
      (folder.path("no/lock"), "there is no folder \(folder.path("no"))"),
      ("\(file)/lock", "\(file) is not a folder"),
      (folder.path, "it is a folder"),
      (folder.path("link"), "too many levels of symbolic links"),
      (folder.path("pipe"), "it is no regular file"),
    ]
    for (path, reason) in cases {
      let error = try #require(refusal(at: now, path: path))
      #expect(error.message == "the lock cannot be taken: cannot write \(path): \(reason)")
      #expect(error.exitStatus == .cannotWrite)
    }
    #expect(try folder.bytes(of: "target") == Array("precious".utf8))
  }

  @Test("On a folder that is mounted read-only it says so", .enabled(if: getuid() == 0))
  func readOnly() throws {
    let small = folder.path("small")
    mkdir(small, 0o700)
    guard mount("tmpfs", small, "tmpfs", UInt(MS_RDONLY), nil) == 0 else { return }
    defer { umount2(small, Int32(MNT_DETACH)) }
    let error = try #require(refusal(at: now, path: "\(small)/lock"))
    #expect(error.message.hasSuffix("cannot write \(small)/lock: read-only file system"))
    #expect(error.exitStatus == .cannotWrite)
  }
}
