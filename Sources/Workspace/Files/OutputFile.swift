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

  /// Writes a new file at `path`, all of which is on the disk at the end; messages name `target`.
  ///
  /// Without a `mode` its permissions are those that the umask leaves. A failure may leave a part.
  static func create(
    _ bytes: [UInt8],
    at path: String,
    mode: mode_t? = nil,
    named target: String
  ) throws(OutputError) {
    guard let file = FileDescriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
    else { throw OutputError(creating: target, in: OutputFolder.parent(of: target), .last) }
    try fill(file, with: bytes, mode: mode, named: target)
  }

  /// Writes, syncs and closes the open file.
  private static func fill(
    _ file: consuming FileDescriptor,
    with bytes: [UInt8],
    mode: mode_t?,
    named path: String
  ) throws(OutputError) {
    try OutputDescriptor.write(bytes, to: file.number, named: path)
    if let mode { fchmod(file.number, mode) }
    guard fsync(file.number) == 0 else { throw OutputError(writing: path, .last) }
    if let code = file.finish() { throw OutputError(writing: path, code) }
  }

  /// Puts a file at `target`, by way of a temporary one in `stage`, which is in its folder or in
  /// another one on the same file system.
  static func replace(
    _ target: String,
    mode: mode_t? = nil,
    with bytes: [UInt8],
    stagedIn stage: String? = nil,
    named path: String
  ) throws(OutputError) {
    let folder = OutputFolder.parent(of: target)
    let stage = stage ?? folder
    guard let temporary = TemporaryFile.create(in: stage, mode: mode == nil ? 0o666 : 0o600)
    else { throw OutputError(creating: path, in: stage, .last) }
    do throws(OutputError) {
      try fill(FileDescriptor(owning: temporary.descriptor), with: bytes, mode: mode, named: path)
      guard rename(temporary.path, target) == 0 else {
        throw OutputError(creating: path, in: folder, .last)
      }
    } catch {
      unlink(temporary.path)
      throw error
    }
    // The new file is in its place; where the folder cannot be synced, a power cut may still
    // bring the earlier file back, whole.
    OutputFolder.sync(folder)
  }
}
