/// A fiscal year of the United States government: 1 October to 30 September, named by its end.
///
/// March 2023 is month 6 of fiscal year 2023 (31 U.S.C. § 1102).
package struct FiscalYear: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The calendar year in which the fiscal year ends.
  package let year: Int

  package init(_ year: Int) {
    self.year = year
  }

  package init(containing month: Month) {
    year = month.number >= 10 ? month.year + 1 : month.year
  }

  /// October of the calendar year before.
  package var first: Month { Month(ordinal: (year - 1) * 12 + 9) }

  /// September of the year that names it.
  package var last: Month { Month(ordinal: year * 12 + 8) }

  package var months: ClosedRange<Month> { first...last }

  package var previous: FiscalYear { FiscalYear(year - 1) }

  /// 1 for October to 12 for September; the month is taken to lie in this fiscal year.
  package func position(of month: Month) -> Int { first.distance(to: month) + 1 }

  /// `FY2023`.
  package var description: String { "FY\(year)" }

  package static func < (a: FiscalYear, b: FiscalYear) -> Bool { a.year < b.year }
}
