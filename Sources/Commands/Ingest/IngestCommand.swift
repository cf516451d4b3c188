import ArgumentParser
import CivilTime
import Ledger
import Releases
import TradeFigures
import Workspace

/// `tradesnap ingest`: releases and files of figures into the ledger, all of them or none.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read releases or CSV files of figures into the ledger.",
    discussion: """
      A release is plain text, Markdown or HTML, of at most 8 MB; a CSV has at most 2 GB. Reading \
      the same file again changes nothing. A sentence that looks like one of our statistics but was \
      not understood is listed, and then nothing is stored, unless --lenient is given.

      EXAMPLES:
        tradesnap ingest release.html
        tradesnap ingest --dry-run --format json release.txt
        curl -s "$address" | tradesnap ingest --month 2023-03 -
        tradesnap ingest Assets/figures/published-figures.csv
      """
  )

  @Argument(help: ArgumentHelp("What to read; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp("The month to assume where a release names none.", valueName: "month")
  )
  var month: MonthArgument?

  @Flag(help: "Read and report, but store nothing.")
  var dryRun = false

  @Flag(help: "Store what was understood even where something was not.")
  var lenient = false

  @Flag(name: [.short, .long], help: "Print nothing where everything was understood.")
  var quiet = false

  @Option(help: "table or json.")
  var format: IngestFormat = .table

  @OptionGroup var store: StoreOptions

  func run() throws {
    let session = try Session(store)
    let place = dryRun ? nil : try session.ledgerPlace()
    let reader = FileReader(
      catalog: session.catalog,
      environment: session.environment,
      month: month?.month,
      listsEverything: format == .json
    )
    var inputs: [ReadFile] = []
    for file in files { inputs.append(try reader.read(file)) }
    let missed = inputs.reduce(0) { $0 + $1.notUnderstood.count }
    let isStored = missed == 0 || lenient
    var result: RecordResult?
    if isStored, let place {
      result = try record(inputs, in: place)
    }
    if !quiet || missed > 0 { try print(inputs, result) }
    try conclude(inputs, missed: missed, result)
  }

  /// Adds everything that was read in one transaction.
  private func record(_ inputs: [ReadFile], in place: LedgerPlace) throws -> RecordResult {
    guard inputs.contains(where: { $0.count > 0 }) else { return RecordResult() }
    try place.prepare()
    let ledger = try Ledger(path: place.path, for: .recording)
    let result = try ledger.record(at: try WallClock.now()) { recorder in
      for input in inputs {
        try input.forEachObservation { try recorder.add($0) }
      }
    }
    try ledger.close()
    return result
  }

  private func print(_ inputs: [ReadFile], _ result: RecordResult?) throws {
    switch format {
    case .table:
      try StandardOutput.write(IngestTable(inputs).text)
      if let result, result.added + result.known > 0 {
        Program.say(IngestTable.summary(of: result))
      }
    case .json:
      try StandardOutput.write(IngestJSON.text(inputs))
    }
  }

  /// Ends with the exit code that the outcome calls for.
  private func conclude(_ inputs: [ReadFile], missed: Int, _ result: RecordResult?) throws {
    if missed > 0 {
      let sentences = missed == 1 ? "1 sentence was" : "\(missed) sentences were"
      let names = inputs.filter { !$0.notUnderstood.isEmpty }.map(\.name)
      guard !lenient else {
        Program.say("tradesnap: \(names.joined(separator: ", ")): \(sentences) not understood.\n")
        throw Failure.silent(.doneWithWarnings)
      }
      throw Failure(
        .badInput,
        "\(names.joined(separator: ", ")): \(sentences) not understood",
        hint: (dryRun ? "" : "Nothing was stored. ")
          + "Look at the listed lines, or store the rest with --lenient."
      )
    }
    let empty = inputs.filter { $0.count == 0 }.map(\.name)
    guard empty.isEmpty else {
      throw Failure(
        .nothingFound,
        "no figures were found in \(empty.joined(separator: ", "))",
        hint: "Is it a monthly release, or a CSV of figures?"
      )
    }
  }
}

/// How `ingest` says what it read.
enum IngestFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json
}
