import Foundation
import TestSupport
import Testing
import Workspace

@Suite("A folder that nothing leads out of")
struct ContainedFolderTests {
  @Test("Files in it are read, also over links inside it")
  func inside() throws {
    let outer = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: outer.path("in/sub"),
      withIntermediateDirectories: true
    )
    _ = try outer.file("in/sub/a.txt", text: "a")
    try FileManager.default.createSymbolicLink(
      atPath: outer.path("in/b.txt"),
      withDestinationPath: "sub/a.txt"
    )
    let folder = ContainedFolder(outer.path("in"))
    #expect(try folder.read("sub/a.txt", limit: 10) == Array("a".utf8))
    #expect(try folder.read("b.txt", limit: 10) == Array("a".utf8))
    #expect(folder.names(in: "") == ["b.txt", "sub"])
    #expect(folder.names(in: "none").isEmpty)
    #expect(!folder.isEmpty)
    #expect(ContainedFolder(outer.path("none")).isEmpty)
  }

  @Test("Links that lead out of it are refused", arguments: ["link.txt", "way/a.txt", "../a.txt"])
  func outside(name: String) throws {
    let outer = try TemporaryFolder()
    _ = try outer.file("a.txt", text: "a")
    try FileManager.default.createDirectory(
      atPath: outer.path("in"),
      withIntermediateDirectories: false
    )
    try FileManager.default.createSymbolicLink(
      atPath: outer.path("in/link.txt"),
      withDestinationPath: "../a.txt"
    )
    try FileManager.default.createSymbolicLink(
      atPath: outer.path("in/way"),
      withDestinationPath: ".."
    )
    let folder = ContainedFolder(outer.path("in"))
    let error = #expect(throws: InputError.self) { try folder.read(name, limit: 10) }
    #expect(error?.problem == .outside(folder: outer.path("in")))
  }

  @Test("A missing file and one that is too large are told as such")
  func others() throws {
    let outer = try TemporaryFolder()
    _ = try outer.file("a.txt", text: "abc")
    let folder = ContainedFolder(outer.path)
    #expect(
      #expect(throws: InputError.self) { try folder.read("b", limit: 9) }?.problem == .notFound
    )
    #expect(
      #expect(throws: InputError.self) { try folder.read("a.txt", limit: 2) }?.problem
        == .tooLarge(limit: 2)
    )
  }
}
