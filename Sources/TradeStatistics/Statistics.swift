package import CivilTime
package import Quantities
package import TradeFigures

/// Everything that may be said from a snapshot of figures: a pure function of its parts.
package struct Statistics: Sendable {
  package let snapshot: FiguresSnapshot
  /// Totals of fiscal years and further series, witnesses of the checks.
  package let reference: ReferenceFigures
  /// What the checks found, in the order of month, severity and measure.
  package let findings: [Finding]
  /// What was said about findings, by the identifier of the finding.
  package let acknowledgements: [String: Acknowledgement]
  private let queries: [MeasureID: Set<Month>]
  private let publishedMonths: [MeasureID: [Month]]

  /// Runs the checks over all of `snapshot`.
  ///
  /// - Parameters:
  ///   - snapshot: the figures.
  ///   - reference: published totals of fiscal years, and further series. Default: none, so that
  ///     the checks that need such a witness stay silent.
  ///   - acknowledgements: of two for one finding the first counts. Default: none.
  package init(
    snapshot: FiguresSnapshot,
    reference: ReferenceFigures = .none,
    acknowledgements: [Acknowledgement] = []
  ) {
    self.init(
      snapshot: snapshot,
      reference: reference,
      acknowledgements: acknowledgements,
      findings: Checks.findings(in: snapshot, reference: reference)
    )
  }

  /// The statistics of a snapshot that has been checked, with what was found.
  init(
    snapshot: FiguresSnapshot,
    reference: ReferenceFigures = .none,
    acknowledgements: [Acknowledgement] = [],
    findings: [Finding]
  ) {
    self.snapshot = snapshot
    self.reference = reference
    self.findings = findings
    self.acknowledgements = Dictionary(acknowledgements.map { ($0.finding, $0) }) { first, _ in
      first
    }
    var queries: [MeasureID: Set<Month>] = [:]
    for finding in findings where finding.severity == .error {
      guard let measure = finding.measure, case .month(let month) = finding.period else {
        continue
      }
      queries[measure, default: []].insert(month)
    }
    self.queries = queries
    var publishedMonths: [MeasureID: [Month]] = [:]
    // The observations come in the order of measures and months.
    for observation in snapshot.observations
    where observation.figure.value != nil
      && publishedMonths[observation.measure]?.last != observation.month
    {
      publishedMonths[observation.measure, default: []].append(observation.month)
    }
    self.publishedMonths = publishedMonths
  }

  /// The published or computed value, or `nil` where a figure that it needs is not on record.
  package func value(of measure: MeasureID, in month: Month) -> DatedEstimate? {
    if let derived = DerivedMeasure.named(measure) { return value(of: derived, in: month) }
    guard let reading = snapshot[measure, month], let estimate = reading.estimate else {
      return nil
    }
    return DatedEstimate(
      measure: measure,
      month: month,
      unit: reading.figure.unit,
      estimate: estimate,
      evidence: reading.evidence,
      isComputed: false,
      isConflict: reading.isConflict,
      isUnderQuery: isUnderQuery(measure, in: month)
    )
  }

  private func value(of derived: DerivedMeasure, in month: Month) -> DatedEstimate? {
    guard let numerator = value(of: derived.numerator, in: month),
      let denominator = value(of: derived.denominator, in: month),
      let quotient = numerator.estimate.divided(by: denominator.estimate)
    else { return nil }
    return DatedEstimate(
      measure: derived.id,
      month: month,
      unit: derived.unit,
      estimate: quotient.scaled(by: derived.factor),
      evidence: numerator.evidence + denominator.evidence,
      isComputed: true,
      isConflict: numerator.isConflict || denominator.isConflict,
      isUnderQuery: numerator.isUnderQuery || denominator.isUnderQuery
    )
  }

  /// The months for which `value(of:in:)` has an answer, in order.
  package func months(of measure: MeasureID) -> [Month] {
    possibleMonths(of: measure).filter { value(of: measure, in: $0) != nil }
  }

  /// The first month with a value, at or after `bound`; `nil` where there is none.
  func firstMonth(of measure: MeasureID, notBefore bound: Month?) -> Month? {
    possibleMonths(of: measure).first {
      (bound ?? $0) <= $0 && value(of: measure, in: $0) != nil
    }
  }

  /// The months outside which there is no value, in order.
  private func possibleMonths(of measure: MeasureID) -> [Month] {
    publishedMonths[DerivedMeasure.named(measure)?.numerator ?? measure] ?? []
  }

  /// The newest value before `month`, or `nil` where the series begins later.
  package func lastValue(of measure: MeasureID, before month: Month) -> DatedEstimate? {
    guard let first = possibleMonths(of: measure).first else { return nil }
    var candidate = month.previous
    while first <= candidate {
      if let value = value(of: measure, in: candidate) { return value }
      candidate = candidate.previous
    }
    return nil
  }

  /// The values of `measure` from one month to another; a month without one is `nil`.
  package func series(
    of measure: MeasureID,
    in months: ClosedRange<Month>
  ) -> [(month: Month, value: DatedEstimate?)] {
    months.map { ($0, value(of: measure, in: $0)) }
  }

  /// Whether a check found an error in the published figure of that month.
  package func isUnderQuery(_ measure: MeasureID, in month: Month) -> Bool {
    queries[measure]?.contains(month) ?? false
  }

  /// What the checks found in `month`, the gravest first.
  package func findings(in month: Month) -> [Finding] {
    findings.filter { $0.period == .month(month) }
  }

  /// The unit of a published or derived measure, or `nil` where it is unknown.
  package func unit(of measure: MeasureID) -> MeasurementUnit? {
    DerivedMeasure.named(measure)?.unit ?? snapshot.catalog[measure]?.unit
  }

  /// The title of a published or derived measure; the identifier of an unknown one.
  package func title(of measure: MeasureID) -> String {
    DerivedMeasure.named(measure)?.title ?? snapshot.catalog[measure]?.title ?? measure.text
  }
}
