import CivilTime
import Foundation
import Operations
import TestSupport
import Testing
import Workspace

@Suite("Hooks and other commands")
struct HookTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  func script(_ text: String, name: String = "hook") throws -> String {
    let path = try folder.file(name, text: "#!/bin/sh\n" + text)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  func run(_ command: [String], timeout: Double = 30) async throws -> String {
    try await Hook.run(
      command,
      receipt: "/published/2025-03/receipt.json",
      month: Month("2025-03"),
      outcome: .published,
      timeout: timeout
    ).output
  }

  func failure(_ command: [String], timeout: Double = 30) async throws -> NotifyError {
    try await #require(throws: NotifyError.self) { _ = try await run(command, timeout: timeout) }
  }

  @Test("The receipt is the last argument, and the variables are set")
  func surroundings() async throws {
    let hook = try script(
      #"echo "$# $1|$2|$TRADESNAP_RECEIPT|$TRADESNAP_MONTH|$TRADESNAP_OUTCOME"; test -n "$PATH""#
    )
    #expect(
      try await run([hook, "a b; $(date)"])
        == "2 a b; $(date)|/published/2025-03/receipt.json|/published/2025-03/receipt.json|"
        + "2025-03|published\n"
    )
  }

  @Test("Where there is no receipt, no argument is added")
  func noReceipt() async throws {
    let hook = try script(#"echo "$# <$TRADESNAP_RECEIPT> <$TRADESNAP_MONTH> $TRADESNAP_OUTCOME""#)
    let report = try await Hook.run([hook], receipt: "", month: nil, outcome: .refused)
    #expect(report.output == "0 <> <> refused\n")
  }

  @Test("A bare name is looked for in PATH, and both streams are caught in their order")
  func output() async throws {
    #expect(
      try await run(["sh", "-c", "echo one; echo two >&2; echo three"]) == "one\ntwo\nthree\n"
    )
  }

  @Test("Standard input is empty")
  func input() async throws {
    #expect(try await run(["sh", "-c", "cat; echo end"]) == "end\n")
  }

  @Test("A command that fails is told with its code and its last words")
  func code() async throws {
    let error = try await failure(["sh", "-c", "echo first; echo 'no such list.' >&2; exit 7"])
    #expect(error.problem == .failed(status: 7))
    #expect(error.message == "sh ended with code 7: no such list")
    #expect(error.exitStatus == .doneWithWarnings)
  }

  @Test("A command that a signal ends is told so")
  func signal() async throws {
    #expect(try await failure(["sh", "-c", "kill -9 $$"]).problem == .killed(signal: 9))
  }

  @Test(
    "A program that is not there, or may not be run, is told",
    arguments: ["/no/such", "no-such"]
  )
  func absent(program: String) async throws {
    #expect(try await failure([program]).problem == .notFound)
  }

  @Test("A file that is no program, and an empty command, are told")
  func unusable() async throws {
    let text = try folder.file("plain.txt", text: "not a program")
    let error = try await failure([text])
    #expect(error.message.contains("plain.txt"), "\(error)")
    #expect(try await failure([]).problem == .noCommand)
    #expect(try await failure([""]).problem == .noCommand)
  }

  @Test("At the limit the whole group is ended, also where it does not listen")
  func limit() async throws {
    let number = folder.path("number")
    let hook = try script("trap '' TERM\necho begun\nsleep 600 &\necho $! > \(number)\nsleep 600\n")
    let error = try await failure([hook], timeout: 4)
    #expect(error.problem == .timedOut(seconds: 4))
    #expect(error.message == "\(hook) was ended after 4 seconds: begun")
    // The process that it left in the background is gone too, or about to be.
    let text = String(decoding: try folder.bytes(of: "number"), as: UTF8.self)
    let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    for _ in 0..<250 where isAlive(process) { usleep(20_000) }
    #expect(!isAlive(process))
  }

  /// Whether the process is there, and not only as an entry that nobody has asked after.
  private func isAlive(_ process: pid_t) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: "/proc/\(process)/stat") else {
      return false
    }
    return !String(decoding: bytes, as: UTF8.self).contains(") Z ")
  }

  @Test("Of much output the beginning is kept, and the command is not held up")
  func much() async throws {
    let output = try await run(["sh", "-c", "yes tradesnap | head -n 1000000"])
    #expect(output.utf8.count == CommandReport.limit)
  }

  @Test("A process left behind in the background does not hold up the run")
  func background() async throws {
    #expect(try await run(["sh", "-c", "sleep 40 & echo done"], timeout: 20) == "done\n")
  }
}
