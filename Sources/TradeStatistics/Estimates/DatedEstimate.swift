package import CivilTime
package import Quantities
package import TradeFigures

/// What is known of a measure in a month, published or computed, and what that rests on.
package struct DatedEstimate: Hashable, Sendable {
  package let measure: MeasureID
  package let month: Month
  package let unit: MeasurementUnit
  package let estimate: Estimate
  /// The observations behind the estimate; of a conflict, both sides.
  package let evidence: [Observation]
  /// Whether it was computed here rather than published.
  package let isComputed: Bool
  /// Whether sources exclude each other, so that the bounds are the hull of both.
  package let isConflict: Bool
  /// Whether a check found an error in it, or in a figure that it is computed from.
  package let isUnderQuery: Bool

  package var bounds: Bounds { estimate.bounds }
}

extension Reading {
  /// What a claim about the figure rests on: the shown observation, and of a conflict all sides.
  var evidence: [Observation] {
    // The only reading is the shown one, and its array need not be copied.
    isConflict || readings.count == 1 ? readings : [shown]
  }
}
