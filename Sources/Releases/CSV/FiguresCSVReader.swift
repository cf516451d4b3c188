import CivilTime
package import TradeFigures

/// Reads a file of figures chunk by chunk, so that no more than a row is held in memory.
///
/// Columns are found by their names (`FiguresColumn`). `month`, `measure` and one of `value` and
/// `as_printed` must be there. Lines before the header that begin with `#` are metadata:
/// `# as_of: 2026-11-24` dates every row that has no date of its own.
package struct FiguresCSVReader: ~Copyable {
  /// The most bytes that a file may have: 2 GB.
  package static let byteLimit = 2 * 1_024 * 1_024 * 1_024

  private let source: Source
  private let catalog: MeasureCatalog
  private var preamble = MetadataLines()
  private var parser: CSVParser?
  private var columns: [FiguresColumn]?
  private var byteCount = 0

  /// - Parameters:
  ///   - source: what the rows come from where they do not say so themselves; its hash is that
  ///     of the whole file, which the caller knows in advance.
  ///   - catalog: the measures that are known.
  package init(source: Source, catalog: MeasureCatalog = .builtIn) {
    self.source = source
    self.catalog = catalog
  }

  /// The observations of the rows that end in `chunk`.
  package mutating func feed(
    _ chunk: UnsafeRawBufferPointer
  ) throws(FiguresCSVError) -> [Observation] {
    byteCount += chunk.count
    guard byteCount <= FiguresCSVReader.byteLimit else {
      throw .tooLarge(limit: FiguresCSVReader.byteLimit)
    }
    if let parser { return try observations(of: parser.feed(chunk)) }
    guard let rest = try preamble.take(chunk) else { return [] }
    return try begin(with: rest)
  }

  /// Starts the parser at the header, whose bytes `rest` begins with.
  private mutating func begin(with rest: [UInt8]) throws(FiguresCSVError) -> [Observation] {
    parser = CSVParser(line: preamble.line)
    return try feed(counted: rest)
  }

  /// The observations of the rows that end in `bytes`.
  package mutating func feed(_ bytes: [UInt8]) throws(FiguresCSVError) -> [Observation] {
    try bytes.withUnsafeBufferPointer { (chunk) throws(FiguresCSVError) in
      try feed(UnsafeRawBufferPointer(chunk))
    }
  }

  /// Hands the rows that end in `chunk` to `onRow` one by one.
  ///
  /// - Throws: `FiguresCSVError`, or whatever `onRow` throws.
  package mutating func feed(
    _ chunk: UnsafeRawBufferPointer,
    onRow: (Observation) throws -> Void
  ) throws {
    for observation in try feed(chunk) { try onRow(observation) }
  }

  /// The observation of a last row without a line end; the file ends here.
  package mutating func finish() throws(FiguresCSVError) -> [Observation] {
    if parser == nil {
      // A file without a line end may still wait for its first line to be complete.
      _ = try begin(with: preamble.rest())
    }
    let last = try observations(of: parser?.finish() ?? [])
    guard columns != nil else { throw .empty }
    return last
  }

  private mutating func feed(counted bytes: [UInt8]) throws(FiguresCSVError) -> [Observation] {
    guard let parser else { return [] }
    let rows = try bytes.withUnsafeBufferPointer { (chunk) throws(FiguresCSVError) in
      try parser.feed(UnsafeRawBufferPointer(chunk))
    }
    return try observations(of: rows)
  }

  // MARK: - Rows

  private mutating func observations(
    of rows: [CSVParser.Row]
  ) throws(FiguresCSVError) -> [Observation] {
    var found: [Observation] = []
    for row in rows {
      var texts: [String] = []
      for field in row.fields {
        guard !field.contains(0), let text = String(validating: field, as: UTF8.self) else {
          throw .notText(line: row.line)
        }
        texts.append(text)
      }
      guard let columns else {
        columns = try FiguresCSVReader.columns(of: texts, line: row.line)
        continue
      }
      guard texts.count == columns.count else {
        throw .fieldCount(line: row.line, expected: columns.count, found: texts.count)
      }
      let fields = Dictionary(zip(columns, texts)) { first, _ in first }
      let figures = FiguresRow(
        line: row.line,
        fields: fields,
        defaults: source,
        asOf: preamble.asOf
      )
      found.append(try figures.observation(in: catalog))
    }
    return found
  }

  private static func columns(
    of names: [String],
    line: Int
  ) throws(FiguresCSVError) -> [FiguresColumn] {
    let names = names.map { $0.lowercased() }
    var missing = ["month", "measure"].filter { !names.contains($0) }
    if !names.contains("value"), !names.contains("as_printed") {
      missing.append("value or as_printed")
    }
    guard missing.isEmpty else {
      throw .missingColumns(line: line, missing: missing, found: names)
    }
    let columns = names.compactMap { FiguresColumn(rawValue: $0) }
    guard columns.count == names.count else {
      throw .unknownColumns(
        line: line,
        unknown: names.filter { FiguresColumn(rawValue: $0) == nil },
        known: FiguresColumn.allCases.map(\.rawValue)
      )
    }
    for (index, column) in columns.enumerated() where columns[..<index].contains(column) {
      throw .repeatedColumn(line: line, column: column.rawValue)
    }
    return columns
  }
}
