package import Quantities

/// What lies between two values of one quantity.
package struct Change: Hashable, Sendable {
  /// The size of a change relative to where it started.
  package enum Relative: Hashable, Sendable {
    /// In percent of the earlier value.
    case percent(Estimate)
    /// In percentage points, for quantities that are percentages themselves.
    case points(Estimate)
  }

  package let unit: MeasurementUnit
  /// The later value less the earlier one, in the quantity's unit.
  package let absolute: Estimate
  /// `nil` where the earlier value may be zero.
  package let relative: Relative?
  /// The later value as a multiple of the earlier one; `nil` where that may be zero.
  package let factor: Estimate?
  package let direction: Direction

  /// The change from `earlier` to `later`, both in `unit`.
  package init(from earlier: Estimate, to later: Estimate, unit: MeasurementUnit) {
    self.unit = unit
    absolute = later - earlier
    factor = later.divided(by: earlier)
    direction = Direction(ofDifference: absolute.bounds)
    if unit == .percent {
      relative = .points(absolute)
    } else {
      let one = Estimate(value: .one, bounds: Bounds(.one))
      relative = factor.map { .percent(($0 - one).scaled(by: .hundred)) }
    }
  }
}
