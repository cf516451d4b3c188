@preconcurrency import Glibc

/// A file of a folder that is written as a whole.
package struct NamedFile: Hashable, Sendable {
  /// A bare name, without a folder.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}

extension OutputFolder {
  /// Puts `files` into the folder `path`, which is made where it is missing; what else is in it
  /// stays.
  ///
  /// All bytes go to a temporary folder first. Only when all of them are on the disk do they move
  /// to their places: as a whole where the folder is new, otherwise name by name, each replacing
  /// the earlier file at once. A failure before that leaves everything as it was.
  package static func write(_ files: [NamedFile], to path: String) throws(OutputError) {
    guard !path.isEmpty else {
      throw OutputError(path: path, problem: .cannotCreate(reason: "no name"))
    }
    let existing = stat.of(path)
    if let existing, !existing.isFolder {
      throw OutputError(path: path, problem: .notAFolder(path))
    }
    // Inside the folder itself it is certain that a move stays on one file system.
    let place = existing == nil ? parent(of: path) : path
    guard let stage = TemporaryFile.createFolder(in: place) else {
      throw OutputError(creating: path, in: place, .last)
    }
    do throws(OutputError) {
      for file in files {
        try stageFile(file, in: stage, for: OutputFolder.path(of: file.name, in: path))
      }
      if existing == nil {
        sync(stage)
        guard rename(stage, path) == 0 else {
          throw OutputError(creating: path, in: place, .last)
        }
      } else {
        for file in files {
          let target = OutputFolder.path(of: file.name, in: path)
          guard rename(OutputFolder.path(of: file.name, in: stage), target) == 0 else {
            throw OutputError(creating: target, in: path, .last)
          }
        }
        rmdir(stage)
      }
      sync(place)
    } catch {
      for file in files { unlink(OutputFolder.path(of: file.name, in: stage)) }
      rmdir(stage)
      throw error
    }
  }

  /// Writes one file for `target`, whose permissions it takes over.
  private static func stageFile(
    _ file: NamedFile,
    in stage: String,
    for target: String
  ) throws(OutputError) {
    let earlier = stat.of(target)
    guard earlier?.isFolder != true else { throw OutputError(path: target, problem: .isAFolder) }
    let path = OutputFolder.path(of: file.name, in: stage)
    let mode = earlier.flatMap { $0.isRegularFile ? $0.st_mode & 0o777 : nil }
    try OutputFile.create(file.bytes, at: path, mode: mode, named: target)
  }

  /// Puts the names of `folder` on the disk; where that cannot be, a power cut may still bring the
  /// earlier ones back.
  static func sync(_ folder: String) {
    if let directory = FileDescriptor(opening: folder, O_RDONLY | O_DIRECTORY) {
      fsync(directory.number)
    }
  }

  /// Puts the names of `folder` on the disk, or throws; a file system that has no such call does
  /// not need it.
  static func syncSurely(_ folder: String, named path: String) throws(OutputError) {
    guard let directory = FileDescriptor(opening: folder, O_RDONLY | O_DIRECTORY) else {
      throw OutputError(writing: path, .last)
    }
    guard fsync(directory.number) == 0 || errno == EINVAL else {
      throw OutputError(writing: path, .last)
    }
  }
}
