import ArgumentParser
import Workspace

/// The program: its commands, and what its help says.
struct Tradesnap: ParsableCommand {
  static let version = "0.1.0"
  /// What files say made them.
  static let nameAndVersion = "tradesnap \(version)"

  static let configuration = CommandConfiguration(
    commandName: "tradesnap",
    abstract: "Read a customs agency's monthly figures, chart them, and write the monthly report.",
    discussion: """
      Every figure keeps its qualifier as published (“more than 2.7 million”), and nothing that is \
      printed claims more than its rounding allows. MONTH is written 2023-03; without it, the \
      newest month in the ledger is taken.

      EXAMPLES:
        tradesnap ingest release.html
        tradesnap check 2023-03
        tradesnap show 2023-03
        tradesnap facts 2023-03 --style bulletin
        tradesnap chart duties 2023-03 -o duties.png
        tradesnap charts 2023-03 --pack slides
        tradesnap report 2023-03 -o report.pdf --charts charts
        tradesnap verify report.pdf
        tradesnap figures --measure estimated-duties --format csv
        tradesnap init newsletter
        tradesnap new 2023-04
        tradesnap ledger backup /backup/ledger.sqlite

      FILES:
        The ledger is an SQLite file: --ledger, or TRADESNAP_LEDGER, or
        $XDG_DATA_HOME/tradesnap/ledger.sqlite, or the same under ~/.local/share.
        Settings are read from --config, or from tradesnap.yml in the current folder.
        Fonts are looked for in TRADESNAP_FONTS first, then where Debian puts them.

      EXIT CODES:
      \(exitCodes)
      """,
    version: version,
    subcommands: [
      IngestCommand.self, FiguresCommand.self, CheckCommand.self, ShowCommand.self,
      FactsCommand.self, SeasonalCommand.self, ChartCommand.self, ChartsCommand.self,
      ReportCommand.self, VerifyCommand.self, InitCommand.self, NewCommand.self,
      RunCommand.self, StatusCommand.self, LedgerCommand.self,
    ]
  )

  private static var exitCodes: String {
    ExitStatus.allCases.map { status in
      let number = String(status.rawValue)
      let padding = String(repeating: " ", count: max(0, 4 - number.count))
      return "\(padding)\(number)  \(status.meaning)"
    }.joined(separator: "\n")
  }
}
