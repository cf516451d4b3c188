import Quantities
import TradeFigures

/// A month far outside the distribution of the months before it.
///
/// Only a warning: policy moves figures, and a second witness is the business of other checks.
struct TrailingJump: Check {
  static let name = "jump"

  func findings(in data: CheckedData) -> [Finding] {
    data.measures.flatMap { measure -> [Finding] in
      let readings = data.readings(of: measure)
      let values = readings.compactMap(\.figure.value)
      guard values.count == readings.count else { return [] }
      return readings.indices.compactMap { index in
        guard let score = RobustScore.of(values[index], after: values[..<index]),
          RobustScore.threshold < score.magnitude
        else { return nil }
        let reading = readings[index]
        return finding(
          .warning,
          reading,
          "\(CheckedData.words(reading)) is far \(score.isNegative ? "below" : "above") the "
            + "published months before it (robust z-score \(score.rounded(to: 1)))."
        )
      }
    }
  }
}
