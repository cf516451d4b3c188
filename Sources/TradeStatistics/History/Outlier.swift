package import CivilTime
package import Quantities
package import TradeFigures

/// A month far from the published months before it: annotated on charts, never removed.
package struct Outlier: Hashable, Sendable {
  package let value: DatedEstimate
  /// The robust z-score of the printed value, beyond ±3.5, at 3 decimals.
  package let score: ExactDecimal

  package var month: Month { value.month }
}

extension Statistics {
  /// The outliers of a measure, in the order of months.
  ///
  /// Each month is judged by the logarithms of the preceding 24 published months; months with
  /// fewer than 12 before them are not judged.
  package func outliers(of measure: MeasureID) -> [Outlier] {
    let values = months(of: measure).compactMap { value(of: measure, in: $0) }
    return zip(values, RobustScore.scores(of: values.map(\.estimate.value))).compactMap {
      value,
      score in
      guard let score, RobustScore.threshold < score.magnitude else { return nil }
      return Outlier(value: value, score: score)
    }
  }
}
