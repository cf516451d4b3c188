import Workspace

extension Collector {
  /// A file that was touched in the last seconds may still be being copied.
  private static let settling = 5
  /// Seconds between two looks at such files.
  private static let pause = 0.5

  mutating func takeFolder(_ path: String) throws {
    do {
      let names = try IncomingFolder(path).names()
      try takeFiles(names.map { OutputFolder.path(of: $0, in: path) })
    } catch let error as InputError {
      add(
        Failure(
          error.exitStatus,
          error.problem == .notFound ? "there is no folder \(path)" : error.message,
          hint: "Make it, or correct “collect”."
        )
      )
    }
  }

  /// Reads those of `paths` that are new or changed, and have come to rest.
  mutating func takeFiles(_ paths: [String]) throws {
    var young: [(path: String, look: FileLook)] = []
    for path in paths {
      guard let look = FileLook(path), InputFile.isRegular(path) else {
        let problem: InputError.Problem =
          InputFile.exists(path) ? .unreadable(reason: "it is no file of bytes") : .notFound
        add(Failure(InputError(path: path, problem: problem)))
        continue
      }
      if let before = earlier[path], before.look == look, try known.contains(before.sha256) {
        collection.files[path] = before
      } else if look.isYounger(than: Self.settling) {
        young.append((path, look))
      } else {
        try takeFile(path, look)
      }
    }
    guard !young.isEmpty else { return }
    Pause.sleep(Self.pause)
    for (path, look) in young { try takeFile(path, look) }
  }

  /// Reads one file unless it changes; such a one is left to the next run.
  private mutating func takeFile(_ path: String, _ look: FileLook) throws {
    guard FileLook(path) == look else {
      collection.isWhole = false
      return
    }
    let contents: InputFile.Contents
    do {
      contents = try InputFile.read(path, limit: place.settings.fetching.sizeLimit)
    } catch {
      add(Failure(error.exitStatus, error.message, hint: error.hint))
      return
    }
    guard FileLook(path) == look else {
      collection.isWhole = false
      return
    }
    collection.files[path] = KnownFile(look: look, sha256: contents.sha256)
    try take(
      NewDocument(
        name: place.name(of: path),
        bytes: contents.bytes,
        sha256: contents.sha256,
        mediaType: nil,
        isLocal: true
      )
    )
  }
}

extension Failure {
  /// The words for a file that the settings name.
  fileprivate init(_ error: InputError) {
    self.init(error.exitStatus, error.message, hint: "Put it there, or correct “collect”.")
  }
}
