import CivilTime
import Quantities
import TradeFigures

/// A month that is far off a reference series, which it otherwise follows.
///
/// The two may differ in concept, so that not their ratio is judged but its departure from the
/// usual one.
struct ReferenceRatio: Check {
  static let name = "reference-mismatch"

  /// A usual ratio takes this many other months.
  private static let leastMonths = 6
  /// What the usual months may differ by besides, in hundredths of the usual ratio.
  private static let leastMargin = ExactDecimal(significand: 10, places: 2)
  /// Departures from the usual ratio are far beyond this many median departures.
  private static let far = ExactDecimal(8)

  func findings(in data: CheckedData) -> [Finding] {
    data.series.flatMap { series -> [Finding] in
      let pairs = series.figures.compactMap { other -> (Reading, MonthlyReference, Estimate)? in
        guard let reading = data.snapshot[series.measure, other.month],
          let ratio = Reconciliation.ratio(of: reading.estimate, to: other.figure.estimate)
        else { return nil }
        return (reading, other, ratio)
      }
      return pairs.indices.compactMap { index -> Finding? in
        let (reading, other, ratio) = pairs[index]
        let rest = pairs.indices.filter { $0 != index }.map { pairs[$0].2.value }
        guard rest.count >= ReferenceRatio.leastMonths else { return nil }
        let usual = Median.of(rest)
        let spread = Median.of(rest.map { ($0 - usual).magnitude }) * ReferenceRatio.far
        let margin = max(usual * ReferenceRatio.leastMargin, spread)
        guard ratio.bounds.upper < usual - margin || usual + margin < ratio.bounds.lower else {
          return nil
        }
        return finding(
          .error,
          reading,
          "\(CheckedData.words(reading)) is \(percent(ratio.value)) of \(series.title) "
            + "(\(other.figure.phrase)), against \(percent(usual)) in a usual month.",
          references: [other]
        )
      }
    }
  }

  private func percent(_ ratio: ExactDecimal) -> String {
    "\(NumberText.magnitude(ratio.rounded(to: 0), places: 0)) percent"
  }
}
