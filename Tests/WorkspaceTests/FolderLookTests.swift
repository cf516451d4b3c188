import Foundation
import Glibc
import TestSupport
import Testing
import Workspace

@Suite("How a folder looks")
struct FolderLookTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("f/charts"),
      withIntermediateDirectories: true
    )
    for name in ["f/a", "f/b", "f/charts/c"] { _ = try folder.file(name, text: "x") }
  }

  @Test("It stays while nothing changes, whatever is read")
  func same() throws {
    let look = try #require(FolderLook(folder.path("f")))
    _ = try folder.bytes(of: "f/a")
    #expect(FolderLook(folder.path("f")) == look)
    #expect(look.count == 4)
  }

  @Test("No folder has no look", arguments: ["nothing", "f/a", "link"])
  func none(name: String) {
    symlink("f", folder.path("link"))
    #expect(FolderLook(folder.path(name)) == nil)
  }

  @Test(
    "Whatever is removed, added, renamed or altered changes it",
    arguments: [
      "rm a", "rm charts/c", "touch d", "touch charts/d", "mv a d", "mv charts/c c", "rm -r charts",
      "printf y > a", "printf y > charts/c", "truncate -s 0 b", "touch -d 2001-01-01 b",
      "cp a d; mv d a", "rm b; ln -s a b",
    ]
  )
  func changed(script: String) throws {
    let before = try #require(FolderLook(folder.path("f")))
    // The clock of the file system ticks in milliseconds.
    usleep(20_000)
    let shell = try TestSupport.Program(in: folder.path("f")).shell(script)
    #expect(shell.status == 0, "\(shell.messages)")
    #expect(FolderLook(folder.path("f")) != before)
  }
}
