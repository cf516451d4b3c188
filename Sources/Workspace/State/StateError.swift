/// Why what an earlier run left cannot be used; never a reason not to publish.
package enum StateError: ExplainedError, Hashable {
  /// The file is not what this program writes.
  case damaged(path: String)
  case unreadable(InputError)
}

extension StateError {
  package var message: String {
    switch self {
    case .damaged(let path): "\(path) is damaged"
    case .unreadable(let error): error.message
    }
  }

  package var hint: String? {
    switch self {
    case .damaged:
      "The next run sets it aside as .damaged and finds out anew what was in it."
    case .unreadable(let error): error.hint
    }
  }

  package var exitStatus: ExitStatus {
    switch self {
    case .damaged: .badInput
    case .unreadable(let error): error.exitStatus
    }
  }
}
