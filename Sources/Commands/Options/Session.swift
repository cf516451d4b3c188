import CivilTime
import Ledger
import TradeFigures
import TradeReport
import TradeStatistics
import Workspace

/// The surroundings of one run, resolved: settings, and where the ledger is.
struct Session {
  let environment: Environment
  let configuration: Configuration
  private let ledgerOption: String?

  /// Reads the settings; a missing `tradesnap.yml` is none, a missing `--config` is an error.
  init(_ options: StoreOptions) throws {
    environment = Environment.ofProcess()
    configuration = try Configuration.find(option: options.config)
    ledgerOption = options.ledger
  }

  /// The measures that are known: the built-in ones and those of the settings.
  var catalog: MeasureCatalog { MeasureCatalog.builtIn.adding(configuration.measures) }

  func ledgerPlace() throws -> LedgerPlace {
    try LedgerPlace(
      option: ledgerOption,
      environment: environment,
      configuration: configuration
    )
  }

  /// All figures of the ledger, as one value.
  func snapshot(asOf date: CalendarDate? = nil) throws -> FiguresSnapshot {
    let ledger = try Ledger(path: try ledgerPlace().path, for: .reading)
    return FiguresSnapshot(
      try ledger.observations(),
      catalog: catalog,
      priority: configuration.sourcePriority,
      asOf: date
    )
  }

  /// The statistics, and the month that was asked for or else the newest.
  ///
  /// Throws a `Failure` where the ledger has no figure of that month.
  func statistics(
    for month: MonthArgument?,
    asOf date: CalendarDateArgument?,
    reference: ReferenceOption
  ) throws -> (Statistics, Month) {
    let snapshot = try snapshot(asOf: date?.date)
    guard let newest = snapshot.newestMonth else {
      throw Failure(
        .nothingFound,
        "the ledger holds no figures",
        hint: "Fill it with “tradesnap ingest FILE”."
      )
    }
    let month = month?.month ?? newest
    guard !snapshot.measures(in: month).isEmpty else {
      let months = snapshot.months
      let nearest = months.min { abs($0.distance(to: month)) < abs($1.distance(to: month)) }
      throw Failure(
        .nothingFound,
        "the ledger holds no figure for \(month)",
        hint: nearest.map { "The nearest month is \($0)." }
      )
    }
    let bundled = BundledFile.fiscalYearFigures.path.map { [$0] } ?? []
    let files =
      reference.reference.isEmpty ? configuration.reference ?? bundled : reference.reference
    let statistics = Statistics(
      snapshot: snapshot,
      reference: try ReferenceFiles(catalog: catalog, environment: environment).read(files),
      acknowledgements: try acknowledgements()
    )
    return (statistics, month)
  }

  /// What the workspace says about findings of the gate.
  private func acknowledgements() throws -> [Acknowledgement] {
    guard let path = configuration.acknowledged else { return [] }
    return try AcknowledgedFinding.read(path).map {
      Acknowledgement(finding: $0.finding, reason: $0.reason, by: $0.by, place: $0.place)
    }
  }

  /// Says which acknowledgements name no finding, a line for each; the result is their number.
  @discardableResult
  func warnOfUnmatched(in statistics: Statistics) -> Int {
    let unmatched = statistics.unmatchedAcknowledgements
    let known = statistics.findings.map(\.id)
    for acknowledgement in unmatched {
      let near = Suggestion.nearest(to: acknowledgement.finding, among: known)
      let hint = near.map { " Did you mean “\($0)”?" } ?? ""
      Program.say(
        "tradesnap: \(acknowledgement.place): there is no finding "
          + "“\(acknowledgement.finding)”.\(hint)\n"
      )
    }
    return unmatched.count
  }

  /// Where an output goes that no option names: the folder of the settings, or the current one.
  func defaultPath(of name: String) -> String {
    OutputFolder.path(of: name, in: configuration.reports ?? ".")
  }

  /// The nameplate as the beginning of a file name: `Trade-Snapshot`.
  var fileStem: String {
    configuration.nameplate.split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }

  /// The settings of what has no charts.
  var reportSettings: ReportSettings {
    ReportSettings(
      publisher: configuration.publisher,
      publisherShortName: configuration.publisherShortName,
      nameplate: configuration.nameplate,
      notice: configuration.notice ?? ""
    )
  }

  /// The same with the events that charts mark: those of the option, or else of the configuration.
  func reportSettings(marking events: EventsOption) throws -> ReportSettings {
    var settings = reportSettings
    settings.events = try policyEvents(events)
    return settings
  }

  private func policyEvents(_ option: EventsOption) throws -> [PolicyEvent] {
    let path: String? =
      switch option.place ?? configuration.events {
      case .none: nil
      case .bundled: BundledFile.policyEvents.path
      case .file(let path): path
      }
    guard let path else { return [] }
    return try EventEntry.read(path, catalog: catalog).map { entry in
      PolicyEvent(
        date: entry.date,
        label: entry.label,
        reach: entry.kind.isGeneral ? .general : .particular,
        measures: entry.measures
      )
    }
  }
}
