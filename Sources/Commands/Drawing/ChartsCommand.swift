import ArgumentParser
import Charting
import CivilTime
import TradeReport
import TradeStatistics
import Workspace

/// `tradesnap charts`: every chart of a month into one folder.
struct ChartsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charts",
    abstract: "Draw every chart of a month into a folder.",
    discussion: """
      The folder gets a picture and a CSV of the figures for each chart, \(AltTextJSON.name) with \
      the words for those who cannot see them, and \(ChartPack.contactSheetName) with all of them \
      in small. Other files in it stay. Nothing is written before all is drawn.

      A month is drawn whatever “tradesnap check” finds: figures under query are hatched or hollow, \
      and each error that nobody has acknowledged is named on standard error.

      EXAMPLES:
        tradesnap charts 2023-03 --pack slides
        tradesnap charts --pack print --size half --format pdf
      """
  )

  @Argument(help: .newestMonth)
  var month: MonthArgument?

  @Option(help: ArgumentHelp("The folder to fill, made where missing.", valueName: "folder"))
  var pack: String

  @Option(help: ChartSize.help)
  var size: ChartSize = .slide

  @Option(help: "\(PictureFormat.names).")
  var format: PictureFormat = .png

  @OptionGroup var content: ChartContentOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var witnesses: ReferenceOption
  @OptionGroup var known: AsOfOption
  @OptionGroup var marked: EventsOption
  @OptionGroup var look: ThemeOption

  func run() throws {
    let session = try Session(store)
    let (statistics, month) = try session.statistics(
      for: month,
      asOf: known.asOf,
      reference: witnesses
    )
    session.warnOfUnmatched(in: statistics)
    for error in statistics.openErrors(in: month) {
      Program.say("tradesnap: \(error.id): \(error.reason)\n")
    }
    let composer = ChartComposer(
      statistics: statistics,
      settings: try session.reportSettings(marking: marked),
      month: month,
      options: content.chartOptions
    )
    let pack = ChartPack(
      composer: composer,
      month: month,
      environment: session.environment,
      theme: try session.theme(look),
      size: size.format,
      format: format,
      imprint: session.imprint(of: statistics)
    )
    let pages = try pack.pages()
    let files = try pack.files(of: pages, titled: "Charts of \(month.title)")
    for page in pages { page.plate.warn() }
    try OutputFolder.write(files, to: self.pack)
  }
}
