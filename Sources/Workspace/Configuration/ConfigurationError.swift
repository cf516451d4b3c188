/// What is wrong in a configuration, and where.
package struct ConfigurationError: ExplainedError, Hashable {
  /// What went wrong.
  package enum Problem: Hashable, Sendable {
    case unreadable(InputError)
    case notUTF8
    /// It is not YAML, in the words of the parser.
    case syntax(String)
    case unknownKey(String, known: [String])
    /// The key stands more than once in one mapping; the line is that of the first.
    case duplicateKey(String)
    case missingKey(String)
    /// What should be keys with values, such as `the file`, is something else.
    case notAMapping(String)
    /// The value is of another type than the one expected, such as `text`.
    case wrongType(key: String, expected: String)
    /// The value is not one that the key can have.
    case badValue(key: String, value: String, reason: String, known: [String])
  }

  /// The path of the file, as given.
  package let file: String
  /// Counted from 1; `nil` where the fault has no line.
  package let line: Int?
  package let problem: Problem

  package init(file: String, line: Int? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

// MARK: - Words

extension ConfigurationError {
  package var message: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return switch problem {
    case .unreadable(let error): error.message
    case .notUTF8: "\(place): the file is not text in UTF-8"
    case .syntax(let words): "\(place): not YAML: \(words)"
    case .unknownKey(let key, _): "\(place): unknown key “\(key)”"
    case .duplicateKey(let key): "\(place): the key “\(key)” is set more than once"
    case .missingKey(let key): "\(place): the key “\(key)” is missing"
    case .notAMapping(let name): "\(place): \(name) must be keys with values"
    case .wrongType(let key, let expected): "\(place): “\(key)” must be \(expected)"
    case .badValue(let key, let value, let reason, _):
      "\(place): “\(key)” cannot be “\(value)”: \(reason)"
    }
  }

  package var hint: String? {
    switch problem {
    case .unreadable(let error): return error.hint
    case .notUTF8: return "Save it as UTF-8."
    case .syntax, .missingKey, .duplicateKey, .notAMapping: return nil
    case .wrongType(_, let expected):
      return expected == "text" ? "Put it in quotes if it is meant as text." : nil
    case .unknownKey(let word, let known), .badValue(_, let word, _, let known):
      guard !known.isEmpty else { return nil }
      if let near = Suggestion.nearest(to: word, among: known) { return "Did you mean “\(near)”?" }
      return "Known are: \(known.joined(separator: ", "))."
    }
  }

  package var exitStatus: ExitStatus {
    if case .unreadable(let error) = problem { error.exitStatus } else { .configuration }
  }
}
