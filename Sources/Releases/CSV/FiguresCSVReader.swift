package import TradeFigures

/// Reads a file of figures chunk by chunk, so that no more than a chunk is held in memory.
///
/// Columns are found by their names (`FiguresColumn`). `month`, `measure` and one of `value` and
/// `as_printed` must be there. Lines before the header that begin with `#` are metadata:
/// `# as_of: 2026-11-24` dates every row that has no date of its own.
package struct FiguresCSVReader: ~Copyable {
  private let source: Source
  private let catalog: MeasureCatalog
  private var table = CSVTable<FiguresColumn>(
    required: [[.month], [.measure], [.value, .asPrinted]]
  )

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
    let (source, catalog) = (source, catalog)
    var found: [Observation] = []
    try table.feed(chunk) { (row) throws(FiguresCSVError) in
      found.append(try FiguresRow(row, defaults: source).observation(in: catalog))
    }
    return found
  }

  /// The observations of the rows that end in `bytes`.
  package mutating func feed(_ bytes: [UInt8]) throws(FiguresCSVError) -> [Observation] {
    try bytes.withUnsafeBufferPointer { (chunk) throws(FiguresCSVError) in
      try feed(UnsafeRawBufferPointer(chunk))
    }
  }

  /// The observation of a last row without a line end; the file ends here.
  package mutating func finish() throws(FiguresCSVError) -> [Observation] {
    let (source, catalog) = (source, catalog)
    var found: [Observation] = []
    try table.finish { (row) throws(FiguresCSVError) in
      found.append(try FiguresRow(row, defaults: source).observation(in: catalog))
    }
    return found
  }
}
