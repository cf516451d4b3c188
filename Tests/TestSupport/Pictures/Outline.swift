import Scene

/// A path as straight lines, for questions about what covers what.
struct Outline: Sendable {
  /// The runs of points; those that are filled count as closed.
  let lines: [[Point]]
  let frame: Rect
  /// Half the width of a stroke; `nil` for a fill.
  let halfWidth: Double?

  /// `nil` for a path without a point.
  init?(_ path: Path, strokeWidth: Double? = nil, offset: Point) {
    var lines: [[Point]] = []
    var line: [Point] = []
    func moved(_ point: Point) -> Point { point.offset(offset.x, offset.y) }
    for element in path.elements {
      switch element {
      case .move(let point):
        if !line.isEmpty { lines.append(line) }
        line = [moved(point)]
      case .line(let point): line.append(moved(point))
      case .curve(let a, let b, let end):
        guard let start = line.last else { continue }
        line += Self.curve(start, moved(a), moved(b), moved(end))
      case .close: if let first = line.first { line.append(first) }
      }
    }
    if !line.isEmpty { lines.append(line) }
    let points = lines.flatMap(\.self)
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return nil }
    let half = strokeWidth.map { $0 / 2 }
    self.lines = lines
    halfWidth = half
    frame = Rect(left: left, top: top, right: right, bottom: bottom)
      .inset(-(half ?? 0), -(half ?? 0))
  }

  /// Six chords; a dot's differ by less than a hundredth of its radius from its edge.
  private static func curve(_ p: Point, _ a: Point, _ b: Point, _ q: Point) -> [Point] {
    (1...6).map { step in
      let t = Double(step) / 6
      let u = 1 - t
      func mix(_ p: Double, _ a: Double, _ b: Double, _ q: Double) -> Double {
        u * u * u * p + 3 * u * u * t * a + 3 * u * t * t * b + t * t * t * q
      }
      return Point(mix(p.x, a.x, b.x, q.x), mix(p.y, a.y, b.y, q.y))
    }
  }
}

extension Outline {
  /// Whether the ink is at `point`.
  func covers(_ point: Point) -> Bool {
    guard frame.left <= point.x, point.x <= frame.right, frame.top <= point.y,
      point.y <= frame.bottom
    else { return false }
    return covers(Rect(x: point.x, y: point.y, width: 0, height: 0))
  }

  /// Whether any ink is inside `rect`.
  func covers(_ rect: Rect) -> Bool {
    guard frame.left <= rect.right, rect.left <= frame.right, frame.top <= rect.bottom,
      rect.top <= frame.bottom
    else { return false }
    let wide = rect.inset(-(halfWidth ?? 0), -(halfWidth ?? 0))
    if segments.contains(where: { wide.part(ofLineFrom: $0, to: $1) != nil }) { return true }
    return halfWidth == nil && surrounds(Point(rect.midX, rect.midY))
  }

  /// The middles of the pieces of line inside `rect`.
  func crossings(of rect: Rect) -> [Point] {
    segments.compactMap { from, to in
      rect.part(ofLineFrom: from, to: to).map { part in
        Point((part.start.x + part.end.x) / 2, (part.start.y + part.end.y) / 2)
      }
    }
  }

  private var segments: [(Point, Point)] {
    lines.flatMap { line in Array(zip(line, line.dropFirst())) }
  }

  /// Even and odd crossings of a ray to the right.
  private func surrounds(_ point: Point) -> Bool {
    var isInside = false
    for line in lines {
      var last = line[line.count - 1]
      for next in line {
        if (last.y > point.y) != (next.y > point.y),
          point.x < last.x + (point.y - last.y) / (next.y - last.y) * (next.x - last.x)
        {
          isInside.toggle()
        }
        last = next
      }
    }
    return isInside
  }
}
