import ArgumentParser
import Charting
import CivilTime
import TradeFigures
import TradeReport
import TradeStatistics
import Workspace

/// `tradesnap chart`: one chart into one file.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draw a chart as PNG, PDF or SVG.",
    discussion: """
      NAME is one of the charts below, or any measure:
      \(ChartName.allCases.map { name in
        let padding = String(repeating: " ", count: 16 - name.rawValue.count)
        return "  \(name.rawValue)\(padding)\(name.summary)"
      }.joined(separator: "\n"))

      EXAMPLES:
        tradesnap chart duties 2023-03 -o duties.png
        tradesnap chart transport-modes --size half -o modes.pdf
        tradesnap chart overview -o overview.svg
      """
  )

  @Argument(help: ArgumentHelp("The chart, or a measure.", valueName: "name"))
  var name: String

  @Argument(help: .newestMonth)
  var month: MonthArgument?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write, by its extension png, pdf or svg. (default: NAME-MONTH.png, its path is printed)",
      valueName: "file"
    )
  )
  var output: String?

  @Option(help: "slide (1920 × 1080 pixels), full (504 points wide) or half (246 points).")
  var size: ChartSize = .slide

  @Option(help: "png, pdf or svg. (default: by the extension of the file)")
  var format: PictureFormat?

  @OptionGroup var store: StoreOptions
  @OptionGroup var witnesses: ReferenceOption
  @OptionGroup var known: AsOfOption
  @OptionGroup var marked: EventsOption

  func run() throws {
    guard let format = format ?? output.map(PictureFormat.init(path:)) ?? .png else {
      throw Failure(
        .usage,
        "the extension of \(output ?? name) is none of png, pdf and svg",
        hint: "Name the file something.png, .pdf or .svg, or add --format."
      )
    }
    let session = try Session(store)
    guard let subject = ChartSubject(name, catalog: session.catalog) else {
      let names = ChartName.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        .usage,
        "there is no chart or measure named “\(name)”",
        hint: "Charts: \(names); or a measure such as agriculture-notices."
      )
    }
    let (statistics, month) = try session.statistics(
      for: month,
      asOf: known.asOf,
      reference: witnesses
    )
    let chart = ChartComposer(
      statistics: statistics,
      settings: try session.reportSettings(marking: marked),
      month: month
    ).chart(subject)
    let press = try Press(session.environment)
    let bytes =
      switch format {
      case .png: try press.png(chart, format: size.format)
      case .pdf:
        try press.pdf(
          chart,
          format: size.format,
          publisher: session.configuration.publisher,
          date: statistics.snapshot.dataAsOf
        )
      case .svg:
        try press.svg(chart, format: size.format, name: "\(subject.text)-\(month)")
      }
    let path = output ?? session.defaultPath(of: "\(subject.text)-\(month).\(format.rawValue)")
    try OutputFile.write(bytes, to: path)
    if output == nil { try StandardOutput.write(path + "\n") }
  }
}

/// The three sizes of a chart, as an option.
enum ChartSize: String, ExpressibleByArgument, CaseIterable {
  case slide, full, half

  var format: ChartFormat {
    switch self {
    case .slide: .slide
    case .full: .full
    case .half: .half
    }
  }
}

/// The kinds of files that charts are written as.
enum PictureFormat: String, ExpressibleByArgument, CaseIterable {
  case png, pdf, svg

  /// The format that the extension of `path` names.
  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }
}
