import CivilTime
import GRDB
import TradeFigures

/// The temporary table that holds what a trial has seen, so that it sees doubles within a file.
enum TrialTable {
  /// Without a copy of the text, an observation is known by the parts of its identity.
  static let create = """
    CREATE TEMPORARY TABLE trial (
      address TEXT, sha256 TEXT, kind TEXT, published TEXT, measure TEXT, month TEXT,
      as_printed TEXT, qualifier TEXT, line INTEGER, "column" INTEGER,
      PRIMARY KEY (address, sha256, kind, published, measure, month, as_printed, qualifier,
        line, "column")
    ) WITHOUT ROWID
    """

  static let insert = """
    INSERT INTO trial VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
    """

  /// The arguments of `insert`; what is unknown is empty or 0, as `NULL` equals nothing.
  static func values(of observation: Observation) -> StatementArguments {
    [
      observation.source.address, observation.source.sha256, observation.source.kind.text,
      observation.published?.description ?? "", observation.measure.text,
      observation.month.description, observation.figure.asPrinted,
      observation.figure.qualifier.text, observation.place?.line ?? 0,
      observation.place?.column ?? 0,
    ]
  }
}
