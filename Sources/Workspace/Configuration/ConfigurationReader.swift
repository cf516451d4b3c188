import TradeFigures

/// Reads the keys of a configuration.
struct ConfigurationReader {
  /// The path of the file, as given; paths in it are relative to its folder.
  let file: String

  func read(_ root: YAMLValue) throws(ConfigurationError) -> Configuration {
    var configuration = Configuration.standard
    for (key, value) in try entries(of: root, in: "the file", ConfigurationKey.self) {
      let name = key.rawValue
      switch key {
      case .publisher: configuration.publisher = try line(value, name)
      case .publisherShort: configuration.publisherShortName = try line(value, name)
      case .nameplate: configuration.nameplate = try line(value, name)
      case .paper: configuration.paper = try choice(value, name)
      case .notice: configuration.notice = try notice(value, name)
      case .sourcePriority: configuration.sourcePriority = try lines(value, name)
      case .measures: configuration.measures = try MeasuresReader(reader: self).read(value)
      case .ledger: configuration.ledger = try path(value, name)
      case .reports: configuration.reports = try path(value, name)
      case .reference: configuration.reference = try paths(value, name)
      case .acknowledged: configuration.acknowledged = try path(value, name)
      case .events: configuration.events = try events(value, name)
      }
    }
    return configuration
  }

  private func notice(_ value: YAMLValue, _ key: String) throws(ConfigurationError) -> String? {
    switch value.truth {
    case true?: Configuration.standard.notice
    case false?: nil
    case nil: try line(value, key)
    }
  }

  private func events(
    _ value: YAMLValue,
    _ key: String
  ) throws(ConfigurationError) -> Configuration.Events {
    let isNone = try line(value, key) == Configuration.Events.noneWord
    return isNone ? .none : .file(try path(value, key))
  }

  private func paths(_ value: YAMLValue, _ key: String) throws(ConfigurationError) -> [String] {
    guard let items = value.items else { throw wrongType(value, key, "a list of paths") }
    var paths: [String] = []
    for item in items { paths.append(try path(item, key)) }
    return paths
  }

  private func path(_ value: YAMLValue, _ key: String) throws(ConfigurationError) -> String {
    let path = try line(value, key)
    guard !path.hasPrefix("~") else {
      throw badValue(value, key, path, "“~” is not expanded; write the path in full")
    }
    return OutputFolder.path(of: path, in: OutputFolder.parent(of: file))
  }
}

// MARK: - Values

extension ConfigurationReader {
  /// The entries of a mapping whose keys are all known.
  func entries<Key: RawRepresentable & CaseIterable>(
    of value: YAMLValue,
    in name: String,
    _ keys: Key.Type
  ) throws(ConfigurationError) -> [(key: Key, value: YAMLValue)] where Key.RawValue == String {
    guard let entries = value.entries else {
      throw ConfigurationError(file: file, line: value.line, problem: .notAMapping(name))
    }
    var known: [(key: Key, value: YAMLValue)] = []
    for (key, value) in entries {
      guard let word = key.text, let name = Key(rawValue: word) else {
        let word = key.text ?? "?"
        throw ConfigurationError(
          file: file,
          line: key.line,
          problem: .unknownKey(word, known: Key.allCases.map(\.rawValue))
        )
      }
      known.append((name, value))
    }
    return known
  }

  /// Texts of one line each.
  func lines(_ value: YAMLValue, _ key: String) throws(ConfigurationError) -> [String] {
    guard let items = value.items else { throw wrongType(value, key, "a list of texts") }
    var lines: [String] = []
    for item in items { lines.append(try line(item, key)) }
    return lines
  }

  /// A text of one line that says something.
  func line(_ value: YAMLValue, _ key: String) throws(ConfigurationError) -> String {
    guard let text = value.text else { throw wrongType(value, key, "text") }
    guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw badValue(
        value,
        key,
        text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "",
        "it must be one line"
      )
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw badValue(value, key, text, "it must say something")
    }
    return text
  }

  /// One of the words of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: YAMLValue,
    _ key: String
  ) throws(ConfigurationError) -> Choice where Choice.RawValue == String {
    let known = Choice.allCases.map(\.rawValue)
    let word = try line(value, key)
    guard let choice = Choice(rawValue: word) else {
      throw badValue(value, key, word, "it must be one of \(known.joined(separator: ", "))", known)
    }
    return choice
  }

  func wrongType(_ value: YAMLValue, _ key: String, _ expected: String) -> ConfigurationError {
    ConfigurationError(
      file: file,
      line: value.line,
      problem: .wrongType(key: key, expected: expected)
    )
  }

  func badValue(
    _ value: YAMLValue,
    _ key: String,
    _ text: String,
    _ reason: String,
    _ known: [String] = []
  ) -> ConfigurationError {
    ConfigurationError(
      file: file,
      line: value.line,
      problem: .badValue(key: key, value: text, reason: reason, known: known)
    )
  }
}
