/// An outline of straight lines and Bézier curves.
package struct Path: Hashable, Sendable {
  package enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  package private(set) var elements: [Element]

  package init(_ elements: [Element] = []) {
    self.elements = elements
  }

  package mutating func append(_ element: Element) {
    elements.append(element)
  }

  package mutating func append(_ path: Path) {
    elements += path.elements
  }
}

// MARK: - Shapes

extension Path {
  package static func line(_ from: Point, _ to: Point) -> Path {
    Path([.move(from), .line(to)])
  }

  package static func polyline(_ points: [Point]) -> Path {
    guard let first = points.first else { return Path() }
    return Path([.move(first)] + points.dropFirst().map { .line($0) })
  }

  package static func polygon(_ points: [Point]) -> Path {
    var path = polyline(points)
    if !points.isEmpty { path.append(.close) }
    return path
  }

  package static func rect(_ rect: Rect) -> Path {
    polygon([
      Point(rect.left, rect.top), Point(rect.right, rect.top),
      Point(rect.right, rect.bottom), Point(rect.left, rect.bottom),
    ])
  }

  /// A circle of four Bézier quarters; the control distance 0.5523 keeps within 0.03 % of the arc.
  package static func circle(_ center: Point, radius r: Double) -> Path {
    let k = 0.552_284_75 * r
    let (x, y) = (center.x, center.y)
    return Path([
      .move(Point(x + r, y)),
      .curve(Point(x + r, y + k), Point(x + k, y + r), Point(x, y + r)),
      .curve(Point(x - k, y + r), Point(x - r, y + k), Point(x - r, y)),
      .curve(Point(x - r, y - k), Point(x - k, y - r), Point(x, y - r)),
      .curve(Point(x + k, y - r), Point(x + r, y - k), Point(x + r, y)),
      .close,
    ])
  }

  /// A square standing on its corner; `radius` is from center to corner.
  package static func diamond(_ center: Point, radius r: Double) -> Path {
    polygon([
      center.offset(0, -r), center.offset(r, 0), center.offset(0, r), center.offset(-r, 0),
    ])
  }
}
