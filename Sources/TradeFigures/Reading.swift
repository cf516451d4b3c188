package import CivilTime
package import Quantities

/// What the ledger says about one measure in one month.
package struct Reading: Hashable, Sendable {
  /// The observation that is shown.
  package let shown: Observation
  /// All observations of the current vintage, the shown one included.
  package let readings: [Observation]
  /// The observations of earlier vintages, oldest first.
  package let earlier: [Observation]
  /// Where the true value lies: the shown figure's bounds, or the hull of all readings while they
  /// disagree; `nil` for an order.
  package let bounds: Bounds?
  /// Whether readings of one vintage exclude each other and no priority decides.
  package let isConflict: Bool

  package init(
    shown: Observation,
    readings: [Observation],
    earlier: [Observation],
    bounds: Bounds?,
    isConflict: Bool
  ) {
    self.shown = shown
    self.readings = readings
    self.earlier = earlier
    self.bounds = bounds
    self.isConflict = isConflict
  }

  package var month: Month { shown.month }
  package var figure: Figure { shown.figure }

  /// The printed value with the bounds that count; `nil` for an order.
  package var estimate: Estimate? {
    guard let value = figure.value, let bounds else { return nil }
    return Estimate(value: value, bounds: bounds)
  }

  /// Whether an earlier vintage said something else.
  package var isRevised: Bool {
    earlier.contains { $0.figure.bounds != figure.bounds || $0.figure.content != figure.content }
  }
}
