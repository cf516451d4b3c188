import Foundation
import Glibc
import TestSupport
import Testing
import Workspace

@Suite("Reading files")
struct InputFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(
    "The hash is the SHA-256 of the bytes",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ]
  )
  func hash(text: String, expected: String) throws {
    let path = try folder.file("file", text: text)
    let contents = try InputFile.read(path, limit: 100)
    #expect(contents.bytes == Array(text.utf8))
    #expect(contents.sha256 == expected)
    #expect(sha256Hexadecimal(Array(text.utf8)) == expected)
    let input = try HashedInput(path, limit: 100, environment: Environment([:]))
    #expect(input.sha256 == expected)
    #expect(input.byteCount == text.utf8.count)
  }

  @Test("The limit is met to the byte, for files and for what has no size")
  func limit() throws {
    let path = try folder.file("file", [UInt8](repeating: 7, count: 1_000))
    #expect(try InputFile.read(path, limit: 1_000).bytes.count == 1_000)
    let error = #expect(throws: InputError.self) { try InputFile.read(path, limit: 999) }
    #expect(error?.message == "\(path) is larger than the limit of 999 bytes")
    #expect(error?.exitStatus == .badInput)
    let endless = #expect(throws: InputError.self) {
      try InputFile.read("/dev/zero", limit: InputFile.releaseLimit)
    }
    #expect(endless?.message == "/dev/zero is larger than the limit of 8 MB")
    #expect(
      InputError(path: "a.csv", problem: .tooLarge(limit: InputFile.csvLimit)).message
        == "a.csv is larger than the limit of 2 GB"
    )
    let streamed = #expect(throws: InputError.self) {
      _ = try HashedInput("/dev/zero", limit: 3_000_000, environment: Environment([:])).byteCount
    }
    #expect(streamed?.problem == .tooLarge(limit: 3_000_000))
  }

  @Test("What is missing and what is a folder are told apart, with code 66")
  func absent() throws {
    let file = try folder.file("file", text: "x")
    let cases: [(String, InputError.Problem)] = [
      (folder.path("none.txt"), .notFound), ("\(file)/none.txt", .notFound), ("", .notFound),
      (folder.path, .isAFolder),
    ]
    for (path, expected) in cases {
      let error = #expect(throws: InputError.self) { try InputFile.read(path, limit: 10) }
      #expect(error?.problem == expected)
      #expect(error?.exitStatus == .noInput)
      let streamed = #expect(throws: InputError.self) {
        _ = try HashedInput(path, limit: 10, environment: Environment([:])).byteCount
      }
      #expect(streamed?.problem == expected)
    }
  }

  @Test("A large file comes in chunks, in order, as often as wanted")
  func chunks() throws {
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 131) }
    let path = try folder.file("big.csv", bytes)
    let input = try HashedInput(path, limit: 2_000_000, environment: Environment([:]))
    #expect(input.sha256 == sha256Hexadecimal(bytes))
    for _ in 0..<2 {
      var read: [UInt8] = []
      var largest = 0
      try input.forEachChunk {
        read += $0
        largest = max(largest, $0.count)
      }
      #expect(read == bytes)
      #expect(largest < 300_000)
    }
  }

  @Test("A pipe is kept in a temporary file, which leaves no name behind")
  func pipe() throws {
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let text = Array("month,measure\n2023-03,audits\n".utf8)
    // A thread of its own, as opening a pipe waits for the other end.
    Thread.detachNewThread { try? OutputFile.write(text, to: pipe) }
    let environment = Environment(["TMPDIR": folder.path])
    let input = try HashedInput(pipe, limit: 1_000, environment: environment)
    #expect(input.sha256 == sha256Hexadecimal(text))
    var read: [UInt8] = []
    try input.forEachChunk { read += $0 }
    #expect(read == text)
    #expect(try folder.names == ["pipe"])
  }

  @Test("A folder for temporary files that is not there is named")
  func noTemporaryFolder() throws {
    let missing = folder.path("none")
    let error = #expect(throws: InputError.self) {
      let environment = Environment(["TMPDIR": missing])
      _ = try HashedInput("/dev/zero", limit: 10, environment: environment).byteCount
    }
    #expect(
      error?.message
        == "cannot keep /dev/zero in a temporary file in \(missing): no such file or directory"
    )
  }

  @Test("A file that changes between the two readings is an error", arguments: ["longer!", "bac"])
  func changed(later: String) throws {
    let path = try folder.file("a.csv", text: "abc")
    let input = try HashedInput(path, limit: 100, environment: Environment([:]))
    let file = open(path, O_WRONLY | O_TRUNC)
    #expect(write(file, later, later.utf8.count) == later.utf8.count)
    close(file)
    let error = #expect(throws: InputError.self) { try input.forEachChunk { _ in } }
    #expect(error?.problem == .changed)
  }

  @Test("The reader's own errors pass through")
  func passThrough() throws {
    struct Stop: Error {}
    let path = try folder.file("a.csv", text: "abc")
    let input = try HashedInput(path, limit: 100, environment: Environment([:]))
    #expect(throws: Stop.self) { try input.forEachChunk { _ in throw Stop() } }
  }
}
