import Subprocess
import SystemPackage

extension NotifyError {
  /// What an error of the library means that started `program`.
  init(program: String, _ error: any Error) {
    let problem: Problem =
      switch error {
      case let error as SubprocessError where error.code == .executableNotFound: .notFound
      case let error as SubprocessError:
        .cannotStart(
          reason: error.underlyingError.map { SystemCode($0.rawValue).words } ?? "\(error)"
        )
      default: .cannotStart(reason: "\(error)")
      }
    self.init(program: program, problem: problem)
  }
}
