/// Why a notice did not go out: a program that was to carry it failed.
///
/// It never decides how a run ends; at most it is one of the run's warnings.
package struct NotifyError: ExplainedError, Hashable {
  /// What went wrong.
  package enum Problem: Hashable, Sendable {
    /// Nothing is to be run.
    case noCommand
    /// There is no such program, or it may not be run.
    case notFound
    /// The system could not start it, for the reason given.
    case cannotStart(reason: String)
    /// It ran longer than its limit and was ended, with every process of its group.
    case timedOut(seconds: Double)
    /// It ended with that code.
    case failed(status: Int32)
    /// That signal ended it.
    case killed(signal: Int32)
  }

  /// The program, as it was named.
  package let program: String
  package let problem: Problem
  /// What it had written by then, both streams together, at most `CommandReport.limit` bytes.
  package let output: String

  package init(program: String, problem: Problem, output: String = "") {
    self.program = program
    self.problem = problem
    self.output = output
  }
}

// MARK: - Words

extension NotifyError {
  package var message: String {
    let said = output.lastWords.map { ": \($0)" } ?? ""
    return switch problem {
    case .noCommand: "a command without a program cannot be run"
    case .notFound: "there is no program \(program) that may be run"
    case .cannotStart(let reason): "\(program) could not be started: \(reason)"
    case .timedOut(let seconds):
      "\(program) was ended after \(NotifyError.words(seconds)) seconds\(said)"
    case .failed(let status): "\(program) ended with code \(status)\(said)"
    case .killed(let signal): "\(program) was ended by signal \(signal)\(said)"
    }
  }

  package var hint: String? {
    switch problem {
    case .noCommand: "Name a program and its arguments."
    case .notFound: "Check the path; it must be absolute where the program is not in PATH."
    case .timedOut: "Let it hand longer work over and end."
    case .cannotStart, .failed, .killed: nil
    }
  }

  package var exitStatus: ExitStatus { .doneWithWarnings }

  /// `10`, `0.5`.
  private static func words(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
  }
}

extension String {
  /// The last line with something in it, which is where programs say what went wrong; at most 200
  /// characters, without control characters and a full stop at its end; `nil` where there is none.
  fileprivate var lastWords: String? {
    let plain = split(whereSeparator: \.isNewline).reversed().lazy.map { line in
      line.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.reduce(into: "") {
        $0.unicodeScalars.append($1)
      }
    }
    guard var words = plain.first(where: { $0.contains { $0 != " " } }) else { return nil }
    while let last = words.last, last == "." || last == " " { words.removeLast() }
    return String(words.prefix(200))
  }
}
