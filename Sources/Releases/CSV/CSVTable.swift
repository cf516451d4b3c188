import CivilTime

/// The rows of a CSV with named columns and metadata lines, read chunk by chunk.
///
/// Columns are found by their names, in any order; lines before the header that begin with `#` are
/// metadata.
struct CSVTable<Column>: ~Copyable
where Column: RawRepresentable & CaseIterable & Hashable & Sendable, Column.RawValue == String {
  struct Row {
    /// The physical line on which it begins, from 1.
    let line: Int
    /// The text of each column that the file has.
    let fields: [Column: String]
    /// The date that the metadata give the whole file.
    let asOf: CalendarDate?
  }

  /// The most bytes that a file may have: 2 GB.
  private static var byteLimit: Int { 2 * 1_024 * 1_024 * 1_024 }

  /// Of each group one column must be there.
  private let required: [[Column]]
  private var preamble = MetadataLines()
  private var parser: CSVParser?
  private var columns: [Column]?
  private var byteCount = 0

  /// - Parameter required: groups of columns, of each of which the file must have one.
  init(required: [[Column]]) {
    self.required = required
  }

  /// Hands the rows that end in `chunk` to `body` one by one.
  mutating func feed(
    _ chunk: UnsafeRawBufferPointer,
    _ body: (Row) throws(FiguresCSVError) -> Void
  ) throws(FiguresCSVError) {
    byteCount += chunk.count
    guard byteCount <= CSVTable.byteLimit else { throw .tooLarge(limit: CSVTable.byteLimit) }
    if let parser {
      try hand(parser.feed(chunk), to: body)
    } else if let rest = try preamble.take(chunk) {
      try begin(with: rest, body)
    }
  }

  /// Hands over a last row without a line end; the file ends here.
  mutating func finish(
    _ body: (Row) throws(FiguresCSVError) -> Void
  ) throws(FiguresCSVError) {
    if parser == nil {
      // A file without a line end may still wait for its first line to be complete.
      try begin(with: preamble.rest(), body)
    }
    try hand(parser?.finish() ?? [], to: body)
    guard columns != nil else { throw .empty }
  }

  /// Starts the parser at the header, whose bytes `rest` begins with.
  private mutating func begin(
    with rest: [UInt8],
    _ body: (Row) throws(FiguresCSVError) -> Void
  ) throws(FiguresCSVError) {
    let parser = CSVParser(line: preamble.line)
    self.parser = parser
    let rows = try rest.withUnsafeBufferPointer { (chunk) throws(FiguresCSVError) in
      try parser.feed(UnsafeRawBufferPointer(chunk))
    }
    try hand(rows, to: body)
  }

  private mutating func hand(
    _ rows: [CSVParser.Row],
    to body: (Row) throws(FiguresCSVError) -> Void
  ) throws(FiguresCSVError) {
    for row in rows {
      var texts: [String] = []
      for field in row.fields {
        guard !field.contains(0), let text = String(validating: field, as: UTF8.self) else {
          throw .notText(line: row.line)
        }
        texts.append(text)
      }
      guard let columns else {
        columns = try columns(named: texts, line: row.line)
        continue
      }
      guard texts.count == columns.count else {
        throw .fieldCount(line: row.line, expected: columns.count, found: texts.count)
      }
      let fields = Dictionary(zip(columns, texts)) { first, _ in first }
      try body(Row(line: row.line, fields: fields, asOf: preamble.asOf))
    }
  }

  private func columns(
    named names: [String],
    line: Int
  ) throws(FiguresCSVError) -> [Column] {
    let names = names.map { $0.lowercased() }
    let missing = required.map { $0.map(\.rawValue) }
      .filter { group in !group.contains { names.contains($0) } }
      .map { $0.joined(separator: " or ") }
    guard missing.isEmpty else {
      throw .missingColumns(line: line, missing: missing, found: names)
    }
    let columns = names.compactMap { Column(rawValue: $0) }
    guard columns.count == names.count else {
      throw .unknownColumns(
        line: line,
        unknown: names.filter { Column(rawValue: $0) == nil },
        known: Column.allCases.map(\.rawValue)
      )
    }
    for (index, column) in columns.enumerated() where columns[..<index].contains(column) {
      throw .repeatedColumn(line: line, column: column.rawValue)
    }
    return columns
  }
}
