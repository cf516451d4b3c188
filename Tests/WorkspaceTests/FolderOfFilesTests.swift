import Foundation
import TestSupport
import Testing
import Workspace

@Suite("Folders that are written as a whole, and processors")
struct FolderOfFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private let files = [
    NamedFile(name: "a.txt", text: "one"), NamedFile(name: "b.txt", text: "two"),
  ]

  private func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(name)).sorted()
  }

  @Test("A new folder holds the files and nothing else", arguments: ["new", "new/"])
  func new(_ name: String) throws {
    try OutputFolder.write(files, to: folder.path(name))
    #expect(try names(in: "new") == ["a.txt", "b.txt"])
    #expect(try folder.bytes(of: "new/b.txt") == Array("two".utf8))
    #expect(try folder.names == ["new"])
  }

  @Test("In a folder that is there, or a link to it, other files stay")
  func existing() throws {
    try OutputFolder.write(files, to: folder.path("there"))
    _ = try folder.file("there/c.txt", text: "three")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"),
      withDestinationPath: folder.path("there")
    )
    try OutputFolder.write([NamedFile(name: "a.txt", text: "new")], to: folder.path("link"))
    #expect(try names(in: "there") == ["a.txt", "b.txt", "c.txt"])
    #expect(try folder.bytes(of: "there/a.txt") == Array("new".utf8))
    #expect(try folder.names == ["link", "there"])
  }

  @Test("A name that is taken by a folder fails before anything is replaced")
  func taken() throws {
    try OutputFolder.write(files, to: folder.path("there"))
    try FileManager.default.removeItem(atPath: folder.path("there/b.txt"))
    try FileManager.default.createDirectory(
      atPath: folder.path("there/b.txt"),
      withIntermediateDirectories: false
    )
    let error = #expect(throws: OutputError.self) {
      try OutputFolder.write(
        [NamedFile(name: "a.txt", text: "new"), NamedFile(name: "b.txt", text: "new")],
        to: folder.path("there")
      )
    }
    #expect(error == OutputError(path: folder.path("there/b.txt"), problem: .isAFolder))
    #expect(try folder.bytes(of: "there/a.txt") == Array("one".utf8))
    #expect(try names(in: "there") == ["a.txt", "b.txt"])
  }

  @Test("What is made on several processors comes in order", arguments: [0, 1, 2, 100])
  func order(count: Int) throws {
    let squares = try Processors.map(Array(0..<count), with: { 2 }) { power, number in
      (0..<power).reduce(1) { product, _ in product * number }
    }
    #expect(squares == (0..<count).map { $0 * $0 })
  }

  private struct Refusal: Error, Equatable {
    let number: Int
  }

  @Test("Of several errors, the one of the earliest input is thrown")
  func errors() {
    #expect(throws: Refusal(number: 3)) {
      try Processors.map(Array(0..<50), with: { true }) { _, number in
        if number >= 3 { throw Refusal(number: number) }
      }
    }
    #expect(throws: Refusal(number: -1)) {
      try Processors.map([1, 2], with: { throw Refusal(number: -1) }) { (_: Int, number) in number }
    }
  }
}
