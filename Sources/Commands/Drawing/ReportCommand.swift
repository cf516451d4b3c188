import ArgumentParser
import Charting
import IssueReading
import Pages
import TradeFigures
import TradeReport
import TradeStatistics
import Workspace

/// `tradesnap report`: the month's report, and its slide charts where asked for.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the printable monthly report.",
    discussion: """
      A month whose figures have an error that nobody has acknowledged is refused with exit code 3; \
      see “tradesnap help check”. Where the month has an issue (articles, events, cases), it is printed \
      before the statistics; an issue with a fault, or a draft in it, is refused with exit code 65.

      EXAMPLES:
        tradesnap report -o report.pdf
        tradesnap report 2023-03 -o report.pdf --charts charts --paper a4
        tradesnap report 2023-03 --issue Reports/2023-03/issue.yml
      """
  )

  @Argument(help: .newestMonth)
  var month: MonthArgument?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The PDF to write. (default: named after the month, its path is printed)",
      valueName: "file"
    )
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Also write every slide chart as PNG into this folder, made where missing.",
      valueName: "folder"
    )
  )
  var charts: String?

  @Option(help: "letter or a4. (default: paper of the settings, or letter)")
  var paper: PaperOption?

  @Flag(help: "Write it in spite of unresolved errors, and say so on page 1.")
  var force = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var witnesses: ReferenceOption
  @OptionGroup var known: AsOfOption
  @OptionGroup var look: ThemeOption
  @OptionGroup var marked: EventsOption
  @OptionGroup var printed: IssueOption

  func run() throws {
    let session = try Session(store)
    let (statistics, month) = try session.statistics(
      for: month,
      asOf: known.asOf,
      reference: witnesses
    )
    let openErrors = statistics.openErrors(in: month)
    session.warnOfUnmatched(in: statistics)
    guard openErrors.isEmpty || force else { throw Failure.refusing(month, for: openErrors) }
    let issue = try session.issue(printed, of: month)?.issue
    let settings = try session.reportSettings(marking: marked)
    let press = try session.press(look)
    let composer = ReportComposer(
      statistics: statistics,
      settings: settings,
      month: month,
      isForced: force,
      issue: issue
    )
    let paper: Paper =
      switch paper {
      case .letter: .letter
      case .a4: .a4
      case nil: session.configuration.paper == .a4 ? .a4 : .letter
      }
    let report = try press.pdf(composer.document(), paper: paper)
    // Everything is drawn before anything is written.
    var slides: [ChartPack.Page] = []
    if charts != nil {
      slides = try ChartPack(
        composer: ChartComposer(statistics: statistics, settings: settings, month: month),
        month: month,
        environment: session.environment,
        theme: try session.theme(look),
        size: .slide,
        format: .png,
        imprint: session.imprint(of: statistics)
      ).pages()
    }
    for slide in slides { slide.plate.warn() }
    if let charts { try OutputFolder.write(slides.map(\.picture), to: charts) }
    let path = output ?? session.defaultPath(of: "\(session.fileStem)-\(month).pdf")
    try OutputFile.write(report, to: path)
    if output == nil { try StandardOutput.write(path + "\n") }
  }
}

/// The paper of a report, as an option.
enum PaperOption: String, ExpressibleByArgument, CaseIterable {
  case letter, a4
}
