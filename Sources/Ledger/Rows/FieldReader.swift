import GRDB

/// Reads the fields of one row of the file, and names the row where a field cannot be read.
///
/// A ledger may have been damaged or edited by hand, so no field is trusted to hold what its
/// column promises.
struct FieldReader {
  let row: Row
  /// The table that the row is of, for messages.
  let table: String

  /// The row's number, which is its first column.
  var id: Int64 { Int64.fromDatabaseValue(row[0]) ?? 0 }

  func text(_ column: Int, _ name: String) throws -> String {
    guard let text = String.fromDatabaseValue(row[column]) else {
      throw Unreadable(self, name, row[column])
    }
    return text
  }

  /// Reads a field by way of its text.
  func value<Value>(_ column: Int, _ name: String, _ read: (String) -> Value?) throws -> Value {
    guard let value = read(try text(column, name)) else {
      throw Unreadable(self, name, row[column])
    }
    return value
  }

  /// Reads a field that may be empty.
  func optional<Value>(_ column: Int, _ name: String, _ read: (String) -> Value?) throws -> Value? {
    row.hasNull(atIndex: column) ? nil : try value(column, name, read)
  }

  func optionalInteger(_ column: Int, _ name: String) throws -> Int? {
    let value: DatabaseValue = row[column]
    guard !value.isNull else { return nil }
    guard let integer = Int.fromDatabaseValue(value) else { throw Unreadable(self, name, value) }
    return integer
  }

  /// A field that does not hold what its column promises.
  struct Unreadable: Error {
    /// Names the row, the column and what stands there.
    let detail: String

    init(_ reader: FieldReader, _ name: String, _ value: DatabaseValue) {
      detail = "row \(reader.id) of \(reader.table) has the \(name) \(value)"
    }
  }
}
