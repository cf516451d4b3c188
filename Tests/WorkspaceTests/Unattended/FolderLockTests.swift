import Foundation
import Glibc
import TestSupport
import Testing
import Workspace

@Suite("The lock of a published folder")
struct FolderLockTests {
  @Test(
    "One process publishes at a time, the folder shows nothing of it, and the lock goes with its owner"
  )
  func one() throws {
    let folder = try TemporaryFolder()
    var first = try FolderLock.take(folder.path)
    #expect(first != nil)
    let error = #expect(throws: LockError.self) { try FolderLock.take(folder.path) }
    #expect(error?.problem == .folderHeld(by: getpid()))
    #expect(error?.exitStatus == .tryAgain)
    #expect(try folder.names.isEmpty)
    first = nil
    #expect(try FolderLock.take(folder.path) != nil)
  }

  @Test("Where there is no folder, nothing is locked")
  func none() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("file", text: "")
    for name in ["nothing", "file"] { #expect(try FolderLock.take(folder.path(name)) === nil) }
  }

  @Test("Without a process to name, the message does without")
  func words() {
    let error = LockError(path: "published", problem: .folderHeld(by: nil))
    #expect(error.message == "another run publishes into published")
    #expect(error.hint?.contains("a folder of its own") == true)
  }
}
