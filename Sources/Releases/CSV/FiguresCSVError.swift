package import Quantities
package import TradeFigures

/// Why a file of figures could not be read.
///
/// Lines are physical lines, counted from 1; those of a
/// row that spans several are its first.
package enum FiguresCSVError: Error, Hashable, Sendable {
  /// There is no header line.
  case empty
  case tooLarge(limit: Int)
  /// A NUL byte, or bytes that are not UTF-8.
  case notText(line: Int)
  /// A quote that is never closed, in the row that begins on that line.
  case unbalancedQuote(line: Int)
  /// A quote within a field that does not begin with one, or text behind a closing quote.
  case strayQuote(line: Int)
  /// A metadata line whose value cannot be read.
  case badMetadata(line: Int, key: String, text: String)
  case missingColumns(line: Int, missing: [String], found: [String])
  case unknownColumns(line: Int, unknown: [String], known: [String])
  case repeatedColumn(line: Int, column: String)
  case fieldCount(line: Int, expected: Int, found: Int)
  /// A field that is not what its column holds.
  case badField(line: Int, column: String, text: String, expected: String)
  case unknownMeasure(line: Int, text: String)
  case wrongUnit(line: Int, text: String, measure: MeasureID, expected: MeasurementUnit)
  /// The value is not the number that was printed.
  case disagreement(line: Int, value: String, asPrinted: String)
  /// The C library could not get memory.
  case outOfMemory(line: Int)
}
