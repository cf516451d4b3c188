internal import Quantities
internal import TradeFigures

extension Configuration {
  /// The configuration as a file that `load` reads back as the same value.
  ///
  /// Every key that shapes a report stands in it, so that it holds also where other defaults do;
  /// `notice: off` stands for none, and what names a place that is not set is left out.
  package var yaml: String {
    ConfigurationKey.allCases.compactMap { key in
      line(of: key).map { "\(key.rawValue): \($0)\n" }
    }.joined()
  }

  private func line(of key: ConfigurationKey) -> String? {
    switch key {
    case .publisher: YAMLText.quoted(publisher)
    case .publisherShort: YAMLText.quoted(publisherShortName)
    case .nameplate: YAMLText.quoted(nameplate)
    case .paper: paper.rawValue
    case .notice: notice.map(YAMLText.quoted) ?? "off"
    case .sourcePriority: YAMLText.list(sourcePriority)
    case .measures: measuresText
    case .ledger: ledger.map(YAMLText.quoted)
    case .reports: reports.map(YAMLText.quoted)
    case .reference: reference.map(YAMLText.list)
    case .acknowledged: acknowledged.map(YAMLText.quoted)
    case .events: eventsText
    case .theme: themeText
    case .collect, .fetching, .publish, .calendar, .state, .notify, .log: nil
    }
  }

  private var eventsText: String? {
    switch events {
    case .bundled: nil
    case .none: Events.noneWord
    case .file(let path): YAMLText.quoted(path)
    }
  }

  private var themeText: String {
    switch theme {
    case .bundled(let theme): theme.rawValue
    case .file(let path): YAMLText.quoted(path)
    }
  }

  private var measuresText: String {
    guard !measures.isEmpty else { return "[]" }
    return measures.map { measure in
      "\n  - \(MeasureKey.id): \(measure.id)"
        + "\n    \(MeasureKey.title): \(YAMLText.quoted(measure.title))"
        + "\n    \(MeasureKey.unit): \(measure.unit.rawValue)"
        + "\n    \(MeasureKey.total): \(measure.total.rawValue)"
    }.joined()
  }
}

/// Text inside YAML.
enum YAMLText {
  /// In quotation marks; such text never holds control characters.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ", ") + "]"
  }
}
