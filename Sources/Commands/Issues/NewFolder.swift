import Workspace

/// A file that a command makes in a folder of its own.
struct NewFile {
  /// The path inside the folder.
  let path: String
  let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, _ text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

/// A folder that a command fills.
struct NewFolder {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Writes `files`, and makes the folders that they need.
  ///
  /// Throws where there is anything in the folder already, unless `isForced`; then files of the same
  /// names are replaced.
  func fill(with files: [NewFile], isForced: Bool) throws {
    guard isForced || ContainedFolder(path).isEmpty else {
      throw Failure(
        .cannotWrite,
        "\(path) is not an empty folder",
        hint: "Choose another, or empty it."
      )
    }
    try OutputFolder.prepare(path)
    for file in files {
      let target = OutputFolder.path(of: file.path, in: path)
      try makeFolders(above: file.path)
      try OutputFile.write(file.bytes, to: target)
    }
  }

  private func makeFolders(above file: String) throws {
    var folder = path
    for part in file.split(separator: "/").dropLast() {
      folder = OutputFolder.path(of: String(part), in: folder)
      try OutputFolder.prepare(folder)
    }
  }
}
