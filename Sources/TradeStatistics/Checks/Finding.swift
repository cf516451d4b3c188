package import CivilTime
package import TradeFigures

/// How grave a finding is.
package enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
  /// The figure cannot stand: it is under query, and its month is not published until somebody
  /// acknowledges the finding.
  case error
  /// Unusual, and perhaps true.
  case warning
  /// A reader should know.
  case note

  /// Graver first.
  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// What one check has to say about one figure, or about a fiscal year.
package struct Finding: Hashable, Sendable {
  /// What the finding is pinned to.
  package enum Period: Hashable, Sendable {
    case month(Month)
    case fiscalYear(FiscalYear)
  }

  /// The name of the check: `copied-forward`.
  package let check: String
  package let severity: Severity
  /// `nil` where the finding is about the month as a whole.
  package let measure: MeasureID?
  package let period: Period
  /// Why, as one sentence with the figures that bear it out.
  package let reason: String
  /// The observations that the finding is about, and those that witness against them.
  package let evidence: [Observation]
  /// The fiscal-year figures that witness, if any.
  package let witnesses: [FiscalYearFigure]
  /// The figures of reference series that witness, if any.
  package let references: [MonthlyReference]

  package init(
    check: String,
    severity: Severity,
    measure: MeasureID?,
    period: Period,
    reason: String,
    evidence: [Observation] = [],
    witnesses: [FiscalYearFigure] = [],
    references: [MonthlyReference] = []
  ) {
    self.check = check
    self.severity = severity
    self.measure = measure
    self.period = period
    self.reason = reason
    self.evidence = evidence
    self.witnesses = witnesses
    self.references = references
  }

  /// A name to acknowledge it by, stable from run to run: `copied-forward 2024-12 entry-value`.
  package var id: String {
    let time =
      switch period {
      case .month(let month): month.description
      case .fiscalYear(let year): year.description
      }
    return ([check, time] + (measure.map { [$0.text] } ?? [])).joined(separator: " ")
  }
}
