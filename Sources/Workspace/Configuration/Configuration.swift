package import TradeFigures

/// What a workspace sets for all commands: the content of `tradesnap.yml`.
///
/// `Documentation/Configuration.md` describes every key.
package struct Configuration: Hashable, Sendable {
  /// The name of the agency whose figures these are.
  package var publisher: String
  /// The name that sentences use for it.
  package var publisherShortName: String
  /// The title over the report, as a newspaper has one.
  package var nameplate: String
  package var paper: Paper
  /// The words on the first page that say who compiled the report; `nil` for none.
  package var notice: String?
  /// Source kinds or parts of addresses; where sources disagree, the first that spoke decides.
  package var sourcePriority: [String]
  /// Measures besides those of the monthly release.
  package var measures: [Measure]
  /// The path of the ledger; `nil` where the file does not name one.
  package var ledger: String?
  /// The folder that reports are written to; `nil` where the file does not name one.
  package var reports: String?
  /// The paths of reference files, in order; `nil` for the totals that come with the program.
  package var reference: [String]?
  /// The path of the file of acknowledgements; `nil` where there is none.
  package var acknowledged: String?
  /// The dated events that charts mark.
  package var events: Events
  /// How charts and reports look.
  package var theme: ThemePlace
  /// What `tradesnap run` does by itself; it shapes no report.
  package var unattended = UnattendedSettings.standard

  /// The size of the pages of the report.
  package enum Paper: String, Hashable, Sendable, CaseIterable {
    /// US Letter, 8.5 by 11 inches.
    case letter
    /// ISO 216, 210 by 297 millimeters.
    case a4
  }

  /// Where the dated events come from that charts mark.
  package enum Events: Hashable, Sendable {
    /// The file that comes with the program.
    case bundled
    case none
    /// The file at this path.
    case file(String)

    /// The word that stands in options and settings for no events.
    package static let noneWord = "none"
  }

  /// What holds without a file.
  package static let standard = Configuration(
    publisher: "U.S. Customs and Border Protection",
    publisherShortName: "CBP",
    nameplate: "Trade Snapshot",
    paper: .letter,
    notice: "Unofficial compilation from published figures",
    sourcePriority: [],
    measures: [],
    ledger: nil,
    reports: nil,
    reference: nil,
    acknowledged: nil,
    events: .bundled,
    theme: .bundled(.standard)
  )

  /// All measures that are known: those of the monthly release, then those declared here.
  package var catalog: MeasureCatalog { MeasureCatalog.builtIn.adding(measures) }
}
