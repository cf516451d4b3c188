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
  /// After `limit` seconds it counts as stuck and is killed. `meanwhile` is called with the number
  /// of the process once it has started.
  func run(limit: Double = 120, meanwhile: (pid_t) throws -> Void = { _ in }) throws -> Ended {
    let streams = try TemporaryFolder()
    let begin = ContinuousClock.now
    let process = try spawn(
      output: streams.file("output", []),
      messages: streams.file("messages", [])
    )
    let result = Result { try meanwhile(process) }
    var status: Int32 = 0
    var isStuck = false
    while waitpid(process, &status, WNOHANG) == 0 {
      if !isStuck, begin.duration(to: .now) > .seconds(limit) {
        isStuck = true
        kill(process, SIGKILL)
      }
      usleep(500)
    }
    let seconds = begin.duration(to: .now) / .seconds(1)
    try result.get()
    let messages = try Start.text(streams, "messages")
    guard !isStuck else { throw Stuck(command: command, messages: messages) }
    let signal = status & 0x7f
    return Ended(
      status: signal == 0 ? status >> 8 & 0xff : 128 + signal,
      output: try Start.text(streams, "output"),
      messages: messages,
      seconds: seconds
    )
  }

  /// Starts the process.
  ///
  /// Not with Foundation's `Process`, which loses descriptors: after a thousand starts it crashes.
  private func spawn(output: String, messages: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, messages, O_WRONLY, 0)
    // Sockets of a test's server among them; those that are not open do not matter.
    for descriptor in 3..<Int32(256) { posix_spawn_file_actions_addclose(&actions, descriptor) }
    let arguments = (["/usr/bin/env", "--chdir", folder] + command).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/usr/bin/env", &actions, nil, arguments, variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
    return process
  }

  private static func text(_ folder: TemporaryFolder, _ name: String) throws -> String {
    String(decoding: try folder.bytes(of: name), as: UTF8.self)
  }
}
