/// Why an edition cannot be published or read.
package enum PublicationError: ExplainedError, Hashable {
  case output(OutputError)
  /// Something at `path` stands in the way that is not an edition of this program, or is damaged.
  case foreign(path: String, reason: String)
}

extension PublicationError {
  package var message: String {
    switch self {
    case .output(let error): error.message
    case .foreign(let path, let reason): "\(path) is not replaced: \(reason)"
    }
  }

  package var hint: String? {
    switch self {
    case .output(let error): error.hint
    case .foreign: "Restore it from a copy, or move it away: then it is made anew."
    }
  }

  package var exitStatus: ExitStatus {
    switch self {
    case .output(let error): error.exitStatus
    case .foreign: .cannotWrite
    }
  }
}
