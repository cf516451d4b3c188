@preconcurrency import Glibc

extension OutputFile {
  /// Replaces the regular file at `path` by one that `fill` makes, or creates it.
  ///
  /// `fill` is given the path of an empty file in the same folder. What it leaves there is synced
  /// and takes the place of the earlier file; where it throws, the earlier file stays as it was. A
  /// companion file that has one of the endings in `companions` after the name of the temporary
  /// one is removed.
  package static func replace(
    _ path: String,
    companions: [String] = [],
    by fill: (_ temporary: String) throws -> Void
  ) throws {
    guard case .file(let target, let mode) = try OutputTarget(path) else {
      throw OutputError(path: path, problem: .cannotCreate(reason: "it is no regular file"))
    }
    let folder = OutputFolder.parent(of: target)
    guard let temporary = TemporaryFile.create(in: folder, mode: mode == nil ? 0o666 : 0o600)
    else { throw OutputError(creating: path, in: folder, .last) }
    close(temporary.descriptor)
    defer { for ending in companions { unlink(temporary.path + ending) } }
    do {
      try fill(temporary.path)
      if let mode { chmod(temporary.path, mode) }
      guard let file = FileDescriptor(opening: temporary.path, O_RDONLY),
        fsync(file.number) == 0, rename(temporary.path, target) == 0
      else { throw OutputError(writing: path, .last) }
    } catch {
      unlink(temporary.path)
      throw error
    }
    if let directory = FileDescriptor(opening: folder, O_RDONLY | O_DIRECTORY) {
      fsync(directory.number)
    }
  }

  /// Removes the file at `path`, where there is one.
  package static func remove(_ path: String) throws(OutputError) {
    guard unlink(path) != 0, errno != ENOENT else { return }
    throw OutputError(creating: path, in: OutputFolder.parent(of: path), .last)
  }
}
