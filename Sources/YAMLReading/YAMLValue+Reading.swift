extension YAMLValue {
  /// The entries of a mapping whose keys are all of `Key`; `name` is what messages call it.
  package func entries<Key: RawRepresentable & CaseIterable>(
    called name: String,
    _ keys: Key.Type
  ) throws(YAMLFault) -> [(key: Key, value: YAMLValue)] where Key.RawValue == String {
    let (known, faults) = try sorted(called: name, keys)
    if let fault = faults.first { throw fault }
    return known
  }

  /// The entries of a mapping by whether their keys are of `Key`, and a fault for each other key.
  func sorted<Key: RawRepresentable & CaseIterable>(
    called name: String,
    _ keys: Key.Type
  ) throws(YAMLFault) -> (known: [(key: Key, value: YAMLValue)], faults: [YAMLFault])
  where Key.RawValue == String {
    guard let entries else { throw YAMLFault(line: line, .notAMapping(name)) }
    var known: [(key: Key, value: YAMLValue)] = []
    var faults: [YAMLFault] = []
    for (key, value) in entries {
      // A key is a word even where a value of the same letters, such as `on`, would be none.
      if let word = key.word, let name = Key(rawValue: word) {
        known.append((name, value))
      } else {
        let all = Key.allCases.map(\.rawValue)
        faults.append(YAMLFault(line: key.line, .unknownKey(key.word ?? "?", known: all)))
      }
    }
    return (known, faults)
  }

  /// A text of one line that says something; `key` is what messages call it.
  package func line(_ key: String) throws(YAMLFault) -> String {
    guard let text else { throw wrongType(key, "text") }
    guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      let first = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      throw badValue(key, first, "it must be one line")
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw badValue(key, text, "it must say something")
    }
    return text
  }

  /// Texts of one line each.
  package func lines(_ key: String) throws(YAMLFault) -> [String] {
    guard let items else { throw wrongType(key, "a list of texts") }
    var lines: [String] = []
    for item in items { lines.append(try item.line(key)) }
    return lines
  }

  /// One of the words of an enumeration.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String
  ) throws(YAMLFault) -> Choice where Choice.RawValue == String {
    let known = Choice.allCases.map(\.rawValue)
    let word = try line(key)
    guard let choice = Choice(rawValue: word) else {
      throw badValue(key, word, "it must be one of \(known.joined(separator: ", "))", known)
    }
    return choice
  }

  package func wrongType(_ key: String, _ expected: String) -> YAMLFault {
    YAMLFault(line: line, .wrongType(key: key, expected: expected))
  }

  package func badValue(
    _ key: String,
    _ text: String,
    _ reason: String,
    _ known: [String] = []
  ) -> YAMLFault {
    YAMLFault(line: line, .badValue(key: key, value: text, reason: reason, known: known))
  }
}
