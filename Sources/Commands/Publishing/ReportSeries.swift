import CivilTime
import IssueReading
import TradeStatistics
import Workspace

/// The reports of many months, one after the other: no more than one a worker is in memory.
struct ReportSeries: Sendable {
  let printer: ReportPrinter
  let isForced: Bool
  /// What editors wrote for a month; `nil` where there is nothing.
  let issue: @Sendable (Month) throws -> ReadIssue?
  /// The path of a month's report.
  let path: @Sendable (Month) -> String

  /// How many months are drawn at a time.
  private static let workers = 2

  /// Writes the reports of `months`; each is whole on the disk before its worker's next is begun.
  ///
  /// - Returns: the paths that were written and the months that were refused, in order.
  /// - Throws: the first error of a worker; the other's files stay.
  func write(
    _ months: [Month],
    _ environment: Environment
  ) async throws -> (paths: [String], refused: [Month]) {
    let refused = months.filter { !isForced && !printer.statistics.openErrors(in: $0).isEmpty }
    let look = printer.look
    let printed = months.filter { !refused.contains($0) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<min(Self.workers, printed.count) {
        group.addTask {
          let press = try Press(environment, look)
          for index in stride(from: worker, to: printed.count, by: Self.workers) {
            try Task.checkCancellation()
            let month = printed[index]
            let report = try printer.report(
              of: month,
              isForced: isForced,
              issue: issue(month),
              on: press
            )
            try OutputFile.write(report, to: path(month))
          }
        }
      }
      try await group.waitForAll()
    }
    return (printed.map(path), refused)
  }
}
