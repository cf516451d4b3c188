package import CivilTime
import GRDB
import TradeFigures

/// What a ledger holds, counted.
package struct LedgerContents: Hashable, Sendable {
  package let sources: Int
  package let observations: Int
  /// The newest month with an observation; `nil` for an empty ledger.
  package let newestMonth: Month?
}

extension Ledger {
  /// Reads the whole file, and says what is in it.
  ///
  /// Throws `corrupt` at the first of: SQLite's own check of every page and index, an observation
  /// without its source, a table, index or trigger that is not as this release makes it, a row that
  /// cannot be read.
  package func verify() throws(LedgerError) -> LedgerContents {
    let expected = try LedgerError.translating(path: path, waited: busyTimeout) {
      try Ledger.emptyConnection().read { try SchemaObject.all($0) }
    }
    return try reading { db in
      try LedgerCheck.integrity(db)
      try LedgerCheck.schema(try SchemaObject.all(db), expected)
      var reader = try ObservationReader(db)
      let observations = try reader.all(db)
      return LedgerContents(
        sources: try Int.fetchOne(db, sql: "SELECT count(*) FROM sources") ?? 0,
        observations: observations.count,
        newestMonth: observations.lazy.map(\.month).max()
      )
    }
  }
}

/// The parts of a check that SQLite can answer.
private enum LedgerCheck {
  /// A finding, which `LedgerError` tells as damage.
  static func damage(_ detail: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: detail)
  }

  static func integrity(_ db: Database) throws {
    let words = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer"
    guard words == "ok" else {
      throw damage(words.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    if let row = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") {
      let table = String.fromDatabaseValue(row[0]) ?? "a table"
      let number = Int64.fromDatabaseValue(row[1]) ?? 0
      throw damage("row \(number) of \(table) refers to a source that is not there")
    }
  }

  /// Tables and triggers must be those of this release; an index or view more does no harm.
  static func schema(_ found: [SchemaObject], _ expected: [SchemaObject]) throws {
    let known = Set(found)
    if let object = expected.first(where: { !known.contains($0) }) {
      let isThere = found.contains { $0.kind == object.kind && $0.name == object.name }
      throw damage("the \(object.kind) \(object.name) is \(isThere ? "altered" : "missing")")
    }
    let wanted = Set(expected)
    if let object = found.first(where: { $0.kind == "trigger" && !wanted.contains($0) }) {
      throw damage("the trigger \(object.name) does not belong here")
    }
  }
}

/// A table, index or trigger as the file defines it.
private struct SchemaObject: Hashable {
  let kind: String
  let name: String
  let definition: String

  /// All but SQLite's own and the list of migrations, by name.
  static func all(_ db: Database) throws -> [SchemaObject] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT type, name, ifnull(sql, '') FROM sqlite_master
        WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND tbl_name <> 'grdb_migrations'
        ORDER BY name
        """
    ).map { SchemaObject(kind: $0[0], name: $0[1], definition: $0[2]) }
  }
}
