import Subprocess
import SystemPackage

/// Runs a program of somebody else's within a limit of time.
enum CommandRunner {
  /// Runs `command` (the program first; looked for in `PATH` where it has no slash), feeding it
  /// `input`, and gives what it wrote.
  ///
  /// Throws where it does not end well within `timeout` seconds. Then, and whenever it leaves
  /// processes behind that hold its output, all of its process group are ended: asked first, and
  /// made to a second later.
  static func run(
    _ command: [String],
    environment: [String: String] = [:],
    input: [UInt8] = [],
    timeout: Double
  ) async throws(NotifyError) -> CommandReport {
    guard let program = command.first, !program.isEmpty else {
      throw NotifyError(program: "", problem: .noCommand)
    }
    guard let spooled = SpooledInput(input) else {
      throw NotifyError(program: program, problem: .cannotStart(reason: SystemCode.last.words))
    }
    let descriptor = spooled.descriptor
    let output = CommandOutput(limit: CommandReport.limit)
    let ending: Ending
    do {
      ending = try await withThrowingTaskGroup(of: Ending.self) { group in
        group.addTask {
          .status(
            try await status(of: command, program, environment, input: descriptor, output: output)
          )
        }
        group.addTask {
          try await Task.sleep(for: .seconds(timeout))
          return .limit
        }
        // Leaving the group cancels and awaits what is left, and so ends the command.
        defer { group.cancelAll() }
        return try await group.next() ?? .limit
      }
    } catch {
      throw NotifyError(program: program, error)
    }
    withExtendedLifetime(spooled) {}
    let problem: NotifyError.Problem? =
      switch ending {
      case .status(.exited(0)): nil
      case .status(.exited(let status)): .failed(status: status)
      case .status(.signaled(let signal)): .killed(signal: signal)
      case .limit: .timedOut(seconds: timeout)
      }
    if let problem { throw NotifyError(program: program, problem: problem, output: output.text) }
    return CommandReport(output: output.text)
  }

  private enum Ending: Sendable {
    case status(TerminationStatus)
    case limit
  }

  private static func status(
    of command: [String],
    _ program: String,
    _ environment: [String: String],
    input: SystemPackage.FileDescriptor,
    output: CommandOutput
  ) async throws -> TerminationStatus {
    var options = PlatformOptions()
    // A group of its own, so that what the command starts can be ended with it.
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
    ]
    var changes: [Subprocess.Environment.Key: String?] = [:]
    for (name, value) in environment { changes[.init(stringLiteral: name)] = value }
    return try await Subprocess.run(
      program.contains("/") ? .path(FilePath(program)) : .name(program),
      arguments: .init(Array(command.dropFirst())),
      environment: .inherit.updating(changes),
      platformOptions: options,
      input: .fileDescriptor(input, closeAfterSpawningProcess: false),
      output: .sequence,
      error: .combinedWithOutput
    ) { execution in
      for try await part in execution.standardOutput { output.append(part) }
    }.terminationStatus
  }
}
