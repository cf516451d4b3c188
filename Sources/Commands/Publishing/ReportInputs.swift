import TradeFigures
import TradeReport
import TradeStatistics
import Workspace

/// Everything that shapes a report besides its month: no ledger, no folder, no clock.
///
/// A report carries them inside, and `tradesnap verify` makes the same value of what it finds there.
struct ReportInputs: Sendable {
  let snapshot: FiguresSnapshot
  /// The settings in force; what names a file names one of those below.
  let settings: Configuration
  /// What the figures are checked against, in order, under names of their own.
  let references: [CarriedFile]
  /// What was said about findings; `nil` where nothing was.
  let acknowledged: CarriedFile?
  /// The dated events that charts mark; `nil` for none.
  let events: CarriedFile?
  /// How it looks; `nil` for the house theme.
  let theme: CarriedFile?

  /// Inputs whose files are named so that no two share a name, and none has a name of ours.
  init(
    snapshot: FiguresSnapshot,
    settings: Configuration,
    references: [CarriedFile],
    acknowledged: CarriedFile?,
    events: CarriedFile?,
    theme: CarriedFile?
  ) {
    var names = CarriedNames()
    self.snapshot = snapshot
    self.references = references.map { names.renamed($0) }
    self.acknowledged = acknowledged
    self.events = events
    self.theme = theme
    var settings = settings
    settings.ledger = nil
    settings.reports = nil
    settings.reference = self.references.map(\.name)
    settings.acknowledged = acknowledged?.name
    settings.events = events.map { .file($0.name) } ?? .none
    settings.unattended = .standard
    settings.theme = theme.map { .file($0.name) } ?? .bundled(.standard)
    self.settings = settings
  }

  /// What may be said from the figures.
  ///
  /// Throws a `Failure` or a `ConfigurationError` where a file cannot be read.
  func statistics() throws -> Statistics {
    let findings = try acknowledged.map {
      try AcknowledgedFinding.load(bytes: $0.bytes, file: $0.path)
    }
    return Statistics(
      snapshot: snapshot,
      reference: try ReferenceFiles(catalog: settings.catalog).read(references),
      acknowledgements: (findings ?? []).map {
        Acknowledgement(finding: $0.finding, reason: $0.reason, by: $0.by, place: $0.place)
      }
    )
  }

  /// Throws a `ConfigurationError` where the file of events cannot be read.
  func reportSettings() throws -> ReportSettings {
    try ReportSettings(settings, marking: events)
  }

  /// Throws a `ConfigurationError` where the file of the theme cannot be read.
  func look() throws -> ThemeFile {
    try theme.map { try ThemeFile.load(bytes: $0.bytes, file: $0.path) } ?? .standard
  }
}

/// The names that files get inside a report.
struct CarriedNames {
  static let figuresCSV = "figures.csv"
  static let figuresJSON = "figures.json"
  static let settings = "settings.yml"

  /// Those that no other file can have.
  static let own: Set<String> = [
    figuresCSV, figuresJSON, settings, AcknowledgedFinding.fileName, EventEntry.fileName,
    ThemeFile.fileName, Receipt.fileName,
  ]

  private var taken = CarriedNames.own

  /// The file under its own name, or where that is taken under one with a number before it.
  mutating func renamed(_ file: CarriedFile) -> CarriedFile {
    var name = file.name
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(number)-\(file.name)"
      number += 1
    }
    return CarriedFile(name: name, path: file.path, bytes: file.bytes)
  }
}
