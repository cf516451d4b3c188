package import CivilTime

/// Why a run may not begin.
package struct LockError: ExplainedError, Hashable {
  package enum Problem: Hashable, Sendable {
    /// Another run holds the lock; `owner` is `nil` where it could not be learned.
    case held(by: LockOwner?, now: Timestamp)
    /// Another process publishes into the folder; `nil` where the system does not tell which.
    case folderHeld(by: Int32?)
    /// The lock file cannot be made or locked.
    case unusable(OutputError)
  }

  /// The path of the lock file, or of the folder.
  package let path: String
  package let problem: Problem

  package init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

extension LockError {
  package var message: String {
    switch problem {
    case .held(let owner, let now):
      "another run holds the lock" + (owner.map { ": \($0.words(at: now))" } ?? "")
    case .folderHeld(let process):
      "another run publishes into \(path)" + (process.map { ": process \($0)" } ?? "")
    case .unusable(let error): "the lock cannot be taken: \(error.message)"
    }
  }

  package var hint: String? {
    switch problem {
    case .held: "Wait until it has ended; where it hangs, end it: the lock goes with it."
    case .folderHeld:
      "Wait until it has ended. If its settings are others, give each a folder of its own."
    case .unusable(let error): error.hint
    }
  }

  package var exitStatus: ExitStatus {
    switch problem {
    case .held, .folderHeld: .tryAgain
    case .unusable(let error): error.exitStatus
    }
  }
}
