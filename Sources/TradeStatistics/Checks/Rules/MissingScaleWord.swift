import Quantities
import TradeFigures

/// "$2,000" where every other month prints millions: the scale word was lost.
struct MissingScaleWord: Check {
  static let name = "missing-scale-word"

  /// A habit takes this many months with a scale word for each one without.
  private static let leastHabit = 3
  /// A number written out in full is of the usual size; one that lost its word is far below it.
  private static let farBelow = ExactDecimal(100)
  /// Without such a habit, only the loss of a million or a billion is plain.
  private static let outOfReach = ExactDecimal(10_000)

  func findings(in data: CheckedData) -> [Finding] {
    data.measures.flatMap { measure -> [Finding] in
      let readings = data.readings(of: measure)
      let scaled = readings.filter { $0.figure.number?.scale != nil }
      let bare = readings.filter { $0.figure.number?.scale == nil }
      guard scaled.count >= bare.count, let lowest = scaled.compactMap(\.figure.value).min() else {
        return []
      }
      let isHabit = scaled.count >= MissingScaleWord.leastHabit * max(1, bare.count)
      let factor = isHabit ? MissingScaleWord.farBelow : MissingScaleWord.outOfReach
      return bare.compactMap { reading in
        guard let value = reading.figure.value, value * factor < lowest else { return nil }
        return finding(
          .error,
          reading,
          "\(reading.figure.asPrinted) has no scale word, and "
            + (scaled.count == 1
              ? "the other month of this measure has one."
              : "all \(scaled.count) other months of this measure have one.")
        )
      }
    }
  }
}
