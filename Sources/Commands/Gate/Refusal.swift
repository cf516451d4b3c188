import CivilTime
import TradeFigures
import TradeStatistics
import Workspace

extension Failure {
  /// The words for a month that is not published: the checks and measures at fault, and what to do.
  static func refusing(_ month: Month, for errors: [Finding]) -> Failure {
    var checks: [String] = []
    for error in errors where !checks.contains(error.check) { checks.append(error.check) }
    let parts = checks.map { check in
      let measures = errors.filter { $0.check == check }.compactMap(\.measure?.text)
      return measures.isEmpty ? check : "\(check) (\(measures.joined(separator: ", ")))"
    }
    let count = errors.count == 1 ? "1 unresolved error" : "\(errors.count) unresolved errors"
    return Failure(
      .refused,
      "\(month) has \(count): \(parts.joined(separator: ", "))",
      hint: "See “tradesnap check \(month)”; acknowledge what stands in "
        + "\(AcknowledgedFinding.fileName), or publish all the same with --force."
    )
  }
}
