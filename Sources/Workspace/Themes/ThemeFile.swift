package import Charting
import YAMLReading

/// What a file of a theme says: the theme, and where its own fonts are.
///
/// `Documentation/Themes.md` describes every key.
package struct ThemeFile: Hashable, Sendable {
  package var theme: Theme
  /// The paths of font files besides those of the house theme.
  package var fontFiles: [String]
  /// The files that it names, fonts and logo, by the paths that stand in it; each once.
  package var named: [String] = []

  /// The house theme, for which no file is read.
  package static let standard = ThemeFile(theme: .standard, fontFiles: [])

  /// The name of such a file inside a report.
  package static let fileName = "theme.yml"

  /// The theme at `place`.
  package static func find(_ place: ThemePlace) throws(ConfigurationError) -> ThemeFile {
    guard let file = try file(place) else { return .standard }
    return try load(bytes: file.bytes, file: file.path)
  }

  /// The file of the theme at `place`, to be read with `load`; `nil` for the house theme.
  package static func file(_ place: ThemePlace) throws(ConfigurationError) -> CarriedFile? {
    let path: String
    switch place {
    case .bundled(.standard): return nil
    case .bundled(let theme):
      let file = BundledFile.theme(theme)
      path = file.path ?? file.name
    case .file(let named): path = named
    }
    return CarriedFile(name: fileName, path: path, bytes: try Configuration.bytes(of: path))
  }

  /// Reads a theme from the bytes of `file`.
  ///
  /// Paths in it are those of `files`, by default relative to the folder of `file`.
  /// What the bytes do not set is as in `base`. A theme with text or marks that cannot be read by
  /// everyone is refused.
  package static func load(
    bytes: [UInt8],
    file: String,
    with files: (any ThemeFiles)? = nil,
    over base: Theme = .standard
  ) throws(ConfigurationError) -> ThemeFile {
    try Configuration.reading(file) { () throws(YAMLFault) in
      guard let root = try YAMLValue(parsing: bytes) else {
        return ThemeFile(theme: base, fontFiles: [])
      }
      var reader = ThemeReader(
        reader: ConfigurationReader(file: file),
        files: files ?? NeighborFiles(folder: OutputFolder.parent(of: file)),
        base: base
      )
      return try reader.read(root)
    }
  }
}
