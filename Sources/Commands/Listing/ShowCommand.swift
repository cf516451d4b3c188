import ArgumentParser
import CivilTime
import Document
import TradeFigures
import TradeReport
import TradeStatistics
import Workspace

/// `tradesnap show`: the month's key figures with their changes.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a month's key figures with their changes.",
    discussion: """
      EXAMPLES:
        tradesnap show
        tradesnap show 2023-03
      """
  )

  @Argument(help: .newestMonth)
  var month: MonthArgument?

  @OptionGroup var store: StoreOptions
  @OptionGroup var witnesses: ReferenceOption
  @OptionGroup var known: AsOfOption

  func run() throws {
    let session = try Session(store)
    let (statistics, month) = try session.statistics(
      for: month,
      asOf: known.asOf,
      reference: witnesses
    )
    let settings = session.reportSettings
    let figures = ReportComposer(statistics: statistics, settings: settings, month: month)
      .keyFigures(isComplete: true)
    var lines = "\(settings.nameplate), \(month.title)\n\n"
    lines += table(of: figures)
    lines += "\n" + figures.notes.map { $0 + "\n" }.joined()
    if let date = statistics.snapshot.dataAsOf { lines += "Data as of \(date.title).\n" }
    // A terminal breaks no lines at these spaces, and a search for them is easier without.
    try StandardOutput.write(String(lines.map { $0 == "\u{A0}" ? " " : $0 }))
  }

  private func table(of figures: KeyFigures) -> String {
    var table = TextTable([
      TextTable.Column("MEASURE"), TextTable.Column("AS PRINTED"),
      TextTable.Column("ON PREVIOUS MONTH", .right), TextTable.Column("ON YEAR EARLIER", .right),
      TextTable.Column("FISCAL YEAR TO DATE", .right),
    ])
    for group in figures.groups {
      for row in group.rows {
        let value = row.qualifier.isEmpty ? row.value : "\(row.qualifier) \(row.value)"
        table.append([
          row.measure, row.mark.isEmpty ? value : "\(value) \(row.mark)",
          text(of: row.onPrevious), text(of: row.onYearEarlier), text(of: row.toDate),
        ])
      }
    }
    return table.text
  }

  private func text(of cell: KeyFigures.Cell) -> String {
    let arrow =
      switch cell.direction {
      case .up: "▲ "
      case .down: "▼ "
      case nil: ""
      }
    return arrow + cell.text + (cell.detail.isEmpty ? "" : " \(cell.detail)")
  }
}
