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
  let references: [NamedFile]
  /// What was said about findings; `nil` where nothing was.
  let acknowledged: NamedFile?
  /// Whatever else shaped the report and goes with it, such as the source of an issue.
  let companions: [NamedFile]

  /// Inputs whose files are named so that no two share a name, and none has a name of ours.
  init(
    snapshot: FiguresSnapshot,
    settings: Configuration,
    references: [NamedFile],
    acknowledged: NamedFile?,
    companions: [NamedFile] = []
  ) {
    var names = CarriedNames()
    self.snapshot = snapshot
    self.references = references.map { names.renamed($0) }
    self.acknowledged = acknowledged.map {
      NamedFile(name: AcknowledgedFinding.fileName, path: $0.path, bytes: $0.bytes)
    }
    self.companions = companions.map { names.renamed($0) }
    var settings = settings
    settings.ledger = nil
    settings.reports = nil
    settings.reference = self.references.map(\.name)
    settings.acknowledged = self.acknowledged?.name
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

  var reportSettings: ReportSettings {
    ReportSettings(
      publisher: settings.publisher,
      publisherShortName: settings.publisherShortName,
      nameplate: settings.nameplate,
      notice: settings.notice ?? ""
    )
  }
}

/// The names that files get inside a report.
struct CarriedNames {
  static let figuresCSV = "figures.csv"
  static let figuresJSON = "figures.json"
  static let settings = "settings.yml"

  /// Those that no other file can have.
  static let own: Set<String> = [
    figuresCSV, figuresJSON, settings, AcknowledgedFinding.fileName, Receipt.fileName,
  ]

  private var taken = CarriedNames.own

  /// The file under its own name, or where that is taken under one with a number before it.
  mutating func renamed(_ file: NamedFile) -> NamedFile {
    var name = file.name
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(number)-\(file.name)"
      number += 1
    }
    return NamedFile(name: name, path: file.path, bytes: file.bytes)
  }
}
