@preconcurrency import Glibc
import YAMLReading

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
    try reading(file) { () throws(YAMLFault) in
      guard let root = try YAMLValue(parsing: bytes) else { return .standard }
      return try ConfigurationReader(file: file).read(root)
    }
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

  /// What `body` reads from the YAML of `file`, whose faults are told with its name.
  static func reading<Content>(
    _ file: String,
    _ body: () throws(YAMLFault) -> Content
  ) throws(ConfigurationError) -> Content {
    do {
      return try body()
    } catch {
      throw ConfigurationError(file: file, problem: .fault(error))
    }
  }
}
