import CRename
@preconcurrency import Glibc

/// Two folders that change places at once, so that a reader never finds neither.
enum Exchange {
  enum Outcome: Hashable {
    case done
    /// The file system cannot do it: NFS, and some that run outside the kernel.
    case unsupported
    case failed(SystemCode)
  }

  /// Lets what stands at the two paths, which must be on one file system, change places.
  static func swap(_ path: String, _ other: String) -> Outcome {
    if renameat2(working_folder, path, working_folder, other, rename_exchange) == 0 {
      return .done
    }
    let code = SystemCode.last
    return [EINVAL, ENOSYS, EOPNOTSUPP].contains(code.number) ? .unsupported : .failed(code)
  }
}
