import Scene

/// What keeps a column visible that its scale would make too low to see.
struct LeastColumn {
  let style: ChartStyle

  /// The least height of a column whose value is not zero: what the base line leaves of it is more
  /// than a pixel of a slide, and half a point in print.
  var height: Double { style.axisLineWidth / 2 + 0.6 * style.unit }

  /// `frame`, which stands on or hangs from `base`, not lower than can be seen.
  func raised(_ frame: Rect, from base: Double, isNegative: Bool) -> Rect {
    guard frame.height < height else { return frame }
    return isNegative
      ? Rect(left: frame.left, top: base, right: frame.right, bottom: base + height)
      : Rect(left: frame.left, top: base - height, right: frame.right, bottom: base)
  }

  /// The box of the tick on the base line that says zero: far narrower than any column, so that
  /// it is not taken for one.
  func zero(at x: Double, base: Double) -> Rect {
    let half = style.axisLineWidth / 2
    return Rect(left: x - half, top: base - 2.2 * style.unit, right: x + half, bottom: base)
  }
}
