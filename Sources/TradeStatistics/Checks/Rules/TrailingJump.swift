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
      let scores = RobustScore.scores(of: readings.compactMap(\.figure.value))
      return zip(readings, scores).compactMap { reading, score in
        guard let score, RobustScore.threshold < score.magnitude else { return nil }
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
