import CivilTime
import TradeFigures

/// A month without figures that each of the months on record before it had.
struct MissingMeasure: Check {
  static let name = "missing-measure"

  /// A habit takes this many months on record in a row.
  private static let habit = 3

  func findings(in data: CheckedData) -> [Finding] {
    let months = data.snapshot.months
    return months.indices.dropFirst(MissingMeasure.habit).compactMap { index -> Finding? in
      let before = months[index - MissingMeasure.habit..<index]
      let missing = data.measures.filter { measure in
        data.snapshot[measure, months[index]] == nil
          && before.allSatisfy { data.snapshot[measure, $0] != nil }
      }
      guard !missing.isEmpty else { return nil }
      return Finding(
        check: MissingMeasure.name,
        severity: .warning,
        measure: nil,
        period: .month(months[index]),
        reason:
          "No figure is on record for \(missing.map(\.text).joined(separator: ", ")); each of "
          + "the \(MissingMeasure.habit) months on record before had one.",
        evidence: missing.flatMap { measure in
          before.compactMap { data.snapshot[measure, $0]?.shown }
        }
      )
    }
  }
}
