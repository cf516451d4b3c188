/// The base unit that a figure is counted in.
package enum MeasurementUnit: String, Hashable, Sendable, CaseIterable {
  case count
  /// United States dollars.
  case usd
  /// Hundredths of a whole; a change of it is in percentage points.
  case percent
  case pounds
  /// An order of names rather than a number.
  case order
}
