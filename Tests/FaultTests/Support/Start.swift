import Foundation
import TestSupport

/// One start of a program, with all that it is to find.
struct Start: Sendable {
  /// How it ended.
  struct Ended: Sendable {
    /// The exit code; 128 and the number of the signal where a signal ended it, as in a shell.
    let status: Int32
    let output: String
    let messages: String
    let seconds: Double

    /// What was said on standard error, line by line.
    var lines: [String] {
      messages.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  /// It went on longer than any start may.
  struct Stuck: Error {
    let command: [String]
    let messages: String
  }

  let command: [String]
  var folder = "/"
  /// The whole environment.
  var environment: [String: String] = [:]

  init(_ command: [String], in folder: String = "/", environment: [String: String] = [:]) {
    self.command = command
    self.folder = folder
    self.environment = environment
  }

  init(script: String, in folder: String = "/", environment: [String: String] = [:]) {
    let path = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    self.init(
      ["/bin/bash", "-c", script],
      in: folder,
      environment: environment.merging(path) { own, _ in own }
    )
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - limit: seconds after which it counts as stuck and is killed.
  ///   - meanwhile: called with the process once it has started.
  func run(limit: Double = 120, meanwhile: (Process) throws -> Void = { _ in }) throws -> Ended {
    let streams = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let output = try FileHandle(forWritingTo: URL(filePath: streams.file("output", [])))
    let messages = try FileHandle(forWritingTo: URL(filePath: streams.file("messages", [])))
    process.standardOutput = output
    process.standardError = messages
    let begin = ContinuousClock.now
    try process.run()
    try meanwhile(process)
    while process.isRunning {
      guard begin.duration(to: .now) < .seconds(limit) else {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        throw Stuck(command: command, messages: try Start.text(streams, "messages"))
      }
      usleep(1_000)
    }
    let isSignal = process.terminationReason == .uncaughtSignal
    return Ended(
      status: process.terminationStatus + (isSignal ? 128 : 0),
      output: try Start.text(streams, "output"),
      messages: try Start.text(streams, "messages"),
      seconds: begin.duration(to: .now) / .seconds(1)
    )
  }

  private static func text(_ folder: TemporaryFolder, _ name: String) throws -> String {
    String(decoding: try folder.bytes(of: name), as: UTF8.self)
  }
}
