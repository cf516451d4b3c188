import Scene

/// A box of lines at 45 degrees with an outline, for what has no plain fill.
struct HatchedBox {
  let lines: Color
  let outline: Color
  let style: ChartStyle

  enum Side: Hashable { case left, bottom }

  /// The hatching and outline of `rect`, the outline wholly inside it.
  ///
  /// The side `open` has no outline, because something else ends the box there.
  func items(in rect: Rect, open: Side? = nil) -> [Item] {
    guard rect.width > 0, rect.height > 0 else { return [] }
    let pitch = style.hatchPitch
    // A little past the edges, so that the clip and not the line's cap ends each line.
    let wide = rect.inset(-style.hatchWidth, -style.hatchWidth)
    // Lines of one family through the whole drawing: neighboring boxes continue one pattern.
    let first = ((wide.left + wide.top) / pitch).rounded(.up)
    let last = ((wide.right + wide.bottom) / pitch).rounded(.down)
    var hatching = Path()
    for index in stride(from: first, through: last, by: 1) {
      let sum = index * pitch
      let from = Point(max(wide.left, sum - wide.bottom), min(wide.bottom, sum - wide.left))
      let to = Point(min(wide.right, sum - wide.top), max(wide.top, sum - wide.right))
      hatching.append(.line(from, to))
    }
    let width = 0.9 * style.hatchWidth
    let edge = rect.inset(min(width, rect.width) / 2, min(width, rect.height) / 2)
    let border: Path =
      switch open {
      case nil:
        .rect(edge)
      case .bottom:
        .polyline([
          Point(edge.left, rect.bottom), Point(edge.left, edge.top),
          Point(edge.right, edge.top), Point(edge.right, rect.bottom),
        ])
      case .left:
        .polyline([
          Point(rect.left, edge.top), Point(edge.right, edge.top),
          Point(edge.right, edge.bottom), Point(rect.left, edge.bottom),
        ])
      }
    return [
      .group(
        Group(clip: rect, items: [.stroke(hatching, Stroke(lines, width: style.hatchWidth))])
      ),
      .stroke(border, Stroke(outline, width: width)),
    ]
  }
}
