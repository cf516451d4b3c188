import CivilTime
import Foundation
import Operations
import TestSupport
import Testing
import Workspace

@Suite("Handing messages to sendmail")
struct SendmailTests {
  let folder: TemporaryFolder

  init() throws {
    // As `ProcessSetup` does for the program.
    signal(SIGPIPE, SIG_IGN)
    folder = try TemporaryFolder()
  }

  func program(_ text: String) throws -> String {
    let path = try folder.file("sendmail", text: "#!/bin/sh\n" + text)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  func message(body: String = "Text.\n") throws -> MailMessage {
    let address = try #require(MailAddress("desk@example.org"))
    let date = try #require(Timestamp("2025-04-20T06:00:00Z"))
    return try #require(
      MailMessage(
        from: address,
        to: [address],
        subject: "tradesnap: refused",
        body: body,
        date: date,
        identity: "1"
      )
    )
  }

  @Test("The message arrives whole on standard input, the recipients from its header")
  func whole() async throws {
    let file = folder.path("got")
    let program = try program(#"echo "$@" > \#(file).arguments; cat > \#(file)"#)
    let message = try message(body: String(repeating: "A line of text.\n", count: 20_000))
    try await Sendmail.deliver(message, program: program, timeout: 30)
    #expect(try folder.bytes(of: "got") == message.text)
    #expect(try folder.bytes(of: "got.arguments") == Array("-i -t\n".utf8))
  }

  @Test("A program that fails without reading is told by its own words")
  func refusal() async throws {
    let program = try program("echo 'queue is full' >&2; exit 75")
    let message = try message(body: String(repeating: "A line of text.\n", count: 20_000))
    let error = try await #require(throws: NotifyError.self) {
      try await Sendmail.deliver(message, program: program, timeout: 30)
    }
    #expect(error.message == "\(program) ended with code 75: queue is full")
  }

  @Test("A program that hangs is ended at the limit")
  func hanging() async throws {
    let program = try program("exec sleep 60")
    let error = try await #require(throws: NotifyError.self) {
      try await Sendmail.deliver(message(), program: program, timeout: 0.5)
    }
    #expect(error.problem == .timedOut(seconds: 0.5))
  }
}
