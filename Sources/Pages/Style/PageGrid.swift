/// The page in numbers: points from the top, and from the left edge of the live width.
enum PageGrid {
  static let width = 504.0
  static let gutter = 12.0
  /// One of two columns.
  static let half = 246.0
  /// The lead of page 1, and the widest line of article text: 8 of 12 columns.
  static let lead = 332.0
  /// The right part of page 1: 4 of 12 columns.
  static let side = 160.0
  /// The widest line of small text: 10 of 12 columns.
  static let note = 418.0

  static let top = 62.0
  static let bottom = 736.0
  static var depth: Double { bottom - top }

  static let runningHeadBaseline = 40.0
  static let runningHeadRule = 47.0
  static let footerRule = 750.0
  static let footerBaseline = 762.0

  /// The step of article text.
  static let step = 14.0
}
