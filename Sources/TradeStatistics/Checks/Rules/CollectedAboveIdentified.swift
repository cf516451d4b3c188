import CivilTime
import Quantities
import TradeFigures

/// Audit collections above what was identified: they include earlier assignments.
struct CollectedAboveIdentified: Check {
  static let name = "collected-above-identified"

  func findings(in data: CheckedData) -> [Finding] {
    data.readings(of: .auditCollected).compactMap { collected in
      guard let identified = data.snapshot[.auditIdentified, collected.month],
        let low = collected.bounds?.lower, let high = identified.bounds?.upper, high < low
      else { return nil }
      return finding(
        .note,
        collected,
        "Collections, \(CheckedData.words(collected)), exceed the "
          + "\(CheckedData.words(identified)) identified: they include earlier assignments.",
        evidence: [identified.shown]
      )
    }
  }
}
