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

  /// Reads the file at `path`.
  package static func read(_ path: String) throws(ConfigurationError) -> [AcknowledgedFinding] {
    try load(bytes: Configuration.bytes(of: path), file: path)
  }

  private static func entry(
    _ item: YAMLValue,
    _ reader: ConfigurationReader,
    after others: [AcknowledgedFinding]
  ) throws(ConfigurationError) -> AcknowledgedFinding {
    let record = try YAMLRecord<AcknowledgementKey>(
      item,
      called: "an acknowledgement",
      reader: reader
    )
    func text(_ value: YAMLValue, _ key: AcknowledgementKey) throws(ConfigurationError) -> String {
      try reader.line(value, key.rawValue).split(separator: " ").joined(separator: " ")
    }
    let value = try record.required(.finding)
    let finding = try text(value, .finding)
    guard !others.contains(where: { $0.finding == finding }) else {
      throw reader.badValue(value, "finding", finding, "it is acknowledged twice")
    }
    let by = if let value = record[.by] { try text(value, .by) } else { "" }
    return AcknowledgedFinding(
      finding: finding,
      reason: try text(try record.required(.reason), .reason),
      by: by,
      file: reader.file,
      line: record.line
    )
  }
}
