extension Rect {
  /// The part of the straight line between two points that lies inside; `nil` where none does.
  ///
  /// Touching an edge counts. The method is that of Liang and Barsky.
  package func part(ofLineFrom from: Point, to: Point) -> (start: Point, end: Point)? {
    var (start, end) = (0.0, 1.0)
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    for (step, room) in [
      (-dx, from.x - left), (dx, right - from.x), (-dy, from.y - top), (dy, bottom - from.y),
    ] {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        start = max(start, room / step)
      } else {
        end = min(end, room / step)
      }
      if start > end { return nil }
    }
    return (from.offset(start * dx, start * dy), from.offset(end * dx, end * dy))
  }
}
