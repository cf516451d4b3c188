@preconcurrency import Glibc

/// Writes whole files: a reader sees the earlier file or the new one, never a part.
package enum OutputFile {
  /// Replaces what `path` holds, or creates it.
  ///
  /// The bytes go to a temporary file in the same folder, which takes the place of the earlier
  /// file only when all of it is on the disk; a failure removes it and leaves the earlier file as
  /// it was. An existing file keeps its permissions, a link stays a link. A device or FIFO is
  /// written directly, and so is standard output, which `-` names.
  package static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    switch try OutputTarget(path) {
    case .open(let descriptor):
      let name = path == "-" ? "standard output" : path
      try OutputDescriptor.write(bytes, to: descriptor, named: name)
    case .special(let device):
      guard let file = FileDescriptor(opening: device, O_WRONLY) else {
        throw OutputError(creating: path, in: OutputFolder.parent(of: path), .last)
      }
      try OutputDescriptor.write(bytes, to: file.number, named: path)
      if let code = file.finish() { throw OutputError(writing: path, code) }
    case .file(let target, let mode):
      try replace(target, mode: mode, with: bytes, named: path)
    }
  }

  /// Replaces what `path` holds with `text` in UTF-8, or creates it.
  package static func write(_ text: String, to path: String) throws(OutputError) {
    try write(Array(text.utf8), to: path)
  }

  private static func replace(
    _ target: String,
    mode: mode_t?,
    with bytes: [UInt8],
    named path: String
  ) throws(OutputError) {
    let folder = OutputFolder.parent(of: target)
    guard let temporary = TemporaryFile.create(in: folder, mode: mode == nil ? 0o666 : 0o600)
    else { throw OutputError(creating: path, in: folder, .last) }
    do throws(OutputError) {
      let file = FileDescriptor(owning: temporary.descriptor)
      try OutputDescriptor.write(bytes, to: file.number, named: path)
      if let mode { fchmod(file.number, mode) }
      guard fsync(file.number) == 0 else { throw OutputError(writing: path, .last) }
      if let code = file.finish() { throw OutputError(writing: path, code) }
      guard rename(temporary.path, target) == 0 else {
        throw OutputError(creating: path, in: folder, .last)
      }
    } catch {
      unlink(temporary.path)
      throw error
    }
    // The new file is in its place; where the folder cannot be synced, a power cut may still
    // bring the earlier file back, whole.
    if let directory = FileDescriptor(opening: folder, O_RDONLY | O_DIRECTORY) {
      fsync(directory.number)
    }
  }
}
