import Operations
import YAMLReading

/// Reads the key `notify`.
struct NotifyReader {
  let paths: ConfigurationReader

  func read(_ value: YAMLValue) throws(YAMLFault) -> NotifySettings {
    var settings = NotifySettings()
    for (key, value) in try value.entries(called: "notify", NotifyKey.self) {
      let name = key.rawValue
      switch key {
      case .ping: settings.ping = try value.address(name, schemes: ["https", "http"])
      case .metrics: settings.metrics = try paths.path(value, name)
      case .mail: settings.mail = try mail(value)
      case .hooks: settings.hooks = try hooks(value)
      case .remindAfter: settings.remindAfter = try value.count(name, in: 1...365, of: "days")
      }
    }
    return settings
  }

  private func mail(_ value: YAMLValue) throws(YAMLFault) -> NotifySettings.Mail {
    let record = try YAMLRecord<MailKey>(value, called: "mail")
    var mail = NotifySettings.Mail(
      to: try mailbox(try record.required(.to), "to"),
      from: try mailbox(try record.required(.from), "from")
    )
    if let program = record[.sendmail] { mail.sendmail = try self.program(program, "sendmail") }
    if let occasions = record[.on] {
      guard let items = occasions.items else {
        throw occasions.wrongType("on", "a list of refused, failed, stale and published")
      }
      var chosen: Set<NotifySettings.Occasion> = []
      for item in items { chosen.insert(try item.choice("on")) }
      mail.occasions = NotifySettings.Occasion.allCases.filter(chosen.contains)
    }
    return mail
  }

  /// One address of mail, as it is.
  private func mailbox(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> String {
    let text = try value.line(key)
    guard MailAddress(text) != nil else {
      throw value.badValue(key, text, "it must be one address, written as name@example.org")
    }
    return text
  }

  private func hooks(
    _ value: YAMLValue
  ) throws(YAMLFault) -> [NotifySettings.HookOccasion: [String]] {
    var hooks: [NotifySettings.HookOccasion: [String]] = [:]
    for (key, value) in try value.entries(called: "hooks", NotifySettings.HookOccasion.self) {
      let name = key.rawValue
      guard let items = value.items, let first = items.first else {
        throw value.wrongType(name, "a list: the program, then its arguments")
      }
      var command = [try program(first, name)]
      for item in items.dropFirst() { command.append(try item.line(name)) }
      hooks[key] = command
    }
    return hooks
  }

  /// The path of a program; cron's `PATH` is short, so that a bare name would be found by luck.
  private func program(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> String {
    let word = try value.line(key)
    guard word.contains("/") else {
      throw value.badValue(key, word, "name the program with its folder, as /usr/bin/\(word)")
    }
    return try paths.path(value, key)
  }
}
