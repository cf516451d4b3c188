import CivilTime
import Quantities
import TradeFigures

/// One month far off while both its neighbors show the same level and the companion stood still.
struct IsolatedJump: Check {
  static let name = "isolated-jump"

  /// Pairs that move together; each is the companion of the other.
  private static let pairs: [(MeasureID, MeasureID)] = [
    (.entrySummaries, .entryValue),
    (.forcedLaborEntries, .forcedLaborValue),
    (.counterfeitSeizures, .counterfeitMSRP),
  ]
  /// A jump is at least this far from both neighbors, in percent, all bounds considered.
  private static let jump = ExactDecimal(20)
  /// Neighbors within this of each other show one level, and a companion within it did not move.
  private static let still = ExactDecimal(10)

  func findings(in data: CheckedData) -> [Finding] {
    IsolatedJump.pairs.flatMap { [($0, $1), ($1, $0)] }.flatMap { measure, companion in
      data.readings(of: measure).compactMap { reading -> Finding? in
        let month = reading.month
        guard let before = data.snapshot[measure, month.previous],
          let after = data.snapshot[measure, month.next],
          let mate = data.snapshot[companion, month],
          let mateBefore = data.snapshot[companion, month.previous],
          let mateAfter = data.snapshot[companion, month.next],
          isStill(before, after), isStill(mateBefore, mate), isStill(mate, mateAfter),
          let side = side(of: reading, from: before), side == self.side(of: reading, from: after)
        else { return nil }
        return finding(
          .error,
          reading,
          "\(CheckedData.words(reading)) stands alone between \(CheckedData.words(before)) and "
            + "\(CheckedData.words(after)), while \(companion) hardly moved "
            + "(\(mateBefore.figure.asPrinted), \(mate.figure.asPrinted), "
            + "\(mateAfter.figure.asPrinted)).",
          evidence: [before, after, mateBefore, mate, mateAfter].map(\.shown)
        )
      }
    }
  }

  /// Which side of `neighbor` the reading jumped to; `nil` where it did not surely jump.
  private func side(of reading: Reading, from neighbor: Reading) -> Direction? {
    guard let percent = IsolatedJump.percent(from: neighbor, to: reading)?.bounds else {
      return nil
    }
    if IsolatedJump.jump <= percent.lower { return .up }
    // A fall of a sixth is the mirror image of a rise of a fifth.
    return percent.upper <= -ExactDecimal(significand: 1667, places: 2) ? .down : nil
  }

  private func isStill(_ a: Reading, _ b: Reading) -> Bool {
    guard let percent = IsolatedJump.percent(from: a, to: b)?.value else { return false }
    return percent.magnitude <= IsolatedJump.still
  }

  private static func percent(from a: Reading, to b: Reading) -> Estimate? {
    guard let from = a.estimate, let to = b.estimate,
      case .percent(let estimate) = Change(from: from, to: to, unit: a.figure.unit).relative
    else { return nil }
    return estimate
  }
}
