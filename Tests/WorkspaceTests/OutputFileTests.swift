import Foundation
import Glibc
import TestSupport
import Testing
import Workspace

@Suite("Writing files")
struct OutputFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func problem(_ path: String, _ text: String = "new") -> OutputError? {
    do {
      try OutputFile.write(text, to: path)
      return nil
    } catch {
      #expect(error.path == path)
      return error
    }
  }

  private func mode(_ name: String) -> UInt32 {
    var status = stat()
    lstat(folder.path(name), &status)
    return status.st_mode & 0o7777
  }

  @Test(
    "A new file is whole, alone, and as open as the umask allows",
    arguments: [0, 1, 3_000_000]
  )
  func newFile(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try OutputFile.write(bytes, to: folder.path("out.pdf"))
    #expect(try folder.bytes(of: "out.pdf") == bytes)
    #expect(try folder.names == ["out.pdf"])
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("Umask:") })
    let umask = try #require(
      UInt32(line.dropFirst(6).trimmingPrefix(while: \.isWhitespace), radix: 8)
    )
    #expect(mode("out.pdf") == 0o666 & ~umask)
  }

  @Test("An earlier file is replaced and keeps its permissions", arguments: [0o640, 0o444, 0o755])
  func replaced(permissions: Int) throws {
    let path = try folder.file("out.pdf", text: "earlier, and longer")
    chmod(path, mode_t(permissions))
    let reader = open(path, O_RDONLY)
    defer { close(reader) }
    try OutputFile.write("new", to: path)
    #expect(try folder.bytes(of: "out.pdf") == Array("new".utf8))
    #expect(mode("out.pdf") == UInt32(permissions))
    // Whoever has the earlier file open still reads the earlier file.
    var buffer = [UInt8](repeating: 0, count: 7)
    #expect(read(reader, &buffer, 7) == 7)
    #expect(buffer == Array("earlier".utf8))
  }

  @Test("A link stays a link, and its target is replaced", arguments: ["sub/real", "./l2", "gone"])
  func link(target: String) throws {
    mkdir(folder.path("sub"), 0o755)
    _ = try folder.file("sub/real", text: "old")
    symlink("sub/real", folder.path("l2"))
    symlink(target, folder.path("link"))
    try OutputFile.write("new", to: folder.path("link"))
    #expect(try folder.bytes(of: "link") == Array("new".utf8))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == target
    )
    #expect(try folder.bytes(of: target) == Array("new".utf8))
    #expect(try folder.names.contains { $0.hasPrefix(".tradesnap") } == false)
  }

  @Test("What is not a regular file is written, never replaced")
  func special() throws {
    #expect(problem("/dev/null") == nil)
    #expect(problem("/dev/full")?.problem == .diskFull)
    #expect(problem("/dev/full")?.exitStatus == .inputOutput)
    var status = stat()
    #expect(stat("/dev/full", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(problem(pipe, "through the pipe") == nil)
    var buffer = [UInt8](repeating: 0, count: 16)
    #expect(read(reader, &buffer, 16) == 16)
    #expect(buffer == Array("through the pipe".utf8))
    #expect(try folder.names == ["pipe"])
  }

  @Test("A descriptor of the process is written where it stands")
  func descriptor() throws {
    let path = try folder.file("log", text: "before\n")
    let descriptor = open(path, O_WRONLY | O_APPEND)
    defer { close(descriptor) }
    for name in ["/dev/fd/\(descriptor)", "/proc/self/fd/\(descriptor)"] {
      try OutputFile.write("more\n", to: name)
    }
    #expect(try folder.bytes(of: "log") == Array("before\nmore\nmore\n".utf8))
  }

  @Test("Where nothing can be created, the reason is named and the code is 73")
  func cannotCreate() throws {
    let file = try folder.file("file", text: "x")
    symlink("loop", folder.path("loop"))
    let cases: [(String, OutputError.Problem)] = [
      (folder.path, .isAFolder),
      (folder.path("new/"), .isAFolder),
      (folder.path("no/out.pdf"), .noFolder(folder.path("no"))),
      ("\(file)/out.pdf", .notAFolder(file)),
      ("", .cannotCreate(reason: "no name")),
      (folder.path("loop"), .cannotCreate(reason: "too many levels of symbolic links")),
      (
        folder.path(String(repeating: "n", count: 300)), .cannotCreate(reason: "file name too long")
      ),
    ]
    for (path, expected) in cases {
      let error = problem(path)
      #expect(error?.problem == expected)
      #expect(error?.exitStatus == .cannotWrite)
    }
    #expect(try folder.names == ["file", "loop"])
  }

  @Test("On a full disk the earlier file stays, and nothing else", .enabled(if: getuid() == 0))
  func fullDisk() throws {
    let small = folder.path("small")
    #expect(mkdir(small, 0o700) == 0)
    guard mount("tmpfs", small, "tmpfs", 0, "size=64k") == 0 else { return }
    defer { umount2(small, Int32(MNT_DETACH)) }
    try OutputFile.write("earlier", to: "\(small)/out.pdf")
    let error = problem("\(small)/out.pdf", String(repeating: "x", count: 200_000))
    #expect(error?.problem == .diskFull)
    #expect(error?.message == "writing \(small)/out.pdf failed: the disk is full")
    #expect(try folder.bytes(of: "small/out.pdf") == Array("earlier".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: small) == ["out.pdf"])
  }

  @Test("A name left by a run that was killed is passed over")
  func leftOver() throws {
    _ = try folder.file(".tradesnap-\(getpid())-0.tmp", text: "left")
    try OutputFile.write("new", to: folder.path("out.pdf"))
    #expect(try folder.bytes(of: "out.pdf") == Array("new".utf8))
    #expect(try folder.bytes(of: ".tradesnap-\(getpid())-0.tmp") == Array("left".utf8))
  }

  @Test("Many writers of one file leave one of theirs, whole")
  func together() async throws {
    let path = folder.path("out.pdf")
    await withTaskGroup(of: Void.self) { group in
      for writer in UInt8(1)...8 {
        group.addTask {
          for _ in 0..<10 {
            try? OutputFile.write([UInt8](repeating: writer, count: 50_000), to: path)
          }
        }
      }
    }
    let bytes = try folder.bytes(of: "out.pdf")
    #expect(bytes.count == 50_000 && Set(bytes).count == 1)
    #expect(try folder.names == ["out.pdf"])
  }
}
