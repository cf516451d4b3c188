package import YAMLReading

/// What is wrong in a file of settings, and where.
package struct ConfigurationError: ExplainedError, Hashable {
  /// What went wrong.
  package enum Problem: Hashable, Sendable {
    case unreadable(InputError)
    case fault(YAMLFault)
  }

  /// The path of the file, as given.
  package let file: String
  package let problem: Problem

  package init(file: String, problem: Problem) {
    self.file = file
    self.problem = problem
  }
}

// MARK: - Words

extension ConfigurationError {
  package var message: String {
    switch problem {
    case .unreadable(let error): error.message
    case .fault(let fault): "\(fault.line.map { "\(file):\($0)" } ?? file): \(fault.message)"
    }
  }

  package var hint: String? {
    switch problem {
    case .unreadable(let error): error.hint
    case .fault(let fault): fault.hint
    }
  }

  package var exitStatus: ExitStatus {
    switch problem {
    case .unreadable(let error): error.exitStatus
    case .fault: .configuration
    }
  }
}
