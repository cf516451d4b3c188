import ArgumentParser
import CivilTime
import TradeFigures
import TradeStatistics
import Workspace

/// `tradesnap seasonal`: a measure with and without its season.
struct SeasonalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seasonal",
    abstract: "Print a measure with and without its season.",
    discussion: """
      The season is estimated by STL (Cleveland et al. 1990), with robust passes. It takes 36 \
      months in a row, and says why where there are fewer (exit code 1). Adjusted figures stand \
      beside the published ones and replace them nowhere.

      EXAMPLES:
        tradesnap seasonal entry-value
        tradesnap seasonal entry-value --to 2024-12
      """
  )

  @Argument(help: ArgumentHelp("A published or computed measure.", valueName: "measure"))
  var measure: String

  @Option(
    help: ArgumentHelp(
      "Only up to this month. (default: the newest month of the measure)",
      valueName: "month"
    )
  )
  var to: MonthArgument?

  @OptionGroup var store: StoreOptions
  @OptionGroup var known: AsOfOption

  func run() throws {
    let session = try Session(store)
    let id = MeasureID(measure)
    guard session.catalog[id] != nil || DerivedMeasure.named(id) != nil else {
      let names = session.catalog.measures.map(\.id.text) + DerivedMeasure.all.map(\.id.text)
      throw Failure(
        .usage,
        "there is no measure named “\(measure)”",
        hint: "Measures: \(names.joined(separator: ", "))."
      )
    }
    let statistics = Statistics(snapshot: try session.snapshot(asOf: known.asOf?.date))
    let adjustment: SeasonalAdjustment
    do {
      adjustment = try statistics.seasonalAdjustment(of: id, to: to?.month)
    } catch {
      throw Failure(.nothingFound, error.reason)
    }
    let lines = [
      statistics.title(of: id) + "\n\n", table(of: adjustment, in: statistics), "\n",
      notes(on: adjustment),
    ]
    // A terminal breaks no lines at these spaces, and a search for them is easier without.
    try StandardOutput.write(String(lines.joined().map { $0 == "\u{A0}" ? " " : $0 }))
  }

  private func table(of adjustment: SeasonalAdjustment, in statistics: Statistics) -> String {
    var table = TextTable([
      TextTable.Column("MONTH"), TextTable.Column("UNADJUSTED"),
      TextTable.Column("TREND", .right), TextTable.Column("SEASONAL", .right),
      TextTable.Column("ADJUSTED", .right), TextTable.Column("FLAG"),
    ])
    for value in adjustment.values {
      let printed = statistics.snapshot[adjustment.measure, value.month]?.figure.phrase
      table.append([
        value.month.description,
        printed ?? PrintedRange(value.unadjusted.bounds, unit: adjustment.unit).text,
        value.trendText, value.seasonalText, value.adjustedText,
        (value.unadjusted.isUnderQuery ? "q" : "") + (value.isLeftOut ? "o" : ""),
      ])
    }
    return table.text
  }

  private func notes(on adjustment: SeasonalAdjustment) -> String {
    var notes: [String] = []
    if adjustment.isUnstable {
      notes.append(
        "Unstable: under \(SeasonalAdjustment.stableMonths) months, the next figures may change "
          + "the season."
      )
    }
    if let definitionBreak = adjustment.definitionBreak { notes.append(definitionBreak.words) }
    notes.append("Adjusted figures are as wide as the publisher's rounding; the season is an")
    notes.append("estimate besides. q: under query; o: so far off that the split left it out.")
    return notes.map { $0 + "\n" }.joined()
  }
}
