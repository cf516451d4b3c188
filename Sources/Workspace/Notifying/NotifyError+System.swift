import Subprocess
import SystemPackage

extension NotifyError {
  /// What an error of the library means that started `program`.
  init(program: String, _ error: any Error) {
    let problem: Problem =
      switch error {
      case let error as SubprocessError where error.meansAbsence: .notFound
      case let error as SubprocessError:
        .cannotStart(
          reason: error.underlyingError.map { SystemCode($0.rawValue).words } ?? "\(error)"
        )
      default: .cannotStart(reason: "\(error)")
      }
    self.init(program: program, problem: problem)
  }
}

extension SubprocessError {
  /// Whether there is no such program, or it may not be run.
  fileprivate var meansAbsence: Bool {
    if code == .executableNotFound { return true }
    guard let reason = underlyingError else { return false }
    return reason == .noSuchFileOrDirectory || reason == .permissionDenied
  }
}
