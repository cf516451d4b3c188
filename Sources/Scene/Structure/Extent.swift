extension Item {
  /// The smallest rectangle around what the item draws, `nil` if that is nothing.
  ///
  /// Text counts with its size and without its width, which only a measurer knows.
  package var extent: Rect? {
    switch self {
    case .fill(let path, _): return path.extent
    case .stroke(let path, let stroke):
      return path.extent?.inset(-stroke.width / 2, -stroke.width / 2)
    case .text(let run):
      let (x, y, size) = (run.position.x, run.position.y, run.style.size)
      return Rect(left: x, top: y - size, right: x, bottom: y)
    case .image(let picture): return picture.frame
    case .link(let link): return link.items.extent
    case .group(let group):
      let scale = group.scale
      return (group.clip ?? group.items.extent).map { extent in
        Rect(
          left: group.origin.x + extent.left * scale,
          top: group.origin.y + extent.top * scale,
          right: group.origin.x + extent.right * scale,
          bottom: group.origin.y + extent.bottom * scale
        )
      }
    }
  }
}

extension Sequence<Item> {
  /// The smallest rectangle around all of them, `nil` without any.
  package var extent: Rect? { lazy.compactMap(\.extent).reduce(nil) { $0?.union($1) ?? $1 } }
}

extension Path {
  /// The smallest rectangle around the points and handles of the outline, `nil` without any.
  package var extent: Rect? {
    var bounds: Rect?
    func add(_ point: Point) {
      let rect = Rect(x: point.x, y: point.y, width: 0, height: 0)
      bounds = bounds?.union(rect) ?? rect
    }
    for element in elements {
      switch element {
      case .move(let point), .line(let point): add(point)
      case .curve(let first, let second, let end):
        add(first)
        add(second)
        add(end)
      case .close: break
      }
    }
    return bounds
  }
}

extension Rect {
  /// The smallest rectangle around both.
  package func union(_ other: Rect) -> Rect {
    Rect(
      left: min(left, other.left),
      top: min(top, other.top),
      right: max(right, other.right),
      bottom: max(bottom, other.bottom)
    )
  }
}
