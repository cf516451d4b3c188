package import TradeFigures

/// Reads a reference file chunk by chunk: totals of fiscal years, or monthly series.
///
/// Columns are found by their names (`ReferenceColumn`). `measure`, one of `value` and `as_printed`,
/// and one of `fiscal_year` and `month` must be there; a row of a month names its series. Lines
/// before the header that begin with `#` are metadata, as in a file of figures.
package struct ReferenceCSVReader: ~Copyable {
  private let source: Source
  private let catalog: MeasureCatalog
  private var table = CSVTable<ReferenceColumn>(
    required: [[.fiscalYear, .month], [.measure], [.value, .asPrinted]]
  )

  /// - Parameters:
  ///   - source: what the rows come from where they do not say so themselves.
  ///   - catalog: the measures that are known; those of fiscal years only are known besides.
  package init(source: Source, catalog: MeasureCatalog = .builtIn) {
    self.source = source
    self.catalog = catalog.adding(MeasureCatalog.ofFiscalYears)
  }

  /// What the rows that end in `bytes` say.
  package mutating func feed(_ bytes: [UInt8]) throws(FiguresCSVError) -> [ReferenceEntry] {
    let (source, catalog) = (source, catalog)
    var found: [ReferenceEntry] = []
    try bytes.withUnsafeBufferPointer { (chunk) throws(FiguresCSVError) in
      try table.feed(UnsafeRawBufferPointer(chunk)) { (row) throws(FiguresCSVError) in
        found.append(try ReferenceRow(row, defaults: source).entry(in: catalog))
      }
    }
    return found
  }

  /// What a last row without a line end says; the file ends here.
  package mutating func finish() throws(FiguresCSVError) -> [ReferenceEntry] {
    let (source, catalog) = (source, catalog)
    var found: [ReferenceEntry] = []
    try table.finish { (row) throws(FiguresCSVError) in
      found.append(try ReferenceRow(row, defaults: source).entry(in: catalog))
    }
    return found
  }
}
