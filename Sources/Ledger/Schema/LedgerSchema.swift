import GRDB

/// The tables of the ledger, and the numbers by which its file is known.
///
/// Dates and months are ISO 8601 text, numbers exact decimal text in base units, so that the file
/// can be read with any SQLite tool. Columns that follow from the printed text (`value`, `lower`,
/// `upper`) are there for such readers; the program derives them anew.
enum LedgerSchema {
  /// "TSLG", in the header of every ledger (`PRAGMA application_id`).
  static let applicationID = 0x5453_4C47

  /// The newest schema that is known here (`PRAGMA user_version`).
  static let version = 1

  /// The migrations that bring an empty file, or an older ledger, to `version`.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: sources and observations") { db in
      try db.execute(sql: sources)
      try db.execute(sql: observations)
      for table in ["sources", "observations"] {
        try db.execute(sql: appendOnly(table))
      }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    return migrator
  }

  private static let sources = """
    CREATE TABLE sources (
      id INTEGER PRIMARY KEY,
      address TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      title TEXT NOT NULL,
      kind TEXT NOT NULL,
      published TEXT
    ) STRICT;
    CREATE UNIQUE INDEX sources_identity
      ON sources (address, sha256, kind, ifnull(published, ''));
    """

  private static let observations = """
    CREATE TABLE observations (
      id INTEGER PRIMARY KEY,
      month TEXT NOT NULL,
      measure TEXT NOT NULL,
      as_printed TEXT NOT NULL,
      qualifier TEXT NOT NULL,
      unit TEXT NOT NULL,
      value TEXT NOT NULL,
      lower TEXT,
      upper TEXT,
      lower_open INTEGER,
      upper_open INTEGER,
      line INTEGER,
      "column" INTEGER,
      as_of TEXT,
      note TEXT NOT NULL,
      source_id INTEGER NOT NULL REFERENCES sources (id),
      recorded TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX observations_identity ON observations
      (source_id, measure, month, as_printed, qualifier, ifnull(line, 0), ifnull("column", 0));
    """

  private static func appendOnly(_ table: String) -> String {
    ["UPDATE", "DELETE"].map { change in
      """
      CREATE TRIGGER \(table)_refuse_\(change.lowercased()) BEFORE \(change) ON \(table)
      BEGIN SELECT raise(ABORT, 'the ledger only ever adds'); END;
      """
    }.joined(separator: "\n")
  }
}
