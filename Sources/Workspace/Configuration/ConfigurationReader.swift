import TradeFigures
import YAMLReading

/// Reads the keys of a configuration.
struct ConfigurationReader {
  /// The path of the file, as given; paths in it are relative to its folder.
  let file: String

  func read(_ root: YAMLValue) throws(YAMLFault) -> Configuration {
    var configuration = Configuration.standard
    var published: YAMLValue?
    let unattended = UnattendedReader(paths: self)
    for (key, value) in try root.entries(called: "the file", ConfigurationKey.self) {
      let name = key.rawValue
      switch key {
      case .publisher: configuration.publisher = try value.line(name)
      case .publisherShort: configuration.publisherShortName = try value.line(name)
      case .nameplate: configuration.nameplate = try value.line(name)
      case .paper: configuration.paper = try value.choice(name)
      case .notice: configuration.notice = try notice(value, name)
      case .sourcePriority: configuration.sourcePriority = try value.lines(name)
      case .measures: configuration.measures = try MeasuresReader().read(value)
      case .ledger: configuration.ledger = try path(value, name)
      case .reports: configuration.reports = try path(value, name)
      case .reference: configuration.reference = try paths(value, name)
      case .acknowledged: configuration.acknowledged = try path(value, name)
      case .events: configuration.events = try events(value, name)
      case .theme: configuration.theme = try theme(value, name)
      case .collect: configuration.unattended.collect = try unattended.collect(value)
      case .fetching: configuration.unattended.fetching = try unattended.fetching(value)
      case .publish: published = value
      case .calendar: configuration.unattended.calendar = try unattended.calendar(value)
      case .state: configuration.unattended.state = try path(value, name)
      case .notify: configuration.unattended.notify = try NotifyReader(paths: self).read(value)
      case .log: configuration.unattended.log = try unattended.log(value)
      }
    }
    // Measures may be declared after it.
    if let published {
      let reader = PublishReader(paths: self, catalog: configuration.catalog)
      configuration.unattended.publish = try reader.read(published)
    }
    return configuration
  }

  private func notice(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> String? {
    switch value.truth {
    case true?: Configuration.standard.notice
    case false?: nil
    case nil: try value.line(key)
    }
  }

  private func events(
    _ value: YAMLValue,
    _ key: String
  ) throws(YAMLFault) -> Configuration.Events {
    let isNone = try value.line(key) == Configuration.Events.noneWord
    return isNone ? .none : .file(try path(value, key))
  }

  private func theme(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> ThemePlace {
    let word = try value.line(key)
    guard ThemePlace.isName(word) else { return .file(try path(value, key)) }
    guard let theme = BundledTheme(rawValue: word) else {
      let known = BundledTheme.allCases.map(\.rawValue)
      throw value.badValue(key, word, "no theme of that name comes with the program", known)
    }
    return .bundled(theme)
  }

  func paths(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> [String] {
    guard let items = value.items else { throw value.wrongType(key, "a list of paths") }
    var paths: [String] = []
    for item in items { paths.append(try path(item, key)) }
    return paths
  }

  func path(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> String {
    let path = try value.line(key)
    guard !path.hasPrefix("~") else {
      throw value.badValue(key, path, "“~” is not expanded; write the path in full")
    }
    return OutputFolder.path(of: path, in: OutputFolder.parent(of: file))
  }
}
