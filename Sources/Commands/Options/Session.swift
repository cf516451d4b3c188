import CivilTime
import Ledger
import TradeFigures
import TradeReport
import TradeStatistics
import Workspace

/// The surroundings of one run, resolved: settings, and where the ledger is.
struct Session: Sendable {
  let environment: Environment
  var configuration: Configuration
  private let ledgerOption: String?

  /// Reads the settings; a missing `tradesnap.yml` is none, a missing `--config` is an error.
  init(_ options: StoreOptions) throws {
    environment = Environment.ofProcess()
    configuration = try Configuration.find(option: options.config)
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

  /// Everything that shapes a report; every file is read.
  ///
  /// Figures of measures that neither the program nor the settings know have no place in it.
  func inputs(asOf date: CalendarDateArgument?, reference: ReferenceOption) throws -> ReportInputs {
    let bundled = BundledFigures.fiscalYears().map { [$0] } ?? []
    let files =
      reference.reference.isEmpty ? configuration.reference ?? bundled : reference.reference
    let all = try snapshot(asOf: date?.date)
    let known = all.observations.filter { catalog[$0.measure] != nil }
    return ReportInputs(
      snapshot: known.count == all.observations.count
        ? all : snapshot(of: known, asOf: date?.date),
      settings: configuration,
      references: try files.map { try NamedFile.read($0, limit: InputFile.referenceLimit) },
      acknowledged: try configuration.acknowledged.map(AcknowledgedFinding.file)
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

  /// `Trade-Snapshot-2023-03.pdf`, after the nameplate.
  func reportName(of month: Month) -> String {
    let stem = configuration.nameplate.split { !($0.isLetter || $0.isNumber) }
      .joined(separator: "-")
    return "\(stem)-\(month).pdf"
  }

  var reportSettings: ReportSettings {
    ReportSettings(
      publisher: configuration.publisher,
      publisherShortName: configuration.publisherShortName,
      nameplate: configuration.nameplate,
      notice: configuration.notice ?? ""
    )
  }
}
