import ArgumentParser
import CivilTime
import TradeStatistics
import Workspace

/// `tradesnap check`: what is wrong, odd or worth knowing about the figures, before they go out.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the figures before they are published.",
    discussion: """
      Findings are errors, warnings or notes. An error that nobody has acknowledged is refused with \
      exit code 3, and so is the report of its month. To acknowledge a finding, write its name and a \
      reason into acknowledged.yml beside the settings. Documentation/Gate.md lists the checks.

      EXAMPLES:
        tradesnap check
        tradesnap check 2023-03 --strict
        tradesnap check --reference Assets/figures/fiscal-year-figures.csv --format json
      """
  )

  @Argument(
    help: ArgumentHelp("The month, as 2023-03. (default: all months)", valueName: "month")
  )
  var month: MonthArgument?

  @Flag(help: "Exit with 2 where there are warnings that nobody has acknowledged.")
  var strict = false

  @Option(help: "table or json.")
  var format: CheckFormat = .table

  @OptionGroup var store: StoreOptions
  @OptionGroup var witnesses: ReferenceOption
  @OptionGroup var known: AsOfOption

  func run() throws {
    let session = try Session(store)
    let (statistics, newest) = try session.statistics(
      for: month,
      asOf: known.asOf,
      reference: witnesses
    )
    let findings =
      month == nil ? statistics.findings : CheckCommand.findings(of: newest, in: statistics)
    switch format {
    case .table:
      try StandardOutput.write(FindingsTable(statistics: statistics, findings: findings).text)
    case .json:
      try StandardOutput.write(FindingsJSON.text(findings, in: statistics))
    }
    let unmatched = session.warnOfUnmatched(in: statistics)
    try conclude(findings, in: statistics, unmatched: unmatched)
  }

  /// The findings of a month, then those of its fiscal year.
  private static func findings(of month: Month, in statistics: Statistics) -> [Finding] {
    statistics.findings(in: month)
      + statistics.findings.filter { $0.period == .fiscalYear(FiscalYear(containing: month)) }
  }

  /// Ends with the exit code that the findings call for.
  private func conclude(
    _ findings: [Finding],
    in statistics: Statistics,
    unmatched: Int
  ) throws {
    func open(_ severity: Severity) -> Int {
      findings.count {
        $0.severity == severity && statistics.acknowledgement(of: $0) == nil
      }
    }
    let errors = open(.error)
    guard errors == 0 else {
      throw Failure(
        .refused,
        errors == 1 ? "1 error is not acknowledged" : "\(errors) errors are not acknowledged",
        hint: "Correct the figures, or say in \(AcknowledgedFinding.fileName) why they stand."
      )
    }
    if strict, open(.warning) + unmatched > 0 { throw Failure.silent(.doneWithWarnings) }
  }
}

/// How `check` says what it found.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json
}
