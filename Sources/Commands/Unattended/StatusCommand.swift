import ArgumentParser
import CivilTime
import Operations
import Workspace

/// `tradesnap status`: how fresh the figures are, and what the last unattended run did.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say how fresh the figures are, and what the last unattended run did.",
    discussion: """
      The month that is awaited, when its release is due, the last run and what it said, and the \
      newest edition. Nothing is written, and a run that is under way is not disturbed.

      Every published file is compared with the receipt of its edition. It ends with 4 where the \
      awaited release is overdue, with 2 where a published file is missing or altered, and with 0 \
      otherwise.

      EXAMPLES:
        tradesnap status --config /srv/newsletter/tradesnap.yml
        tradesnap status --format json
      """
  )

  @Option(help: "table or json.")
  var format: StatusFormat = .table

  @OptionGroup var clock: ClockOption
  @OptionGroup var store: StoreOptions

  func run() throws {
    let now = try clock.reading()
    let place = try UnattendedPlace(store)
    let status = place.status(on: now.date)
    switch format {
    case .table:
      var table = TextTable([TextTable.Column("WHAT"), TextTable.Column("STATE")])
      for row in status.rows { table.append([row.name, row.value]) }
      try StandardOutput.write(table.text)
    case .json: try StandardOutput.write(StatusJSON.text(status))
    }
    if status.freshness.state == .overdue { throw Failure.silent(.stale) }
    if !status.damages.isEmpty { throw Failure.silent(.doneWithWarnings) }
  }
}

/// How `status` says it.
enum StatusFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json
}
