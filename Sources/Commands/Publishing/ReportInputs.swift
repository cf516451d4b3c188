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
  let theme: CarriedTheme?
  /// The names of all these.
  let names: CarriedNames

  /// Inputs whose files are named so that no two share a name, and none has a name of ours.
  init(
    snapshot: FiguresSnapshot,
    settings: Configuration,
    references: [CarriedFile],
    acknowledged: CarriedFile?,
    events: CarriedFile?,
    theme: CarriedTheme?
  ) {
    var names = CarriedNames()
    self.snapshot = snapshot
    self.references = references.map { names.renamed($0) }
    self.acknowledged = acknowledged
    self.events = events
    self.theme = theme?.renamed { names.renamed($0) }
    self.names = names
    var settings = settings
    settings.ledger = nil
    settings.reports = nil
    settings.reference = self.references.map(\.name)
    settings.acknowledged = acknowledged?.name
    settings.events = events.map { .file($0.name) } ?? .none
    settings.theme = theme.map { .file($0.file.name) } ?? .bundled(.standard)
    settings.unattended = .standard
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

  var look: ThemeFile { theme?.look ?? .standard }
}
