import CivilTime
package import TradeFigures

/// A month set against an earlier one, and by what right.
package struct Comparison: Hashable, Sendable {
  /// How the earlier month was chosen.
  package enum Basis: Hashable, Sendable {
    case previousMonth
    /// The newest earlier month with a figure, where the previous month has none.
    case lastOnRecord
    case sameMonthYearEarlier
  }

  package let current: DatedEstimate
  package let earlier: DatedEstimate
  package let basis: Basis
  package let change: Change
  /// Whether the measure was defined otherwise in the earlier month.
  package let crossesDefinitionBreak: Bool

  init(current: DatedEstimate, earlier: DatedEstimate, basis: Basis) {
    self.current = current
    self.earlier = earlier
    self.basis = basis
    change = Change(from: earlier.estimate, to: current.estimate, unit: current.unit)
    crossesDefinitionBreak =
      DefinitionBreak.between(earlier.month, current.month, of: current.measure) != nil
  }

  /// The observations of both months, the earlier first.
  package var evidence: [Observation] { earlier.evidence + current.evidence }

  package var isUnderQuery: Bool { current.isUnderQuery || earlier.isUnderQuery }
}
