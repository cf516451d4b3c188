import ArgumentParser
import Workspace

/// Runs the program once.
package enum Program {
  /// Parses `arguments` (without the program's name), runs the command, and says what went wrong.
  ///
  /// Results go to standard output, messages to standard error. The result is the exit code.
  package static func run(_ arguments: [String]) async -> Int32 {
    ProcessSetup.prepare()
    do {
      var command = try Tradesnap.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return ExitStatus.done.rawValue
    } catch let error as OutputError where error.problem == .closedPipe {
      // Whoever read the results has seen enough, as in `tradesnap figures | head`.
      return ExitStatus.done.rawValue
    } catch {
      return report(error)
    }
  }

  private static func report(_ error: any Error) -> Int32 {
    if let failure = Failure(error) {
      if !failure.message.isEmpty { say(failure) }
      return failure.status.rawValue
    }
    // What is left are the parser's own: help, the version, and wrong usage.
    let code = Tradesnap.exitCode(for: error)
    let text = Tradesnap.fullMessage(for: error)
    guard code.isSuccess else {
      say(text.isEmpty ? "" : text + "\n")
      return code.rawValue
    }
    do {
      try StandardOutput.write(text.isEmpty ? "" : text + "\n")
      return code.rawValue
    } catch {
      return error.problem == .closedPipe
        ? ExitStatus.done.rawValue : error.exitStatus.rawValue
    }
  }

  /// Says what went wrong, in one line.
  static func say(_ failure: Failure) { say("tradesnap: \(failure.line)\n") }

  /// Writes to standard error; where nobody listens there, the exit code has to do.
  static func say(_ text: String) {
    try? StandardError.write(text)
  }
}
