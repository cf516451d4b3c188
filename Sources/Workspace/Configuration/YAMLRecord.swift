/// One entry of a list: its values by key, and how a missing one is told.
struct YAMLRecord<Key: RawRepresentable & CaseIterable & Hashable> where Key.RawValue == String {
  let reader: ConfigurationReader
  private let item: YAMLValue
  private let values: [Key: YAMLValue]

  /// Counted from 1; `nil` where the parser does not tell.
  var line: Int? { item.line }

  /// Reads the keys of `item`, which messages call `name`: `a measure`.
  init(
    _ item: YAMLValue,
    called name: String,
    reader: ConfigurationReader
  ) throws(ConfigurationError) {
    self.reader = reader
    self.item = item
    var values: [Key: YAMLValue] = [:]
    for (key, value) in try reader.entries(of: item, in: name, Key.self) { values[key] = value }
    self.values = values
  }

  subscript(key: Key) -> YAMLValue? { values[key] }

  func required(_ key: Key) throws(ConfigurationError) -> YAMLValue {
    guard let value = values[key] else {
      throw ConfigurationError(
        file: reader.file,
        line: item.line,
        problem: .missingKey(key.rawValue)
      )
    }
    return value
  }
}
