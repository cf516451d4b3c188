/// Why a file could not be read.
package struct InputError: ExplainedError, Hashable {
  /// What went wrong.
  package enum Problem: Hashable, Sendable {
    case notFound
    case isAFolder
    /// The system refuses to open it, for the reason given.
    case unreadable(reason: String)
    /// It has more bytes than the limit.
    case tooLarge(limit: Int)
    case inputOutput(reason: String)
    /// A link leads out of the folder that it must lie in.
    case outside(folder: String)
    /// Another process changed it between two readings.
    case changed
    /// Standard input could not be kept in a temporary file in that folder.
    case cannotSpool(folder: String, reason: String)
  }

  /// The path as given, or `standard input`.
  package let path: String
  package let problem: Problem

  package init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

// MARK: - Words

extension InputError {
  package var message: String {
    switch problem {
    case .notFound: "there is no file \(path)"
    case .isAFolder: "\(path) is a folder, not a file"
    case .unreadable(let reason): "cannot read \(path): \(reason)"
    case .tooLarge(let limit): "\(path) is larger than the limit of \(InputError.words(limit))"
    case .inputOutput(let reason): "reading \(path) failed: \(reason)"
    case .outside(let folder): "\(path) leads out of \(folder)"
    case .changed: "\(path) changed while it was read"
    case .cannotSpool(let folder, let reason):
      "cannot keep \(path) in a temporary file in \(folder): \(reason)"
    }
  }

  package var hint: String? {
    switch problem {
    case .notFound: "Check the path."
    case .isAFolder: "Name the files in it."
    case .tooLarge: "Is it the right file?"
    case .outside: "Copy the file into the folder."
    case .changed: "Try again when nobody writes it."
    case .cannotSpool: "Choose another folder with TMPDIR, or name the file itself."
    case .unreadable, .inputOutput: nil
    }
  }

  package var exitStatus: ExitStatus {
    switch problem {
    case .notFound, .isAFolder, .unreadable: .noInput
    case .tooLarge, .outside: .badInput
    case .inputOutput, .cannotSpool: .inputOutput
    case .changed: .tryAgain
    }
  }

  /// `8 MB`, `2 GB`, `100 bytes`.
  private static func words(_ bytes: Int) -> String {
    for (unit, size) in [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)]
    where bytes >= size && bytes % size == 0 {
      return "\(bytes / size) \(unit)"
    }
    return "\(bytes) bytes"
  }
}
