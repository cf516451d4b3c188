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

      A figure under query is hatched or hollow, and the source line says so; a text that is too \
      long for its lines is cut, with a warning. An axis that does not start at zero says so whatever \
      the words.

      EXAMPLES:
        tradesnap chart duties 2023-03 -o duties.png
        tradesnap chart transport-modes --size half -o modes.pdf
        tradesnap chart overview -o overview.svg
        tradesnap chart value 2025-05 --months 25 --title "Two years of entry value" -o value.png
      """
  )

  @Argument(help: ArgumentHelp("The chart, or a measure.", valueName: "name"))
  var name: String

  @Argument(help: .newestMonth)
  var month: MonthArgument?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write, by its extension \(PictureFormat.names); - is standard output. "
        + "(default: NAME-MONTH.png, its path is printed)",
      valueName: "file"
    )
  )
  var output: String?

  @Option(help: ChartSize.help)
  var size: ChartSize = .slide

  @Option(help: "\(PictureFormat.names). (default: by the extension of the file)")
  var format: PictureFormat?

  @Option(
    help: ArgumentHelp(
      "The width of a PNG. (default: 1920 as a slide, in print 300 to the inch)",
      valueName: "pixels"
    )
  )
  var width: Int?

  @OptionGroup var words: ChartWordOptions
  @OptionGroup var content: ChartContentOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var witnesses: ReferenceOption
  @OptionGroup var known: AsOfOption
  @OptionGroup var look: ThemeOption
  @OptionGroup var marked: EventsOption

  func validate() throws {
    if content.noTitle, words.title != nil || words.subtitle != nil {
      throw ValidationError("--no-title leaves no room for --title and --subtitle.")
    }
    guard (100...10_000).contains(width ?? 100) else {
      throw ValidationError("A picture is 100 to 10000 pixels wide, not \(width ?? 0).")
    }
  }

  func run() throws {
    guard let format = format ?? output.map(PictureFormat.init(path:)) ?? .png else {
      throw Failure(
        .usage,
        "the extension of \(output ?? name) is not \(PictureFormat.names)",
        hint: "Name the file something.png, or add --format."
      )
    }
    guard width == nil || format == .png else {
      throw Failure(
        .usage,
        "--width is for PNG, not for \(format.rawValue.uppercased())",
        hint: "A drawing of lines can be shown at any width."
      )
    }
    let session = try Session(store)
    guard let subject = ChartSubject(name, catalog: session.catalog) else {
      let names = ChartName.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        .usage,
        ChartSubject.obstacle(in: name, catalog: session.catalog)
          ?? "there is no chart or measure named “\(name)”",
        hint: "Charts: \(names); or a measure such as agriculture-notices."
      )
    }
    let (statistics, month) = try session.statistics(
      for: month,
      asOf: known.asOf,
      reference: witnesses
    )
    var options = content.chartOptions
    options.title = words.title
    options.subtitle = words.subtitle
    let composer = ChartComposer(
      statistics: statistics,
      settings: try session.reportSettings(marking: marked),
      month: month,
      options: options
    )
    let press = try session.press(look)
    let stem = "\(subject.text)-\(month)"
    let plate = press.plate(of: composer.chart(subject), named: stem, format: size.format)
    let bytes = try press.picture(
      of: plate,
      as: format,
      width: width,
      from: Provenance(of: composer.table(subject), session.imprint(of: statistics))
    )
    plate.warn()
    let path = output ?? session.defaultPath(of: "\(stem).\(format.rawValue)")
    try OutputFile.write(bytes, to: path)
    if output == nil { try StandardOutput.write(path + "\n") }
  }
}
