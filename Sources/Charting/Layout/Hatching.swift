import Scene

/// Parallel lines at 45 degrees, which say "doubted", "not certain" or "not published apart".
enum Hatching {
  /// An outlined rectangle of paper under hatching, the outline wholly inside `rect`.
  static func box(
    _ rect: Rect,
    color: Color,
    outline: Color? = nil,
    style: ChartStyle
  ) -> [Item] {
    let width = min(style.hatchWidth, rect.width / 2, rect.height / 2)
    return [
      .fill(.rect(rect), style.colors.paper),
      .stroke(
        // The style counts the pitch along an edge; the lines stand at 45 degrees to it.
        lines(in: rect, pitch: style.hatchPitch / 2.0.squareRoot()),
        Stroke(color, width: style.hatchWidth)
      ),
      .stroke(
        .rect(rect.inset(width / 2, width / 2)),
        Stroke(outline ?? color, width: width)
      ),
    ]
  }

  /// Lines rising to the right, `pitch` apart, cut at the edges of `rect`.
  ///
  /// They lie on multiples of the pitch of the whole drawing, so that the hatching of neighbors is
  /// in step.
  static func lines(in rect: Rect, pitch: Double) -> Path {
    var path = Path()
    // Along a line x + y is constant; the distance of two lines is the difference over √2.
    let step = pitch * 2.0.squareRoot()
    guard rect.width > 0, rect.height > 0, step > 0 else { return path }
    var index = ((rect.left + rect.top) / step).rounded(.down) + 1
    while index * step < rect.right + rect.bottom {
      let sum = index * step
      let left = max(rect.left, sum - rect.bottom)
      let right = min(rect.right, sum - rect.top)
      if right > left {
        path.append(.line(Point(left, sum - left), Point(right, sum - right)))
      }
      index += 1
    }
    return path
  }
}
