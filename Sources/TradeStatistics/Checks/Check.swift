import CivilTime
import Quantities
import TradeFigures

/// A rule that looks for figures that cannot be right, or that need a remark.
protocol Check: Sendable {
  /// The name under which findings are reported and acknowledged.
  static var name: String { get }

  func findings(in data: CheckedData) -> [Finding]
}

/// What the checks look at.
struct CheckedData {
  let snapshot: FiguresSnapshot
  let fiscalYears: FiscalYearFigures

  /// The numeric measures that have readings, in the order of the catalog.
  var measures: [MeasureID] {
    let ids = Set(snapshot.observations.map(\.measure))
    return ids.sorted {
      (snapshot.catalog.position(of: $0), $0) < (snapshot.catalog.position(of: $1), $1)
    }
  }

  /// The readings of `measure` that are numbers, in the order of months.
  func readings(of measure: MeasureID) -> [Reading] {
    snapshot.months(of: measure).compactMap { snapshot[measure, $0] }.filter { $0.estimate != nil }
  }

  /// The words for a figure in a reason: `more than $2.7 billion`.
  static func words(_ reading: Reading) -> String { reading.figure.phrase }
}

extension Check {
  /// A finding of this check about a month's figure.
  func finding(
    _ severity: Severity,
    _ reading: Reading,
    _ reason: String,
    evidence: [Observation] = [],
    witnesses: [FiscalYearFigure] = []
  ) -> Finding {
    Finding(
      check: Self.name,
      severity: severity,
      measure: reading.shown.measure,
      period: .month(reading.month),
      reason: reason,
      evidence: [reading.shown] + evidence,
      witnesses: witnesses
    )
  }
}
