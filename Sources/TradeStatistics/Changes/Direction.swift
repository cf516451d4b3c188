package import Quantities

/// Which way a quantity moved, as far as the bounds allow to say.
package enum Direction: Hashable, Sendable {
  case up
  case down
  /// Both values are exactly known, and equal: 29 audits after 29.
  case unchanged
  /// The bounds hold zero or touch it, so that neither rise nor fall may be claimed.
  case unchangedWithinRounding

  /// The direction of a difference.
  ///
  /// An end that touches zero, open or closed, gives no direction: a claim must survive the
  /// smallest error in the reading of a qualifier.
  package init(ofDifference bounds: Bounds) {
    if ExactDecimal.zero < bounds.lower {
      self = .up
    } else if bounds.upper < ExactDecimal.zero {
      self = .down
    } else if bounds.isExact {
      self = .unchanged
    } else {
      self = .unchangedWithinRounding
    }
  }

  /// Whether it is `up` or `down`: whether an arrow or a verb may be used.
  package var isCertainMove: Bool { self == .up || self == .down }
}
