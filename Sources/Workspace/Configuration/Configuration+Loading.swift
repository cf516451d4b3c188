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
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationError(file: file, problem: .notUTF8)
    }
    let content = text.unicodeScalars.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    guard let root = try YAMLValue(parsing: content, file: file) else { return .standard }
    return try ConfigurationReader(file: file).read(root)
  }

  /// Reads the file that an option names, or else `tradesnap.yml` where there is one.
  package static func find(option: String?) throws(ConfigurationError) -> Configuration {
    if option == nil, stat.of(fileName) == nil { return .standard }
    let file = option ?? fileName
    let contents: InputFile.Contents
    do {
      contents = try InputFile.read(file, limit: InputFile.configurationLimit)
    } catch {
      throw ConfigurationError(file: file, problem: .unreadable(error))
    }
    return try load(bytes: contents.bytes, file: file)
  }
}
