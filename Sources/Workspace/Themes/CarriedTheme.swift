/// A theme with every file that it names, as it is carried along.
package struct CarriedTheme: Hashable, Sendable {
  package let file: CarriedFile
  /// Fonts and logo; the path of each is the one that stands in the theme.
  package let parts: [CarriedFile]
  /// What it says.
  package let look: ThemeFile

  /// What the names of the parts begin with.
  package static let prefix = "theme-"

  /// The most that a font may have: 16 MB.
  private static let fontLimit = 16_000_000

  private init(file: CarriedFile, parts: [CarriedFile], look: ThemeFile) {
    self.file = file
    self.parts = parts
    self.look = look
  }

  /// The theme in `file`, which has its fonts and its logo from `parts` and from nowhere else.
  package init(
    file: CarriedFile,
    parts: [CarriedFile],
    _ environment: Environment
  ) throws(ConfigurationError) {
    let files = PartFiles(parts: parts, environment: environment)
    let look = try ThemeFile.load(bytes: file.bytes, file: file.path, with: files)
    self.init(file: file, parts: parts, look: look)
  }

  /// The theme at `place` with the files that it names; `nil` for the house theme.
  ///
  /// Throws a `ConfigurationError`, or an `InputError` for a font that cannot be read.
  package static func read(_ place: ThemePlace) throws -> CarriedTheme? {
    guard let file = try ThemeFile.file(place) else { return nil }
    let folder = OutputFolder.parent(of: file.path)
    let look = try ThemeFile.load(bytes: file.bytes, file: file.path)
    let parts = try look.named.map { path in
      let part = try CarriedFile.read(OutputFolder.path(of: path, in: folder), limit: fontLimit)
      return CarriedFile(name: prefix + part.name, path: path, bytes: part.bytes)
    }
    return CarriedTheme(file: file, parts: parts, look: look)
  }

  /// The same with the names that `naming` gives its parts, in their order.
  package func renamed(_ naming: (CarriedFile) -> CarriedFile) -> CarriedTheme {
    CarriedTheme(file: file, parts: parts.map(naming), look: look)
  }
}

/// The files that a theme names, from memory.
private struct PartFiles: ThemeFiles {
  let parts: [CarriedFile]
  let environment: Environment

  func picture(at path: String, limit: Int) throws(InputError) -> [UInt8] {
    let bytes = try bytes(of: path)
    guard bytes.count <= limit else {
      throw InputError(path: path, problem: .tooLarge(limit: limit))
    }
    return bytes
  }

  func font(at path: String) throws(InputError) -> String {
    try NamelessFile.path(of: bytes(of: path), named: path, environment)
  }

  private func bytes(of path: String) throws(InputError) -> [UInt8] {
    guard let part = parts.first(where: { $0.path == path }) else {
      throw InputError(path: path, problem: .notFound)
    }
    return part.bytes
  }
}
