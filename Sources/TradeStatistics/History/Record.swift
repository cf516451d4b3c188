package import CivilTime
import Quantities
package import TradeFigures

/// A month that is surely higher, or lower, than all months on record back to some earlier one.
package struct Record: Hashable, Sendable {
  /// Which end of the scale.
  package enum Kind: Hashable, Sendable {
    case highest
    case lowest
  }

  /// How far back it holds.
  package enum Reach: Hashable, Sendable {
    /// The newest earlier month that is not surely passed: "highest since June 2022".
    case since(Month)
    /// No month on record matches it; the series starts at the given month.
    case series(from: Month)
  }

  package let kind: Kind
  package let current: DatedEstimate
  package let reach: Reach
  /// The months on record that are surely passed, in order; at least one.
  package let passed: [Month]
  /// Months between the reach and the current month that have no figure, in order.
  package let gaps: [Month]
  /// Passed months whose figure is under query, so that passing them proves little.
  package let underQuery: [Month]
  /// Whether the month of `since` surely is at least as far out; `nil` for the whole series.
  package let isSinceCertain: Bool?
  /// The observations of all months that the claim speaks of, the oldest first.
  package let evidence: [Observation]
}

extension Statistics {
  /// The records that `month` sets in `measure`: at most one of each kind, the highest first.
  ///
  /// A month under query sets none. A record that passes the previous
  /// month alone is only a change, and is left out unless it is of the whole series.
  package func records(of measure: MeasureID, in month: Month) -> [Record] {
    [.highest, .lowest].compactMap { record($0, of: measure, in: month) }
  }

  private func record(_ kind: Record.Kind, of measure: MeasureID, in month: Month) -> Record? {
    guard let current = value(of: measure, in: month), !current.isUnderQuery else { return nil }
    let definitionBreak = DefinitionBreak.known.last { $0.affects(measure) && $0.month <= month }
    guard let first = firstMonth(of: measure, notBefore: definitionBreak?.month), first < month
    else { return nil }
    // Back in time and only as far as the record reaches: most months pass few others.
    var passed: [DatedEstimate] = []
    var gaps: [Month] = []
    var limit: DatedEstimate?
    var earlier = month.previous
    while limit == nil, first <= earlier {
      if let value = value(of: measure, in: earlier) {
        if kind.isPassed(value, by: current) { passed.append(value) } else { limit = value }
      } else {
        gaps.append(earlier)
      }
      earlier = earlier.previous
    }
    guard !passed.isEmpty, limit == nil || passed.count > 1 else { return nil }
    passed.reverse()
    return Record(
      kind: kind,
      current: current,
      reach: limit.map { .since($0.month) } ?? .series(from: first),
      passed: passed.map(\.month),
      gaps: gaps.reversed(),
      underQuery: passed.filter(\.isUnderQuery).map(\.month),
      isSinceCertain: limit.map { kind.isPassed(current, by: $0) },
      evidence: (limit.map { [$0] } ?? []).flatMap(\.evidence) + passed.flatMap(\.evidence)
        + current.evidence
    )
  }
}

extension Record.Kind {
  /// Whether `value` lies surely short of `current`; ends that touch leave a doubt.
  fileprivate func isPassed(_ value: DatedEstimate, by current: DatedEstimate) -> Bool {
    switch self {
    case .highest: value.bounds.upper < current.bounds.lower
    case .lowest: current.bounds.upper < value.bounds.lower
    }
  }
}
