import CivilTime
import GRDB
import Quantities
import TradeFigures

/// Reads observations back from the two tables.
struct ObservationReader {
  private let sources: [Int64: (source: Source, published: CalendarDate?)]
  private var months = RememberedReading { Month($0) }
  private var dates = RememberedReading { CalendarDate($0) }
  private var moments = RememberedReading { Timestamp($0) }
  private var qualifiers = RememberedReading { Qualifier($0) }

  /// Reads the sources, which are few against the observations.
  init(_ db: Database) throws {
    var sources: [Int64: (Source, CalendarDate?)] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT id, address, sha256, title, kind, published FROM sources"
    )
    while let row = try rows.next() {
      let fields = FieldReader(row: row, table: "sources")
      sources[fields.id] = (
        Source(
          address: try fields.text(1, "address"),
          sha256: try fields.text(2, "sha256"),
          title: try fields.text(3, "title"),
          kind: SourceKind(try fields.text(4, "kind"))
        ),
        try fields.optional(5, "published") { CalendarDate($0) }
      )
    }
    self.sources = sources
  }

  /// Every observation, in the order of arrival.
  mutating func all(_ db: Database) throws -> [Observation] {
    var observations: [Observation] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, month, measure, as_printed, qualifier, unit, line, "column", as_of, note,
          source_id, recorded
        FROM observations ORDER BY id
        """
    )
    while let row = try rows.next() {
      observations.append(try observation(FieldReader(row: row, table: "observations")))
    }
    return observations
  }

  private mutating func observation(_ fields: FieldReader) throws -> Observation {
    let qualifier = try fields.value(4, "qualifier") { qualifiers($0) }
    let unit = try fields.value(5, "unit") { MeasurementUnit(rawValue: $0) }
    guard let source = Int64.fromDatabaseValue(fields.row[10]).flatMap({ sources[$0] }) else {
      throw FieldReader.Unreadable(fields, "source_id", fields.row[10])
    }
    var place: TextPlace?
    if let line = try fields.optionalInteger(6, "line"),
      let column = try fields.optionalInteger(7, "column")
    {
      place = TextPlace(line: line, column: column)
    }
    return Observation(
      month: try fields.value(1, "month") { months($0) },
      measure: MeasureID(try fields.text(2, "measure")),
      figure: try fields.value(3, "as_printed") {
        Figure(asPrinted: $0, qualifier: qualifier, unit: unit)
      },
      source: source.source,
      place: place,
      published: source.published,
      asOf: try fields.optional(8, "as_of") { dates($0) },
      recorded: try fields.value(11, "recorded") { moments($0) },
      note: try fields.text(9, "note")
    )
  }
}
