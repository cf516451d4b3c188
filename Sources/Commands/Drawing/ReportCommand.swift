import ArgumentParser
import Charting
import Pages
import TradeReport
import TradeStatistics
import Workspace

/// `tradesnap report`: the month's report, and its slide charts where asked for.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the monthly report as PDF, or as one page of HTML.",
    discussion: """
      A month whose figures have an error that nobody has acknowledged is refused with exit code 3; \
      see “tradesnap help check”.

      EXAMPLES:
        tradesnap report -o report.pdf
        tradesnap report 2023-03 -o report.pdf --charts charts --paper a4
        tradesnap report 2023-03 -o report.html
      """
  )

  @Argument(help: .newestMonth)
  var month: MonthArgument?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write, by its extension pdf or html. (default: named after the month, its path is printed)",
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
  @OptionGroup var marked: EventsOption

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
    let settings = try session.reportSettings(marking: marked)
    let press = try Press(session.environment)
    let composer = ReportComposer(
      statistics: statistics,
      settings: settings,
      month: month,
      isForced: force
    )
    let paper: Paper =
      switch paper {
      case .letter: .letter
      case .a4: .a4
      case nil: session.configuration.paper == .a4 ? .a4 : .letter
      }
    let format = format ?? output.flatMap(ReportFormat.init(path:)) ?? .pdf
    let report =
      switch format {
      case .pdf: try press.pdf(composer.document(), paper: paper)
      case .html: try press.html(composer.document())
      }
    // Everything is drawn before anything is written.
    var slides: [(path: String, bytes: [UInt8])] = []
    if let charts {
      let composer = ChartComposer(statistics: statistics, settings: settings, month: month)
      for name in ChartName.allCases {
        slides.append(
          (
            OutputFolder.path(of: "\(name.rawValue).png", in: charts),
            try press.png(composer.chart(.named(name)), format: .slide)
          )
        )
      }
      try OutputFolder.prepare(charts)
    }
    let path = output ?? session.defaultPath(of: "\(session.fileStem)-\(month).\(format.rawValue)")
    try OutputFile.write(report, to: path)
    for slide in slides { try OutputFile.write(slide.bytes, to: slide.path) }
    if output == nil { try StandardOutput.write(path + "\n") }
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
}
