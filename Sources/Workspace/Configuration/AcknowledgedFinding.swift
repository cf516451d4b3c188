/// One entry of a file of acknowledgements: a finding of the gate that somebody has looked at.
package struct AcknowledgedFinding: Hashable, Sendable {
  /// The file that is read where the configuration names none.
  package static let fileName = "acknowledged.yml"

  /// The name of the finding, as `tradesnap check` prints it.
  package let finding: String
  package let reason: String
  /// Who says so; empty where the file does not say.
  package let by: String
  /// The path of the file, as given.
  package let file: String
  /// Counted from 1; `nil` where the parser does not tell.
  package let line: Int?

  /// `acknowledged.yml:3`.
  package var place: String { line.map { "\(file):\($0)" } ?? file }
}

extension AcknowledgedFinding {
  /// Reads the entries from the bytes of `file`, a list of mappings.
  ///
  /// Throws where an entry lacks its finding or its reason, and where two name one finding.
  package static func load(
    bytes: [UInt8],
    file: String
  ) throws(ConfigurationError) -> [AcknowledgedFinding] {
    guard let root = try Configuration.root(of: bytes, file: file) else { return [] }
    let reader = ConfigurationReader(file: file)
    guard let items = root.items else {
      throw reader.wrongType(root, "acknowledgements", "a list of findings with reasons")
    }
    var entries: [AcknowledgedFinding] = []
    for item in items {
      entries.append(try entry(item, reader, after: entries))
    }
    return entries
  }

  /// The file at `path`, to be read with `load`.
  package static func file(_ path: String) throws(ConfigurationError) -> NamedFile {
    NamedFile(name: fileName, path: path, bytes: try Configuration.bytes(of: path))
  }

  private static func entry(
    _ item: YAMLValue,
    _ reader: ConfigurationReader,
    after others: [AcknowledgedFinding]
  ) throws(ConfigurationError) -> AcknowledgedFinding {
    var texts: [AcknowledgementKey: String] = [:]
    let name = "an acknowledgement"
    for (key, value) in try reader.entries(of: item, in: name, AcknowledgementKey.self) {
      let text = try reader.line(value, key.rawValue)
      texts[key] = text.split(separator: " ").joined(separator: " ")
      if key == .finding, others.contains(where: { $0.finding == texts[key] }) {
        throw reader.badValue(value, key.rawValue, text, "it is acknowledged twice")
      }
    }
    func required(_ key: AcknowledgementKey) throws(ConfigurationError) -> String {
      guard let text = texts[key] else {
        throw ConfigurationError(
          file: reader.file,
          line: item.line,
          problem: .missingKey(key.rawValue)
        )
      }
      return text
    }
    return AcknowledgedFinding(
      finding: try required(.finding),
      reason: try required(.reason),
      by: texts[.by] ?? "",
      file: reader.file,
      line: item.line
    )
  }
}
