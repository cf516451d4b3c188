/// One mapping: its values by key, and how a missing one is told.
package struct YAMLRecord<Key: RawRepresentable & CaseIterable & Hashable>
where Key.RawValue == String {
  /// Counted from 1; `nil` where the parser does not tell.
  package let line: Int?
  /// One for each key that is not known.
  package let faults: [YAMLFault]
  private let values: [Key: YAMLValue]

  /// Reads the keys of `item`, which messages call `name`: `a measure`.
  ///
  /// Throws where it is no mapping, or has a key that is not known.
  package init(_ item: YAMLValue, called name: String) throws(YAMLFault) {
    try self.init(collecting: item, called: name)
    if let fault = faults.first { throw fault }
  }

  /// The same, with keys that are not known in `faults`; throws only where it is no mapping.
  package init(collecting item: YAMLValue, called name: String) throws(YAMLFault) {
    let (known, faults) = try item.sorted(called: name, Key.self)
    line = item.line
    self.faults = faults
    values = Dictionary(known.map { ($0.key, $0.value) }) { first, _ in first }
  }

  package subscript(key: Key) -> YAMLValue? { values[key] }

  package func required(_ key: Key) throws(YAMLFault) -> YAMLValue {
    guard let value = values[key] else { throw YAMLFault(line: line, .missingKey(key.rawValue)) }
    return value
  }
}
