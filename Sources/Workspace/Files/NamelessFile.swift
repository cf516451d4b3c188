@preconcurrency import Glibc

/// A temporary file without a name, for libraries that open what they read themselves.
enum NamelessFile {
  /// The path of a file with `bytes`, which is there for this process until its end.
  ///
  /// It is kept in the folder that `TMPDIR` names, or in `/tmp`; `name` is for the error.
  static func path(
    of bytes: [UInt8],
    named name: String,
    _ environment: Environment
  ) throws(InputError) -> String {
    let folder = environment["TMPDIR"] ?? "/tmp"
    func refusal(_ reason: String) -> InputError {
      InputError(path: name, problem: .cannotSpool(folder: folder, reason: reason))
    }
    guard let file = TemporaryFile.create(in: folder, mode: 0o600) else {
      throw refusal(SystemCode.last.words)
    }
    unlink(file.path)
    do throws(OutputError) {
      try OutputDescriptor.write(bytes, to: file.descriptor, named: folder)
    } catch {
      throw refusal(error.reason)
    }
    return "/proc/self/fd/\(file.descriptor)"
  }
}
