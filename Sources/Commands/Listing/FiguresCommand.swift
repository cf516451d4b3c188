import ArgumentParser
import CivilTime
import Quantities
import Releases
import TradeFigures
import Workspace

/// `tradesnap figures`: what the ledger holds.
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "List or export the figures of the ledger.",
    discussion: """
      Shown is one figure for each measure and month, the one that charts and reports use; \
      --all-vintages lists every observation ever recorded. The CSV reads back in without loss.

      EXAMPLES:
        tradesnap figures --month 2023-03
        tradesnap figures --measure estimated-duties --from 2022-10 --to 2023-09
        tradesnap figures --all-vintages --format csv > figures.csv
      """
  )

  @Option(help: ArgumentHelp("Only this month.", valueName: "month"))
  var month: MonthArgument?

  @Option(help: ArgumentHelp("Only this measure; may be repeated.", valueName: "measure"))
  var measure: [String] = []

  @Option(help: ArgumentHelp("Only from this month on.", valueName: "month"))
  var from: MonthArgument?

  @Option(help: ArgumentHelp("Only up to this month.", valueName: "month"))
  var to: MonthArgument?

  @Option(help: "table, csv or json.")
  var format: ListingFormat = .table

  @Flag(help: "Every observation, earlier vintages and other readings included.")
  var allVintages = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var known: AsOfOption

  func run() throws {
    let session = try Session(store)
    let wanted = try measures(in: session.catalog)
    let snapshot = try session.snapshot(asOf: known.asOf?.date)
    let observations = snapshot.observations.filter { observation in
      wanted.map { $0.contains(observation.measure) } ?? true
        && month.map { $0.month == observation.month } ?? true
        && from.map { $0.month <= observation.month } ?? true
        && to.map { observation.month <= $0.month } ?? true
        && (allVintages
          || snapshot[observation.measure, observation.month]?.shown == observation)
    }
    guard !observations.isEmpty else {
      throw Failure(.nothingFound, "the ledger holds no such figures")
    }
    switch format {
    case .table: try StandardOutput.write(table(of: observations, in: snapshot))
    case .csv: try StandardOutput.write(FiguresCSVWriter().file(observations))
    case .json:
      try StandardOutput.write(try JSONText.of(observations.map { ObservationObject($0) }))
    }
  }

  /// The measures asked for, or `nil` for all; an unknown one is wrong usage.
  private func measures(in catalog: MeasureCatalog) throws -> Set<MeasureID>? {
    guard !measure.isEmpty else { return nil }
    for name in measure where catalog[MeasureID(name)] == nil {
      let known = catalog.measures.map(\.id.text).joined(separator: ", ")
      throw Failure(.usage, "there is no measure named “\(name)”", hint: "Measures: \(known).")
    }
    return Set(measure.map { MeasureID($0) })
  }

  private func table(of observations: [Observation], in snapshot: FiguresSnapshot) -> String {
    var table = TextTable([
      TextTable.Column("MONTH"), TextTable.Column("MEASURE"), TextTable.Column("AS PRINTED"),
      TextTable.Column("BOUNDS"), TextTable.Column("FLAG"), TextTable.Column("SOURCE"),
    ])
    for observation in observations {
      let reading = snapshot[observation.measure, observation.month]
      let flag =
        (reading?.isConflict == true ? "q" : "") + (reading?.isRevised == true ? "r" : "")
      table.append([
        observation.month.description, observation.measure.text, observation.figure.phrase,
        observation.figure.bounds?.description ?? "", flag, observation.source.address,
      ])
    }
    return table.text
  }
}

/// How `figures` lists.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json
}
