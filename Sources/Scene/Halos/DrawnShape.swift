/// Something already drawn, as far as it matters to a text over it.
struct DrawnShape {
  private enum Kind {
    /// A fill or a picture.
    case area(isRectangle: Bool)
    case line(Path, halfWidth: Double)
    case text(TextRun)
  }

  /// `nil` for a picture, which has many.
  let color: Color?
  private let kind: Kind
  /// What it covers, in the coordinates of the scene; of a text the height alone counts.
  private let extent: Rect
  private let origin: Point
  private let scale: Double

  /// A shape of a group whose origin and scale are given; `nil` for nothing and for containers.
  init?(_ item: Item, at origin: Point, scale: Double) {
    switch item {
    case .fill(let path, let color):
      (self.color, kind) = (color, .area(isRectangle: path.extent.map(Path.rect) == path))
    case .image: (color, kind) = (nil, .area(isRectangle: true))
    case .stroke(let path, let stroke):
      (color, kind) = (stroke.color, .line(path, halfWidth: scale * stroke.width / 2))
    case .text(let run): (color, kind) = (run.style.color, .text(run))
    case .group, .link: return nil
    }
    guard let extent = item.extent?.placed(at: origin, scale: scale) else { return nil }
    self.extent = extent
    self.origin = origin
    self.scale = scale
  }

  /// Whether it may cover a part of `area`: a fill and a curve are taken for all of their extent.
  func meets(_ area: Rect, measuring measurer: any TextMeasuring) -> Bool {
    guard extent.top < area.bottom, area.top < extent.bottom else { return false }
    switch kind {
    case .area: return extent.intersects(area)
    case .line(let path, let halfWidth):
      return extent.intersects(area) && meets(path, area.inset(-halfWidth, -halfWidth))
    case .text(let run):
      return TextBox(run, measuring: measurer, origin: origin, scale: scale).frame.intersects(area)
    }
  }

  private func meets(_ path: Path, _ area: Rect) -> Bool {
    var (start, last) = (Point.zero, Point.zero)
    for element in path.elements {
      let next: Point
      switch element {
      case .move(let point):
        (start, last) = (placed(point), placed(point))
        continue
      case .line(let point): next = placed(point)
      case .close: next = start
      case .curve: return true
      }
      if area.part(ofLineFrom: last, to: next) != nil { return true }
      last = next
    }
    return false
  }

  /// Whether it is a rectangle around `area`.
  func fills(_ area: Rect) -> Bool {
    guard case .area(let isRectangle) = kind else { return false }
    return isRectangle && extent.contains(area)
  }

  /// Whether it is one straight line, level or upright, from side to side of `area`.
  func isLine(through area: Rect) -> Bool {
    guard case .line(let path, _) = kind, path.elements.count == 2,
      case .move(let first) = path.elements[0], case .line(let last) = path.elements[1]
    else { return false }
    let (from, to) = (placed(first), placed(last))
    if from.y == to.y {
      return min(from.x, to.x) <= area.left && area.right <= max(from.x, to.x)
    }
    return from.x == to.x && min(from.y, to.y) <= area.top && area.bottom <= max(from.y, to.y)
  }

  private func placed(_ point: Point) -> Point {
    origin.offset(scale * point.x, scale * point.y)
  }
}

extension Rect {
  /// This rectangle of a group in the scene, given the group's origin and scale.
  func placed(at origin: Point, scale: Double) -> Rect {
    Rect(
      x: origin.x + scale * x,
      y: origin.y + scale * y,
      width: scale * width,
      height: scale * height
    )
  }
}
