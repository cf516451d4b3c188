import Scene

/// The contents of a scene's layers, for questions that tests ask.
struct DrawnItems {
  private(set) var items: [Item] = []

  init(_ items: [Item]) {
    self.items = items.flatMap(DrawnItems.flattened)
  }

  private static func flattened(_ item: Item) -> [Item] {
    guard case .group(let group) = item else { return [item] }
    return group.items.flatMap(flattened)
  }

  /// All items inside layers named `name`, at any depth.
  static func layer(_ name: String, of items: [Item]) -> DrawnItems {
    DrawnItems(found(name, in: items))
  }

  private static func found(_ name: String, in items: [Item]) -> [Item] {
    items.flatMap { item -> [Item] in
      guard case .group(let group) = item else { return [] }
      return group.role == .layer(name) ? group.items : found(name, in: group.items)
    }
  }

  var texts: [TextRun] {
    items.compactMap { item in
      guard case .text(let run) = item else { return nil }
      return run
    }
  }

  /// The boxes of filled shapes of one of `colors`, or of any color.
  func fills(_ colors: [Color]? = nil) -> [Rect] {
    items.compactMap { item in
      guard case .fill(let path, let color) = item, colors?.contains(color) ?? true else {
        return nil
      }
      return path.pointBox
    }
  }

  /// The boxes of lines that have dashes, or have none.
  func strokes(isDashed: Bool) -> [Rect] {
    items.compactMap { item in
      guard case .stroke(let path, let stroke) = item, stroke.dash.isEmpty != isDashed else {
        return nil
      }
      return path.pointBox
    }
  }

  /// The boxes of everything drawn but text, lines with half their width around them.
  var marks: [Rect] {
    items.compactMap { item in
      switch item {
      case .fill(let path, _): path.pointBox
      case .stroke(let path, let stroke):
        path.pointBox?.inset(-stroke.width / 2, -stroke.width / 2)
      case .group, .text, .image, .link: nil
      }
    }
  }
}

extension Path {
  /// The box of all points, control points included; `nil` for an empty path.
  var pointBox: Rect? {
    let points = elements.flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .curve(let first, let second, let end): [first, second, end]
      case .close: []
      }
    }
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return nil }
    return Rect(left: left, top: top, right: right, bottom: bottom)
  }
}
