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
  /// What earlier runs published, and what the gate kept them from publishing.
  let register: EditionRegister

  /// The required measures without a figure in `month`.
  func missing(in month: Month) -> [String] {
    required.filter { statistics.snapshot[$0, month] == nil }.map(\.text)
  }

  /// The newest month with all required measures; `nil` where there is none.
  var newest: Month? { statistics.snapshot.months.last { missing(in: $0).isEmpty } }

  /// The months, but for the newest, in whose place something stands that is no edition.
  var obstructed: [(month: Month, error: PublicationError)] {
    Set(publication.editions() + register.months).subtracting([newest].compactMap(\.self)).sorted()
      .compactMap { month in
        do throws(PublicationError) {
          _ = try publication.receipt(of: month)
          return nil
        } catch {
          return (month, error)
        }
      }
  }

  /// All months that have an edition or ought to have one, all after the last edition, and all from
  /// the newest complete one on, in order; but not what is `obstructed`.
  ///
  /// `issue` is what is printed with the newest complete month; the look of others does not count.
  func states(issue: ReadIssue?) throws -> [MonthState] {
    let newest = newest
    let all = statistics.snapshot.months
    // Where no month is complete, the last one tells what is missing.
    let recent = newest.map { newest in all.filter { $0 >= newest } } ?? all.suffix(1)
    let obstructed = obstructed.map(\.month)
    let published = Set(publication.editions() + register.months)
    let skipped = published.max().map { last in all.filter { $0 > last } } ?? []
    let months = published.union(register.held + skipped + recent).subtracting(obstructed)
    return try months.sorted().map { month in
      let edition = try publication.receipt(of: month)
      let isMissing = { publication.damages(of: month, by: .size).contains { $0.kind == .missing } }
      return MonthState(
        month: month,
        missing: missing(in: month),
        openErrors: statistics.openErrors(in: month).map(\.id),
        basis: try basis.basis(of: month, issue: month == newest ? issue : nil),
        edition: edition?.basis,
        isLost: edition == nil ? register.months.contains(month) : isMissing(),
        isHeld: register.held.contains(month)
      )
    }
  }
}
