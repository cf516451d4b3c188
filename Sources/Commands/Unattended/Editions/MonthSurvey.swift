import CivilTime
import IssueReading
import Operations
import TradeFigures
import TradeStatistics
import Workspace

/// Looks at the months that may have to be published.
struct MonthSurvey {
  let statistics: Statistics
  let required: [MeasureID]
  let basis: BasisWriter
  let publication: Publication

  /// The required measures without a figure in `month`.
  func missing(in month: Month) -> [String] {
    required.filter { statistics.snapshot[$0, month] == nil }.map(\.text)
  }

  /// The newest month with all required measures; `nil` where there is none.
  var newest: Month? { statistics.snapshot.months.last { missing(in: $0).isEmpty } }

  /// All months with an edition, and all from the newest complete one on, in order.
  ///
  /// `issue` is what is printed with the newest complete month; the look of others does not count.
  func states(issue: ReadIssue?) throws -> [MonthState] {
    let newest = newest
    let months = statistics.snapshot.months
    // Where no month is complete, the last one tells what is missing.
    let recent = newest.map { newest in months.filter { $0 >= newest } } ?? months.suffix(1)
    return try Set(publication.editions() + recent).sorted().map { month in
      MonthState(
        month: month,
        missing: missing(in: month),
        openErrors: statistics.openErrors(in: month).map(\.id),
        basis: try basis.basis(of: month, issue: month == newest ? issue : nil),
        edition: try publication.receipt(of: month)?.basis
      )
    }
  }
}
