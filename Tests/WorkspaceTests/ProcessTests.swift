import CivilTime
import Glibc
import TestSupport
import Testing
import Workspace

@Suite("The process")
struct ProcessTests {
  @Test("A closed pipe and the limit on file sizes are errors, not the end of the process")
  func signals() async throws {
    // In a process of its own, as limits and signals belong to the whole process.
    await #expect(processExitsWith: .success) {
      ProcessSetup.prepare()
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      close(ends[0])
      let closed = #expect(throws: OutputError.self) {
        try OutputFile.write("x", to: "/dev/fd/\(ends[1])")
      }
      #expect(closed?.problem == .closedPipe)

      let folder = try TemporaryFolder()
      let path = try folder.file("out.pdf", text: "earlier")
      var limit = rlimit(rlim_cur: 10_000, rlim_max: 10_000)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      let tooLong = #expect(throws: OutputError.self) {
        try OutputFile.write([UInt8](repeating: 1, count: 50_000), to: path)
      }
      #expect(tooLong?.problem == .fileSizeLimit)
      #expect(tooLong?.exitStatus == .inputOutput)
      #expect(try folder.names == ["out.pdf"])
      #expect(try folder.bytes(of: "out.pdf") == Array("earlier".utf8))
    }
  }

  @Test("A standard output that the caller closed is not given to the next file")
  func closedOutput() async throws {
    await #expect(processExitsWith: .success) {
      close(1)
      ProcessSetup.prepare()
      let folder = try TemporaryFolder()
      let descriptor = open(try folder.file("file", text: ""), O_WRONLY)
      #expect(descriptor > 2)
      let error = #expect(throws: OutputError.self) { try StandardOutput.write("result") }
      #expect(error?.exitStatus == .inputOutput)
      #expect(error?.path == "standard output")
      #expect(try folder.bytes(of: "file").isEmpty)
    }
  }

  @Test("What is written to the standard streams arrives whole")
  func streams() async throws {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      try StandardOutput.write(String(repeating: "résultat\n", count: 20_000))
      try StandardError.write("a message\n")
    }
    let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
    #expect(output.contains(String(repeating: "résultat\n", count: 20_000)))
    let messages = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(messages.contains("a message\n"))
  }

  @Test("The clock says a moment of this century")
  func clock() throws {
    let now = try WallClock.now()
    #expect((2024...2100).contains(now.date.year))
  }
}
