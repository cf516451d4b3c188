import Scene

/// A box under hatching, outlined except where something else ends it.
struct HatchedBox {
  enum Side: Hashable { case left, bottom }

  let lines: Color
  let outline: Color
  /// How near the lines are to each other: 1 is the distance of the style.
  var density = 1.0
  let style: ChartStyle

  /// The hatching and outline of `rect`, the outline wholly inside it and missing at `open`.
  func items(in rect: Rect, open: Side? = nil) -> [Item] {
    guard rect.width > 0, rect.height > 0 else { return [] }
    // The style counts the pitch along the vertical; the lines stand at 45 degrees.
    let pitch = style.hatchPitch / density / 2.0.squareRoot()
    let hatching = Hatching.lines(in: rect, pitch: pitch)
    let width = min(0.9 * style.hatchWidth, rect.width / 2, rect.height / 2)
    return [
      .stroke(hatching, Stroke(lines, width: density > 1 ? width : style.hatchWidth)),
      .stroke(border(of: rect, width: width, open: open), Stroke(outline, width: width)),
    ]
  }

  private func border(of rect: Rect, width: Double, open: Side?) -> Path {
    let edge = rect.inset(width / 2, width / 2)
    switch open {
    case nil:
      return .rect(edge)
    case .bottom:
      return .polyline([
        Point(edge.left, rect.bottom), Point(edge.left, edge.top),
        Point(edge.right, edge.top), Point(edge.right, rect.bottom),
      ])
    case .left:
      return .polyline([
        Point(rect.left, edge.top), Point(edge.right, edge.top),
        Point(edge.right, edge.bottom), Point(rect.left, edge.bottom),
      ])
    }
  }
}
