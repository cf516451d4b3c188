import Scene

/// A part of a mark that labels keep clear of.
struct Obstacle {
  private let shape: Shape

  private enum Shape {
    case box(Rect)
    case line(Point, Point, halfWidth: Double)
  }

  init(frame: Rect) {
    shape = .box(frame)
  }

  init(lineFrom from: Point, to: Point, width: Double) {
    shape = .line(from, to, halfWidth: width / 2)
  }

  func meets(_ rect: Rect) -> Bool {
    switch shape {
    case .box(let frame): frame.intersects(rect)
    case .line(let from, let to, let half):
      rect.inset(-half, -half).part(ofLineFrom: from, to: to) != nil
    }
  }
}
