import CivilTime
import TradeFigures

/// A month whose leading figures all equal those of the month before: copied, not counted.
struct CopiedForward: Check {
  static let name = "copied-forward"

  /// The figures that never all repeat by chance.
  private static let leading: [MeasureID] = [.entrySummaries, .entryValue, .estimatedDuties]
  /// Fewer than this many in common prove nothing.
  private static let leastInCommon = 2

  func findings(in data: CheckedData) -> [Finding] {
    data.snapshot.months.flatMap { month -> [Finding] in
      let pairs = CopiedForward.leading.compactMap { measure -> (Reading, Reading)? in
        guard let current = data.snapshot[measure, month],
          let before = data.snapshot[measure, month.previous]
        else { return nil }
        return (current, before)
      }
      guard pairs.count >= CopiedForward.leastInCommon,
        // Which month a disputed figure belongs to is open: it may be the earlier one's label.
        pairs.allSatisfy({ $0.figure.content == $1.figure.content && !$1.isConflict })
      else { return [] }
      return pairs.map { current, before in
        finding(
          .error,
          current,
          "Every leading figure equals that of \(month.previous.title), here "
            + "\(CheckedData.words(current)): it reads as copied forward.",
          evidence: [before.shown]
        )
      }
    }
  }
}
