import CivilTime
import TradeFigures

/// The checks that every snapshot goes through.
enum Checks {
  static let all: [any Check] = [
    SourceConflict(), CopiedForward(), LabelMismatch(), MissingScaleWord(), ExceedsFiscalYear(),
    MostOfFiscalYear(), IsolatedJump(), ReferenceRatio(), TrailingJump(), FiscalYearSum(),
    MissingMeasure(), StaleMonth(), CollectedAboveIdentified(), DefinitionChange(), GapInSeries(),
  ]

  /// What all checks find, in the order of time, severity, measure and check.
  static func findings(
    in snapshot: FiguresSnapshot,
    reference: ReferenceFigures
  ) -> [Finding] {
    let data = CheckedData(snapshot: snapshot, reference: reference)
    func place(_ finding: Finding) -> (Int, Severity, Int, String) {
      let month =
        switch finding.period {
        case .month(let month): month
        case .fiscalYear(let year): year.last
        }
      let position = finding.measure.map { snapshot.catalog.position(of: $0) } ?? -1
      return (month.ordinal, finding.severity, position, finding.id)
    }
    // Places hold texts: they are made once for each finding, not for each comparison.
    return all.flatMap { $0.findings(in: data) }.map { (place: place($0), finding: $0) }
      .sorted { $0.place < $1.place }
      .map(\.finding)
  }
}
