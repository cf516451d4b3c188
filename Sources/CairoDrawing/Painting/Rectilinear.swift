internal import Scene

/// A path of horizontal and vertical lines only.
struct Rectilinear {
  struct Subpath {
    var points: [Point]
    var isClosed = false

    /// Whether each point ends a vertical line.
    var isOnVertical: [Bool] { ends { $0.x == $1.x } }
    /// Whether each point ends a horizontal line.
    var isOnHorizontal: [Bool] { ends { $0.y == $1.y } }

    private func ends(_ isMatch: (Point, Point) -> Bool) -> [Bool] {
      let count = points.count
      return points.indices.map { index in
        let hasNext = isClosed || index + 1 < count
        let hasPrevious = isClosed || index > 0
        return hasNext && isMatch(points[index], points[(index + 1) % count])
          || hasPrevious && isMatch(points[(index + count - 1) % count], points[index])
      }
    }
  }

  private(set) var subpaths: [Subpath] = []

  /// `nil` if a line slants or bends.
  init?(_ path: Path) {
    for element in path.elements {
      switch element {
      case .move(let point):
        subpaths.append(Subpath(points: [point]))
      case .line(let point):
        guard let last = subpaths.last, !last.isClosed, let previous = last.points.last,
          Self.isUpright(previous, point)
        else { return nil }
        subpaths[subpaths.count - 1].points.append(point)
      case .close:
        guard let last = subpaths.last, let end = last.points.last, let start = last.points.first,
          Self.isUpright(end, start)
        else { return nil }
        subpaths[subpaths.count - 1].isClosed = true
      case .curve:
        return nil
      }
    }
  }

  private static func isUpright(_ a: Point, _ b: Point) -> Bool { a.x == b.x || a.y == b.y }
}
