import CCSV

/// A streaming reader of comma-separated values on libcsv, which knows its physical lines.
///
/// It owns the C parser, hence a class. Quoting is checked strictly.
final class CSVParser {
  struct Row {
    /// The physical line on which the row begins, from 1.
    let line: Int
    let fields: [[UInt8]]
  }

  /// The longest field in bytes; a longer one has lost its closing quote.
  private static let fieldLimit = 1_048_576
  private static let pieceLength = 65_536

  private let parser = UnsafeMutablePointer<csv_parser>.allocate(capacity: 1)
  private var fields: [[UInt8]] = []
  private var rows: [Row] = []
  private var line: Int
  private var rowStart: Int
  private var endedWithReturn = false

  /// - Parameter line: the physical line of the first byte.
  init(line: Int) {
    self.line = line
    rowStart = line
    _ = csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
  }

  /// The rows that end in `bytes`.
  func feed(_ bytes: UnsafeRawBufferPointer) throws(FiguresCSVError) -> [Row] {
    var start = 0
    while start < bytes.count {
      // One physical line at a time, so that a row knows where it begins.
      var end = start
      let limit = min(bytes.count, start + CSVParser.pieceLength)
      while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let isLineEnd = end < limit
      if isLineEnd { end += 1 }
      try parse(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      if isLineEnd {
        let isReturn = bytes[end - 1] == 0x0D
        // A line feed directly behind a carriage return ends no further line.
        if isReturn || end - start > 1 || !endedWithReturn { line += 1 }
        endedWithReturn = isReturn
      } else {
        endedWithReturn = false
      }
      start = end
    }
    return takeRows()
  }

  /// The last row, where the file does not end with a line end.
  func finish() throws(FiguresCSVError) -> [Row] {
    let status = withCallbacks { field, row, context in
      csv_fini(parser, field, row, context)
    }
    guard status == 0 else { throw .unbalancedQuote(line: rowStart) }
    return takeRows()
  }

  private func parse(_ piece: UnsafeRawBufferPointer) throws(FiguresCSVError) {
    // State 0 is libcsv's "row not begun": blank lines leave it there.
    if parser.pointee.pstate == 0 { rowStart = line }
    let length = withCallbacks { field, row, context in
      csv_parse(parser, piece.baseAddress, piece.count, field, row, context)
    }
    guard length == piece.count else {
      throw csv_error(parser) == CSV_EPARSE
        ? .strayQuote(line: rowStart) : .outOfMemory(line: rowStart)
    }
    guard parser.pointee.entry_pos <= CSVParser.fieldLimit else {
      throw .unbalancedQuote(line: rowStart)
    }
  }

  private func takeRows() -> [Row] {
    defer { rows = [] }
    return rows
  }

  // MARK: - Callbacks

  private typealias FieldCallback =
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void
  private typealias RowCallback = @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void

  private func withCallbacks<Result>(
    _ body: (FieldCallback, RowCallback, UnsafeMutableRawPointer) -> Result
  ) -> Result {
    let context = Unmanaged.passUnretained(self).toOpaque()
    return body(
      { bytes, count, context in
        guard let context else { return }
        let parser = Unmanaged<CSVParser>.fromOpaque(context).takeUnretainedValue()
        parser.fields.append(Array(UnsafeRawBufferPointer(start: bytes, count: count)))
      },
      { _, context in
        guard let context else { return }
        let parser = Unmanaged<CSVParser>.fromOpaque(context).takeUnretainedValue()
        parser.rows.append(Row(line: parser.rowStart, fields: parser.fields))
        parser.fields = []
      },
      context
    )
  }
}
