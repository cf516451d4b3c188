import CivilTime
import TradeFigures

/// Months without a figure before one that has it.
struct GapInSeries: Check {
  static let name = "gap"

  func findings(in data: CheckedData) -> [Finding] {
    data.measures.flatMap { measure in
      let readings = data.readings(of: measure)
      return zip(readings, readings.dropFirst()).compactMap { before, after -> Finding? in
        let missing = before.month.distance(to: after.month) - 1
        guard missing > 0 else { return nil }
        let first = before.month.next
        let last = after.month.previous
        let span = missing == 1 ? first.title : "\(first.title) to \(last.title)"
        return finding(.note, after, "No figure is on record for \(span).")
      }
    }
  }
}
