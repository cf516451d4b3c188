/// What is wrong in a file of YAML, and where.
package struct YAMLFault: Error, Hashable {
  /// What went wrong.
  package enum Problem: Hashable, Sendable {
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

  /// Counted from 1; `nil` where the fault has no line.
  package let line: Int?
  package let problem: Problem

  package init(line: Int?, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

// MARK: - Words

extension YAMLFault {
  /// What is wrong, without its place and without a full stop.
  package var message: String {
    switch problem {
    case .notUTF8: "the file is not text in UTF-8"
    case .syntax(let words): "not YAML: \(words)"
    case .unknownKey(let key, _): "unknown key “\(key)”"
    case .duplicateKey(let key): "the key “\(key)” is set more than once"
    case .missingKey(let key): "the key “\(key)” is missing"
    case .notAMapping(let name): "\(name) must be keys with values"
    case .wrongType(let key, let expected): "“\(key)” must be \(expected)"
    case .badValue(let key, let value, let reason, _): "“\(key)” cannot be “\(value)”: \(reason)"
    }
  }

  /// What to do about it, in full sentences; `nil` where there is nothing to advise.
  package var hint: String? {
    switch problem {
    case .notUTF8: "Save it as UTF-8."
    case .syntax, .missingKey, .duplicateKey, .notAMapping: nil
    case .wrongType(_, let expected):
      expected == "text" ? "Put it in quotes if it is meant as text." : nil
    case .unknownKey(let word, let known), .badValue(_, let word, _, let known):
      Suggestion.hint(for: word, among: known)
    }
  }
}
