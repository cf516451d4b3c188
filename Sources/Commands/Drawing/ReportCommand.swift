import ArgumentParser
import Charting
import CivilTime
import TradeFigures
import TradeReport
import TradeStatistics
import Workspace

/// `tradesnap report`: the month's report, and its slide charts where asked for; or all reports.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the monthly report as PDF, or as one page of HTML.",
    discussion: """
      The PDF can be read by people with disabilities (PDF/UA-1) and be archived (PDF/A-3a); the \
      figures that it was made from, the settings and a receipt travel inside, see “tradesnap help \
      verify”.

      A month whose figures have an error that nobody has acknowledged is refused with exit code 3; \
      see “tradesnap help check”. With --all the other months are written all the same.

      Where the month has an issue (articles, events, cases), it is printed before the statistics; an \
      issue with a fault, or a draft in it, is refused with exit code 65.

      EXAMPLES:
        tradesnap report -o report.pdf
        tradesnap report 2023-03 -o report.pdf --charts charts --paper a4
        tradesnap report 2023-03 --issue Reports/2023-03/issue.yml
        tradesnap report --all -o reports
        tradesnap report 2023-03 -o report.html
      """
  )

  @Argument(help: .newestMonth)
  var month: MonthArgument?

  @Flag(help: "Write the report of every month on record.")
  var all = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write, by its extension pdf or html; with --all the folder. "
        + "(default: named after the month, its path is printed)",
      valueName: "file"
    )
  )
  var output: String?

  @Option(help: "pdf or html. (default: by the extension of the file, or pdf)")
  var format: ReportFormat?

  @Option(
    help: ArgumentHelp(
      "Also write every slide chart as PNG into this folder, made where missing.",
      valueName: "folder"
    )
  )
  var charts: String?

  @Option(help: "letter or a4, of the PDF. (default: paper of the settings, or letter)")
  var paper: PaperOption?

  @Flag(help: "Write it in spite of unresolved errors, and say so on page 1.")
  var force = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var witnesses: ReferenceOption
  @OptionGroup var known: AsOfOption
  @OptionGroup var look: ThemeOption
  @OptionGroup var marked: EventsOption
  @OptionGroup var printed: IssueOption

  func validate() throws {
    guard all else { return }
    guard month == nil else { throw ValidationError("--all is every month; name none.") }
    guard charts == nil else {
      throw ValidationError("--charts belongs to one month, not to --all.")
    }
    guard format != .html else {
      throw ValidationError("--format html belongs to one month, not to --all.")
    }
    guard printed.issue == nil || printed.issue == IssueOption.noneWord else {
      throw ValidationError("--issue belongs to one month, not to --all.")
    }
  }

  func run() async throws {
    var session = try Session(store)
    if let paper { session.configuration.paper = paper.paper }
    if let place = try look.place() { session.configuration.theme = place }
    if let place = marked.place { session.configuration.events = place }
    let inputs = try session.inputs(asOf: known.asOf, reference: witnesses, theme: true)
    let statistics = try inputs.statistics()
    let month = try session.month(month, in: statistics.snapshot)
    session.warnOfUnmatched(in: statistics)
    if all {
      try await writeAll(ReportPrinter(inputs, statistics: statistics), session)
    } else {
      try write(month, inputs, statistics, session)
    }
  }

  private func write(
    _ month: Month,
    _ inputs: ReportInputs,
    _ statistics: Statistics,
    _ session: Session
  ) throws {
    let openErrors = statistics.openErrors(in: month)
    guard openErrors.isEmpty || force else { throw Failure.refusing(month, for: openErrors) }
    let press = try Press(session.environment, inputs.look)
    let printer = try ReportPrinter(inputs, statistics: statistics)
    let issue = try session.issue(printed, of: month)
    let format = format ?? output.flatMap(ReportFormat.init(path:)) ?? .pdf
    let report =
      switch format {
      case .pdf: try printer.report(of: month, isForced: force, issue: issue, on: press)
      case .html: try press.html(printer.document(of: month, isForced: force, issue: issue))
      }
    // Everything is drawn before anything is written.
    var slides: [ChartPack.Page] = []
    if charts != nil {
      slides = try ChartPack(
        composer: ChartComposer(
          statistics: statistics,
          settings: inputs.reportSettings(),
          month: month
        ),
        month: month,
        environment: session.environment,
        theme: inputs.look,
        size: .slide,
        format: .png,
        imprint: session.imprint(of: statistics)
      ).pages()
    }
    for slide in slides { slide.plate.warn() }
    if let charts { try OutputFolder.write(slides.map(\.picture), to: charts) }
    let path = output ?? session.defaultPath(of: session.reportName(of: month, as: format))
    try OutputFile.write(report, to: path)
    if output == nil { try StandardOutput.write(path + "\n") }
  }

  private func writeAll(_ printer: ReportPrinter, _ session: Session) async throws {
    let folder = output ?? session.configuration.reports ?? "."
    try OutputFolder.prepare(folder)
    let series = ReportSeries(
      printer: printer,
      isForced: force,
      issue: try session.issues(printed),
      path: { OutputFolder.path(of: session.reportName(of: $0, as: .pdf), in: folder) }
    )
    let months = printer.statistics.snapshot.months
    let (paths, refused) = try await series.write(months, session.environment)
    if output == nil { try StandardOutput.write(paths.map { $0 + "\n" }.joined()) }
    for month in refused {
      let failure = Failure.refusing(month, for: printer.statistics.openErrors(in: month))
      Program.say("tradesnap: \(failure.message).\n")
    }
    guard refused.isEmpty else {
      throw Failure(
        .refused,
        "\(refused.count) of \(months.count) months were refused",
        hint: "See “tradesnap help check”, or publish all the same with --force."
      )
    }
  }
}

/// The kinds of files that reports are written as.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case pdf, html

  /// The format that the extension of `path` names.
  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }
}

/// The paper of a report, as an option.
enum PaperOption: String, ExpressibleByArgument, CaseIterable {
  case letter, a4

  var paper: Configuration.Paper {
    switch self {
    case .letter: .letter
    case .a4: .a4
    }
  }
}
