/// Why something could not be written.
package struct OutputError: ExplainedError, Hashable {
  /// What went wrong.
  package enum Problem: Hashable, Sendable {
    /// The folder that should hold the file does not exist.
    case noFolder(String)
    /// What should be a folder is something else.
    case notAFolder(String)
    /// The target of a file is a folder.
    case isAFolder
    /// The system refuses to create it, for the reason given.
    case cannotCreate(reason: String)
    case diskFull
    /// The limit on the size of files (`ulimit -f`) was reached.
    case fileSizeLimit
    /// Nobody reads the pipe any more.
    case closedPipe
    case inputOutput(reason: String)
  }

  /// The path as given, or `standard output`.
  package let path: String
  package let problem: Problem

  package init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

// MARK: - Words

extension OutputError {
  package var message: String {
    switch problem {
    case .noFolder, .notAFolder, .isAFolder, .cannotCreate: "cannot write \(path): \(reason)"
    case .diskFull, .fileSizeLimit, .closedPipe, .inputOutput: "writing \(path) failed: \(reason)"
    }
  }

  /// The refusal alone, without the path of the file.
  var reason: String {
    switch problem {
    case .noFolder(let folder): "there is no folder \(folder)"
    case .notAFolder(let folder): "\(folder) is not a folder"
    case .isAFolder: "it is a folder"
    case .cannotCreate(let reason), .inputOutput(let reason): reason
    case .diskFull: "the disk is full"
    case .fileSizeLimit: "the limit on the size of files was reached"
    case .closedPipe: "nobody reads it any more"
    }
  }

  package var hint: String? {
    switch problem {
    case .noFolder: "Create the folder, or choose another."
    case .notAFolder: "Choose a folder, or move the file away."
    case .isAFolder: "Name a file in it."
    case .cannotCreate, .closedPipe, .inputOutput: nil
    case .diskFull: "Free some space and run again; earlier files are as they were."
    case .fileSizeLimit: "Raise it (ulimit -f) and run again; earlier files are as they were."
    }
  }

  package var exitStatus: ExitStatus {
    switch problem {
    case .noFolder, .notAFolder, .isAFolder, .cannotCreate: .cannotWrite
    case .diskFull, .fileSizeLimit, .closedPipe, .inputOutput: .inputOutput
    }
  }
}
