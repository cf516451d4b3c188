import TradeFigures
import YAMLReading

/// Reads the keys of a configuration that unattended runs follow.
struct UnattendedReader {
  let paths: ConfigurationReader

  func collect(_ value: YAMLValue) throws(YAMLFault) -> [CollectSetting] {
    guard let items = value.items else {
      throw value.wrongType("collect", "a list of folders, files and addresses")
    }
    var settings: [CollectSetting] = []
    for item in items {
      let setting = try place(item)
      guard !settings.contains(setting) else {
        throw YAMLFault(line: item.line, .duplicateKey("collect"))
      }
      settings.append(setting)
    }
    return settings
  }

  private static let documents = ["https", "http", "file"]

  private func place(_ item: YAMLValue) throws(YAMLFault) -> CollectSetting {
    let entries = try item.entries(called: "an entry of collect", CollectKey.self)
    let matched = entries.first { $0.key == .match }?.value
    let places = entries.filter { $0.key != .match }
    guard let (key, value) = places.first, places.count == 1 else {
      throw item.wrongType("collect", "one folder, file, address, feed or listing an entry")
    }
    let name = key.rawValue
    let match = try matched.map { value throws(YAMLFault) in try value.line("match") } ?? ""
    func unmatched(_ setting: CollectSetting) throws(YAMLFault) -> CollectSetting {
      guard let matched else { return setting }
      throw matched.badValue("match", match, "it goes with a feed or a listing, not with \(name)")
    }
    func address() throws(YAMLFault) -> String {
      try value.address(name, schemes: Self.documents)
    }
    return switch key {
    case .folder: try unmatched(.folder(paths.path(value, name)))
    case .file: try unmatched(.file(paths.path(value, name)))
    case .address: try unmatched(.address(address()))
    case .feed: .feed(try address(), match: match)
    case .listing: .listing(try address(), match: match)
    case .match: throw item.wrongType("collect", "a folder, file, address, feed or listing")
    }
  }

  func fetching(_ value: YAMLValue) throws(YAMLFault) -> FetchingSettings {
    var settings = FetchingSettings()
    for (key, value) in try value.entries(called: "fetching", FetchingKey.self) {
      let name = key.rawValue
      switch key {
      case .timeout: settings.timeout = try value.count(name, in: 1...600, of: "seconds")
      case .attempts: settings.attempts = try value.count(name, in: 1...10, of: "attempts")
      case .sizeLimit: settings.sizeLimit = try value.size(name, in: 1_000...64_000_000)
      case .redirects: settings.redirects = try value.count(name, in: 0...20, of: "redirections")
      case .contact:
        settings.contact = try value.address(name, schemes: ["mailto", "https", "http"])
      }
    }
    return settings
  }

  func calendar(_ value: YAMLValue) throws(YAMLFault) -> CalendarSettings {
    var settings = CalendarSettings()
    for (key, value) in try value.entries(called: "calendar", CalendarKey.self) {
      let name = key.rawValue
      switch key {
      case .dueDay:
        guard let day = value.wholeNumber else { throw value.wrongType(name, "a day of the month") }
        guard (1...31).contains(day) else {
          throw value.badValue(name, String(day), "it must be 1 to 31")
        }
        settings.dueDay = day
      case .overdueAfter: settings.overdueAfter = try value.count(name, in: 1...365, of: "days")
      }
    }
    return settings
  }

  func log(_ value: YAMLValue) throws(YAMLFault) -> LogSettings {
    var settings = LogSettings()
    for (key, value) in try value.entries(called: "log", LogKey.self) {
      let name = key.rawValue
      switch key {
      case .size: settings.size = try value.size(name, in: 10_000...1_000_000_000)
      case .keep: settings.keep = try value.count(name, in: 0...100, of: "files")
      }
    }
    return settings
  }
}
