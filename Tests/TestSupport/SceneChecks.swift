package import Scene

/// What is wrong with the text of a scene, in words; nothing if all is well.
package enum SceneChecks {
  /// Pairs of texts that overlap by more than 0.4 × 0.6 units.
  package static func overlaps(in scene: Scene, measuring measurer: some TextMeasuring) -> [String]
  {
    let boxes = scene.textBoxes(measuring: measurer)
    return boxes.indices.flatMap { index in
      boxes[(index + 1)...].compactMap { other in
        let (a, b) = (boxes[index].frame, other.frame)
        let width = min(a.right, b.right) - max(a.left, b.left)
        let height = min(a.bottom, b.bottom) - max(a.top, b.top)
        return width > 0.4 && height > 0.6
          ? "“\(boxes[index].run.text)” and “\(other.run.text)” overlap by \(width) × \(height)"
          : nil
      }
    }
  }

  /// Texts that leave `box`.
  package static func strays(
    from box: Rect,
    in scene: Scene,
    measuring measurer: some TextMeasuring
  ) -> [String] {
    scene.textBoxes(measuring: measurer).filter { !box.contains($0.frame, tolerance: 0.05) }
      .map { "“\($0.run.text)” leaves the box: \($0.frame)" }
  }

  /// Texts smaller than `smallest`.
  package static func tooSmall(_ smallest: Double, in scene: Scene) -> [String] {
    scene.runs.filter { $0.style.size < smallest }.map { "“\($0.text)” is \($0.style.size) high" }
  }

  /// Coordinates that are no numbers.
  package static func unplaced(in scene: Scene) -> [String] {
    scene.items.flatMap(\.points).filter { !$0.x.isFinite || !$0.y.isFinite }.map { "\($0)" }
  }
}

extension Scene {
  /// All runs of text, in drawing order.
  package var runs: [TextRun] { items.flatMap(\.runs) }

  /// The items of all layers called `name`, in drawing order.
  package func layers(_ name: String) -> [[Item]] {
    items.flatMap { $0.layers(where: { $0 == name }) }
  }
}

extension Item {
  package var runs: [TextRun] {
    switch self {
    case .text(let run): [run]
    case .group(let group): group.items.flatMap(\.runs)
    case .link(let link): link.items.flatMap(\.runs)
    case .fill, .stroke, .image: []
    }
  }

  /// The items of each layer inside this one whose name `belongs` accepts.
  package func layers(where belongs: (String) -> Bool) -> [[Item]] {
    guard case .group(let group) = self else { return [] }
    if case .layer(let name) = group.role, belongs(name) { return [group.items] }
    return group.items.flatMap { $0.layers(where: belongs) }
  }

  /// Every point that shapes or text are placed by.
  package var points: [Point] {
    switch self {
    case .fill(let path, _), .stroke(let path, _): path.points
    case .text(let run): [run.position]
    case .group(let group): group.items.flatMap(\.points)
    case .link(let link): link.items.flatMap(\.points)
    case .image(let picture):
      [
        Point(picture.frame.left, picture.frame.top),
        Point(picture.frame.right, picture.frame.bottom),
      ]
    }
  }
}

extension Path {
  /// The points that the outline passes through.
  package var points: [Point] {
    elements.compactMap { element in
      switch element {
      case .move(let point), .line(let point), .curve(_, _, let point): point
      case .close: nil
      }
    }
  }

  /// The smallest rectangle around those points, `nil` without any.
  package var frame: Rect? {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
    else { return nil }
    return Rect(left: left, top: top, right: right, bottom: bottom)
  }
}
