import Scene

/// A scene as lines of text, in the form that `Sources/floor/floor.c` reads and draws.
struct ItemList {
  /// The lines of `scene`, drawn at `scale` pixels a unit with the faces of the files `fonts`.
  static func text(of scene: Scene, scale: Double, fonts: [String]) -> String {
    let width = Int((scene.size.width * scale).rounded())
    let height = Int((scene.size.height * scale).rounded())
    let head = fonts.map { "font \($0)" } + ["size \(width) \(height) \(scale)", "begin"]
    return (head + scene.items.flatMap(lines)).map { $0 + "\n" }.joined()
  }

  private static func lines(of item: Item) -> [String] {
    switch item {
    case .group(let group):
      let clip = group.clip.map { ["clip" + words(.rect($0))] } ?? []
      return ["group \(group.origin.x) \(group.origin.y)"] + clip + group.items.flatMap(lines)
        + ["end"]
    case .link(let link): return link.items.flatMap(lines)
    case .fill(let path, let color): return ["fill \(hex(color))" + words(path)]
    case .stroke(let path, let stroke):
      let pen =
        [hex(stroke.color), "\(stroke.width)", stroke.join == .round ? "r" : "m"]
        + [stroke.cap == .round ? "r" : "b", "\(stroke.dash.count)"] + stroke.dash.map { "\($0)" }
      return ["stroke " + pen.joined(separator: " ") + words(path)]
    case .text(let run):
      let style = run.style
      let anchor =
        switch run.anchor {
        case .start: "s"
        case .middle: "m"
        case .end: "e"
        }
      let line =
        ["text", "\(run.position.x)", "\(run.position.y)", anchor, "\(style.size)"]
        + ["\(style.face.weight)", style.hasTabularFigures ? "1" : "0", "\(style.tracking)"]
        + [hex(style.color), run.halo.map { "\(hex($0.color)) \($0.width)" } ?? "-"]
      return [line.joined(separator: " "), style.face.family, run.text]
    // Charts hold no pictures.
    case .image: return []
    }
  }

  private static func hex(_ color: Color) -> String { String(color.hex.dropFirst()) }

  private static func words(_ path: Path) -> String {
    path.elements.map { element in
      switch element {
      case .move(let point): " m \(point.x) \(point.y)"
      case .line(let point): " l \(point.x) \(point.y)"
      case .curve(let first, let second, let end):
        " c \(first.x) \(first.y) \(second.x) \(second.y) \(end.x) \(end.y)"
      case .close: " z"
      }
    }.joined()
  }
}
