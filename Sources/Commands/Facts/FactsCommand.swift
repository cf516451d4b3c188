import ArgumentParser
import CivilTime
import TradeReport
import TradeStatistics
import Workspace

/// `tradesnap facts`: the month in sentences.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Print a month's findings as sentences, ready to paste.",
    discussion: """
      Every sentence keeps the publisher's qualifiers and claims no more than the published \
      rounding allows. JSON names the observations that each sentence rests on, by the identifiers \
      that “tradesnap figures --format json” lists.

      EXAMPLES:
        tradesnap facts 2023-03
        tradesnap facts 2023-03 --style bulletin --format markdown
        tradesnap facts --style slide --format json
      """
  )

  @Argument(help: .newestMonth)
  var month: MonthArgument?

  @Option(help: "newsletter (paragraphs), bulletin (a line a measure) or slide (ten words a line).")
  var style: FactStyle = .newsletter

  @Option(help: "text, markdown, html or json.")
  var format: FactFormat = .text

  @OptionGroup var store: StoreOptions
  @OptionGroup var known: AsOfOption
  @OptionGroup var witnesses: ReferenceOption

  func run() throws {
    let session = try Session(store)
    let (statistics, month) = try session.statistics(
      for: month,
      asOf: known.asOf,
      reference: witnesses
    )
    let settings = session.reportSettings
    let sentences = FactsComposer(statistics: statistics, settings: settings, month: month)
      .sentences(style)
    let listing = FactListing(
      title: "\(settings.nameplate), \(month.name) \(month.year)",
      style: style,
      sentences: sentences
    )
    try StandardOutput.write(try listing.text(format))
  }
}

extension FactStyle: ExpressibleByArgument {}

/// How `facts` prints.
enum FactFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json
}
