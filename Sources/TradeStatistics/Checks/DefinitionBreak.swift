package import CivilTime
package import TradeFigures

/// A month from which a measure's words mean something else, so that series do not quite join.
package struct DefinitionBreak: Hashable, Sendable {
  /// The first month under the new definition.
  package let month: Month
  package let measures: [MeasureID]
  /// What changed, as one sentence.
  package let words: String

  /// The breaks in the monthly release that are known, oldest first.
  package static let known = [
    Month(year: 2025, number: 6).map {
      DefinitionBreak(
        month: $0,
        measures: [.entryValue, .estimatedDuties],
        words: "From June 2025 the agency words these as imports processed and duties owed, "
          + "and no longer prints a count of entry summaries."
      )
    }
  ].compactMap(\.self)

  /// The newest break of `measure` after the month `earlier` and up to `later`, if any.
  package static func between(
    _ earlier: Month,
    _ later: Month,
    of measure: MeasureID
  ) -> DefinitionBreak? {
    known.last { $0.affects(measure) && earlier < $0.month && $0.month <= later }
  }

  /// Whether the break touches `measure`, or a rate computed from one that it touches.
  package func affects(_ measure: MeasureID) -> Bool {
    if let derived = DerivedMeasure.named(measure) {
      return measures.contains(derived.numerator) || measures.contains(derived.denominator)
    }
    return measures.contains(measure)
  }
}
