@preconcurrency import Glibc

extension OutputError {
  /// What the code of a failed write to `path` means.
  init(writing path: String, _ code: SystemCode) {
    let problem: Problem =
      switch code.number {
      case ENOSPC, EDQUOT: .diskFull
      case EFBIG: .fileSizeLimit
      case EPIPE: .closedPipe
      default: .inputOutput(reason: code.words)
      }
    self.init(path: path, problem: problem)
  }

  /// What the code of a failed attempt to create `path` in `folder` means.
  init(creating path: String, in folder: String, _ code: SystemCode) {
    let problem: Problem =
      switch code.number {
      case ENOENT: .noFolder(folder)
      case ENOTDIR: .notAFolder(folder)
      case EISDIR: .isAFolder
      case ENOSPC, EDQUOT: .diskFull
      case EIO: .inputOutput(reason: code.words)
      default: .cannotCreate(reason: code.words)
      }
    self.init(path: path, problem: problem)
  }
}
