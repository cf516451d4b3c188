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
  let series: [ReferenceSeries]
  /// The measures that have readings, in the order of the catalog.
  let measures: [MeasureID]
  private let numbers: [MeasureID: [Reading]]

  init(snapshot: FiguresSnapshot, reference: ReferenceFigures) {
    self.snapshot = snapshot
    fiscalYears = reference.fiscalYears
    series = reference.series
    // The observations of a snapshot come in the order of measures and months.
    var measures: [MeasureID] = []
    var numbers: [MeasureID: [Reading]] = [:]
    for observation in snapshot.observations {
      let measure = observation.measure
      if measures.last != measure { measures.append(measure) }
      guard numbers[measure]?.last?.month != observation.month,
        let reading = snapshot[measure, observation.month], reading.estimate != nil
      else { continue }
      numbers[measure, default: []].append(reading)
    }
    self.measures = measures
    self.numbers = numbers
  }

  /// The readings of `measure` that are numbers, in the order of months.
  func readings(of measure: MeasureID) -> [Reading] { numbers[measure] ?? [] }

  /// The measures whose months sum to their fiscal year, in the order of the catalog.
  var summedMeasures: [MeasureID] {
    measures.filter { snapshot.catalog[$0]?.total == .sum }
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
    witnesses: [FiscalYearFigure] = [],
    references: [MonthlyReference] = []
  ) -> Finding {
    Finding(
      check: Self.name,
      severity: severity,
      measure: reading.shown.measure,
      period: .month(reading.month),
      reason: reason,
      evidence: [reading.shown] + evidence,
      witnesses: witnesses,
      references: references
    )
  }
}
