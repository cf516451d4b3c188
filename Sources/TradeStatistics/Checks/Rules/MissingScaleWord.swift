import Quantities
import TradeFigures

/// "$2,000" where every other month prints millions: the scale word was lost.
struct MissingScaleWord: Check {
  static let name = "missing-scale-word"

  /// A habit takes this many months with a scale word for each one without.
  private static let leastHabit = 3
  /// A number written out in full is of the usual size; one that lost its word is far below it.
  private static let farBelow = ExactDecimal(100)

  func findings(in data: CheckedData) -> [Finding] {
    data.measures.flatMap { measure -> [Finding] in
      let readings = data.readings(of: measure)
      let scaled = readings.filter { $0.figure.number?.scale != nil }
      let bare = readings.filter { $0.figure.number?.scale == nil }
      guard scaled.count >= MissingScaleWord.leastHabit * max(1, bare.count),
        let lowest = scaled.compactMap(\.figure.value).min()
      else { return [] }
      return bare.compactMap { reading in
        guard let value = reading.figure.value, value * MissingScaleWord.farBelow < lowest else {
          return nil
        }
        return finding(
          .error,
          reading,
          "\(reading.figure.asPrinted) has no scale word, and all \(scaled.count) other months "
            + "of this measure have one."
        )
      }
    }
  }
}
