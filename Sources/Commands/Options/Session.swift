import CivilTime
import Ledger
import TradeFigures
import TradeReport
import TradeStatistics
import Workspace
import YAMLReading

/// The surroundings of one run, resolved: settings, and where the ledger is.
struct Session: Sendable {
  let environment: Environment
  var configuration: Configuration
  /// Where the settings are, or would be.
  let settingsFolder: String
  private let ledgerOption: String?

  /// Reads the settings; a missing `tradesnap.yml` is none, a missing `--config` is an error.
  init(_ options: StoreOptions) throws {
    environment = Environment.ofProcess()
    configuration = try Configuration.find(option: options.config)
    settingsFolder = OutputFolder.parent(of: options.config ?? Configuration.fileName)
    ledgerOption = options.ledger
  }

  /// The measures that are known: the built-in ones and those of the settings.
  var catalog: MeasureCatalog { configuration.catalog }

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
    return snapshot(of: try ledger.observations(), asOf: date)
  }

  private func snapshot(of observations: [Observation], asOf date: CalendarDate?)
    -> FiguresSnapshot
  {
    FiguresSnapshot(
      observations,
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
    let statistics = try inputs(asOf: date, reference: reference).statistics()
    return (statistics, try self.month(month, in: statistics.snapshot))
  }

  /// Everything that shapes a report; every file is read, those of a theme where it is wanted.
  ///
  /// Figures of measures that neither the program nor the settings know have no place in it.
  func inputs(
    asOf date: CalendarDateArgument?,
    reference: ReferenceOption,
    theme isThemed: Bool = false
  ) throws -> ReportInputs {
    let bundled = BundledFile.fiscalYearFigures.path.map { [$0] } ?? []
    let files =
      reference.reference.isEmpty ? configuration.reference ?? bundled : reference.reference
    let all = try snapshot(asOf: date?.date)
    let known = all.observations.filter { catalog[$0.measure] != nil }
    return ReportInputs(
      snapshot: known.count == all.observations.count
        ? all : snapshot(of: known, asOf: date?.date),
      settings: configuration,
      references: try files.map { try CarriedFile.read($0, limit: InputFile.referenceLimit) },
      acknowledged: try configuration.acknowledged.map(AcknowledgedFinding.file),
      events: try eventsPath.map(EventEntry.file),
      theme: isThemed ? try CarriedTheme.read(configuration.theme) : nil
    )
  }

  /// The month that was asked for, or else the newest.
  ///
  /// Throws a `Failure` where `snapshot` has no figure of it.
  func month(_ asked: MonthArgument?, in snapshot: FiguresSnapshot) throws -> Month {
    guard let newest = snapshot.newestMonth else {
      throw Failure(
        .nothingFound,
        "the ledger holds no figures",
        hint: "Fill it with “tradesnap ingest FILE”."
      )
    }
    let month = asked?.month ?? newest
    guard !snapshot.measures(in: month).isEmpty else {
      let months = snapshot.months
      let nearest = months.min { abs($0.distance(to: month)) < abs($1.distance(to: month)) }
      throw Failure(
        .nothingFound,
        "the ledger holds no figure for \(month)",
        hint: nearest.map { "The nearest month is \($0)." }
      )
    }
    return month
  }

  /// Says which acknowledgements name no finding, a line for each; the result is their number.
  @discardableResult
  func warnOfUnmatched(in statistics: Statistics) -> Int {
    let unmatched = unmatchedAcknowledgements(in: statistics)
    for (_, words) in unmatched { Program.say(words) }
    return unmatched.count
  }

  /// The acknowledgements that name no finding, and what is said of each.
  func unmatchedAcknowledgements(
    in statistics: Statistics
  ) -> [(finding: String, words: Failure)] {
    let known = statistics.findings.map(\.id)
    return statistics.unmatchedAcknowledgements.map { acknowledgement in
      let near = Suggestion.nearest(to: acknowledgement.finding, among: known)
      let words = Failure(
        .doneWithWarnings,
        "\(acknowledgement.place): there is no finding “\(acknowledgement.finding)”",
        hint: near.map { "Did you mean “\($0)”?" }
      )
      return (acknowledgement.finding, words)
    }
  }

  /// Where an output goes that no option names: the folder of the settings, or the current one.
  func defaultPath(of name: String) -> String {
    OutputFolder.path(of: name, in: configuration.reports ?? ".")
  }

  /// `Trade-Snapshot-2023-03.pdf`, after the nameplate.
  func reportName(of month: Month, as format: ReportFormat) -> String {
    let stem = configuration.nameplate.split { !($0.isLetter || $0.isNumber) }
      .joined(separator: "-")
    return "\(stem)-\(month).\(format.rawValue)"
  }

  /// What files say about where they come from.
  func imprint(of statistics: Statistics) -> Imprint {
    Imprint(publisher: configuration.publisher, dataAsOf: statistics.snapshot.dataAsOf)
  }

  /// The press with the theme of the option, or else of the configuration.
  func press(_ option: ThemeOption) throws -> Press {
    try Press(environment, try theme(option))
  }

  /// The theme of the option, or else of the configuration.
  func theme(_ option: ThemeOption) throws -> ThemeFile {
    try ThemeFile.find(option.place() ?? configuration.theme)
  }

  /// The settings of what has no charts.
  var reportSettings: ReportSettings { ReportSettings(configuration) }

  /// The same with the events that charts mark: those of the option, or else of the configuration.
  func reportSettings(marking events: EventsOption) throws -> ReportSettings {
    var session = self
    if let place = events.place { session.configuration.events = place }
    let file = try session.eventsPath.map(EventEntry.file)
    return try ReportSettings(configuration, marking: file)
  }

  /// Where the events are that charts mark; `nil` for none.
  var eventsPath: String? {
    switch configuration.events {
    case .none: nil
    case .bundled: BundledFile.policyEvents.path
    case .file(let path): path
    }
  }
}
