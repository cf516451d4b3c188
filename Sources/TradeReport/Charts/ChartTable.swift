/// The data that a chart shows, one row for each month and measure, gaps included.
///
/// Its text is the file that goes beside a picture, and what the picture's data hash is taken of:
/// the same figures give the same text, on every machine.
package struct ChartTable: Hashable, Sendable {
  /// The columns, in the order of the file.
  package enum Column: String, Hashable, Sendable, CaseIterable {
    case month, measure
    /// The number as printed, without its qualifier; of an open conflict each reading's.
    case asPrinted = "as_printed"
    case qualifier
    /// In base units, as it is drawn; empty where there is none.
    case value
    /// Where the true value lies, as the qualifier and rounding say.
    case lower, upper
    case lowerOpen = "lower_open"
    case upperOpen = "upper_open"
    case unit, status, flags
    /// Where the figures were read, with the SHA-256 of the bytes that were read.
    case source, sha256
  }

  /// Where a value comes from, or why there is none.
  package enum Status: String, Hashable, Sendable {
    case published
    /// Computed from published figures of the same month.
    case computed
    case noFigure = "no figure"
    /// Other parts of the same whole were published for the month, but not this one.
    case notPublishedSeparately = "not published separately"
  }

  /// Fields by column; a column without one is empty.
  package let rows: [[Column: String]]

  /// Header and rows as RFC 4180 quotes them; every line ends with a line feed.
  package var csv: String {
    let header = Column.allCases.map(\.rawValue)
    let lines = rows.map { row in Column.allCases.map { row[$0] ?? "" } }
    return ([header] + lines).map { fields in
      fields.map(ChartTable.quoted).joined(separator: ",") + "\n"
    }.joined()
  }

  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return field
    }
    let doubled = field.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }
}
