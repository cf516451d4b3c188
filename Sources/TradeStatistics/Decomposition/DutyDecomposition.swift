package import CivilTime
package import Quantities
package import TradeFigures

/// The change in estimated duties, split into entries × value per entry × duty rate.
///
/// In log points (100 × the natural logarithm of a ratio), in which factors add up: duties are
/// entries × (value ÷ entries) × (duties ÷ value), so the three parts sum to the whole.
package struct DutyDecomposition: Hashable, Sendable {
  /// What a part of the change is due to.
  package enum Factor: Hashable, Sendable, CaseIterable {
    case entries
    case valuePerEntry
    case dutyRate
  }

  /// One part, or the whole.
  package struct Part: Hashable, Sendable {
    /// In log points, with bounds outward.
    package let logPoints: Estimate
    /// What is shown, at one decimal; the parts shown add up to the total shown.
    package let shown: ExactDecimal
    /// A part may be called a cause only where this is a certain move.
    package let direction: Direction
  }

  package let earlier: Month
  package let later: Month
  package let total: Part
  /// In the order of `Factor.allCases`.
  package let parts: [Part]
  package let evidence: [Observation]
  /// Whether a figure that it rests on is under query.
  package let isUnderQuery: Bool

  /// The part due to `factor`.
  package func part(_ factor: Factor) -> Part {
    switch factor {
    case .entries: parts[0]
    case .valuePerEntry: parts[1]
    case .dutyRate: parts[2]
    }
  }
}

extension Statistics {
  /// The decomposition of the change in estimated duties from `earlier` to `later`.
  ///
  /// The result is `nil` unless entries, value and duties of both months are on record and above
  /// zero, and where the definition of one of them changed in between.
  package func dutyDecomposition(from earlier: Month, to later: Month) -> DutyDecomposition? {
    let measures: [MeasureID] = [.entrySummaries, .entryValue, .estimatedDuties]
    let before = measures.compactMap { value(of: $0, in: earlier) }
    let after = measures.compactMap { value(of: $0, in: later) }
    guard before.count == 3, after.count == 3,
      !zip(before, after).contains(where: {
        Comparison(current: $1, earlier: $0, basis: .lastOnRecord).crossesDefinitionBreak
      })
    else { return nil }
    func levels(_ values: [DatedEstimate]) -> [Estimate?] {
      let (entries, value, duties) = (
        values[0].estimate, values[1].estimate, values[2].estimate
      )
      return [entries, value.divided(by: entries), duties.divided(by: value), duties]
    }
    let logs = zip(levels(before), levels(after)).compactMap { old, new -> Estimate? in
      guard let old, let new else { return nil }
      return new.divided(by: old).flatMap(Logarithm.logPoints)
    }
    guard logs.count == 4 else { return nil }
    let shown = AddingUp.rounded(logs[..<3].map(\.value), to: 1, total: logs[3].value)
    let parts = zip(logs, shown.parts + [shown.total]).map { log, shown in
      DutyDecomposition.Part(
        logPoints: log,
        shown: shown,
        direction: Direction(ofDifference: log.bounds)
      )
    }
    return DutyDecomposition(
      earlier: earlier,
      later: later,
      total: parts[3],
      parts: Array(parts[..<3]),
      evidence: (before + after).flatMap(\.evidence),
      isUnderQuery: (before + after).contains(where: \.isUnderQuery)
    )
  }
}
