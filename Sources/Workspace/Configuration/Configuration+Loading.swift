@preconcurrency import Glibc

extension Configuration {
  /// The file that is read where no option names one.
  package static let fileName = "tradesnap.yml"

  /// Reads a configuration from the bytes of `file`, whose name messages give.
  ///
  /// What the bytes do not set is as in `standard`. Paths in it are relative to the folder of
  /// `file`.
  package static func load(
    bytes: [UInt8],
    file: String
  ) throws(ConfigurationError) -> Configuration {
    guard let root = try root(of: bytes, file: file) else { return .standard }
    return try ConfigurationReader(file: file).read(root)
  }

  /// Reads the file that an option names, or else `tradesnap.yml` where there is one.
  ///
  /// Where it names no file of acknowledgements, `acknowledged.yml` beside it is one, if it exists.
  package static func find(option: String?) throws(ConfigurationError) -> Configuration {
    let file = option ?? fileName
    var configuration = standard
    if option != nil || stat.of(fileName) != nil {
      configuration = try load(bytes: bytes(of: file), file: file)
    }
    let beside = OutputFolder.path(
      of: AcknowledgedFinding.fileName,
      in: OutputFolder.parent(of: file)
    )
    if configuration.acknowledged == nil, stat.of(beside) != nil {
      configuration.acknowledged = beside
    }
    return configuration
  }

  /// The bytes of a file of settings.
  static func bytes(of file: String) throws(ConfigurationError) -> [UInt8] {
    do {
      return try InputFile.read(file, limit: InputFile.configurationLimit).bytes
    } catch {
      throw ConfigurationError(file: file, problem: .unreadable(error))
    }
  }

  /// The root of the YAML in `bytes`; `nil` where it says nothing.
  static func root(of bytes: [UInt8], file: String) throws(ConfigurationError) -> YAMLValue? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationError(file: file, problem: .notUTF8)
    }
    let content = text.unicodeScalars.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    return try YAMLValue(parsing: content, file: file)
  }
}
