package import Scene

/// A scene as a flat list of what is drawn, later pieces over earlier ones.
package struct DrawnScene: Sendable {
  package let scene: Scene
  package let paper: Color
  let pieces: [Piece]
  /// The fills among them.
  let fills: [Fill]
  /// The orders of the fills that have the color of what they are drawn on, as the ring of a dot.
  let knockouts: Set<Int>

  struct Fill: Sendable {
    let outline: Outline
    let color: Color
    let order: Int
    let isMark: Bool
  }

  /// One shape or one run of text.
  struct Piece: Sendable {
    enum Ink: Sendable {
      case fill(Outline, Color)
      case stroke(Outline, Stroke)
      case text(TextBox)
    }

    let ink: Ink
    /// The names of the layers around it, the outermost first.
    let layers: [String]
    /// Tells one layer from another of the same name.
    let layer: Int
    let order: Int
  }

  package init(
    _ scene: Scene,
    paper: Color = Color(0xFFFFFF),
    measuring measurer: some TextMeasuring
  ) {
    self.scene = scene
    self.paper = paper
    var walk = Walk(measurer: measurer)
    for item in scene.items { walk.add(item, origin: .zero, layers: [], layer: 0) }
    pieces = walk.pieces
    let fills = walk.pieces.compactMap { piece -> Fill? in
      guard case .fill(let outline, let color) = piece.ink else { return nil }
      return Fill(outline: outline, color: color, order: piece.order, isMark: piece.isMark)
    }
    self.fills = fills
    knockouts = Set(
      fills.indices.filter { index in
        let fill = fills[index]
        guard fill.isMark else { return false }
        let middle = Point(fill.outline.frame.midX, fill.outline.frame.midY)
        return fill.color == paper
          || fills[..<index].last { $0.outline.covers(middle) }?.color == fill.color
      }.map { fills[$0].order }
    )
  }

  private struct Walk<Measurer: TextMeasuring> {
    let measurer: Measurer
    var pieces: [Piece] = []
    var layerCount = 0

    init(measurer: Measurer) { self.measurer = measurer }

    mutating func add(_ item: Item, origin: Point, layers: [String], layer: Int) {
      switch item {
      case .group(let group):
        let inner = origin.offset(group.origin.x, group.origin.y)
        var (names, number) = (layers, layer)
        if case .layer(let name) = group.role {
          names.append(name)
          // The groups of single months are parts of one layer.
          if !Piece.isMonth(name) {
            layerCount += 1
            number = layerCount
          }
        }
        for item in group.items { add(item, origin: inner, layers: names, layer: number) }
      case .link(let link):
        for item in link.items { add(item, origin: origin, layers: layers, layer: layer) }
      case .fill(let path, let color):
        guard let outline = Outline(path, offset: origin) else { return }
        append(.fill(outline, color), layers, layer)
      case .stroke(let path, let stroke):
        guard let outline = Outline(path, strokeWidth: stroke.width, offset: origin) else {
          return
        }
        append(.stroke(outline, stroke), layers, layer)
      case .text(let run):
        append(.text(TextBox(run, measuring: measurer, origin: origin)), layers, layer)
      case .image: break
      }
    }

    private mutating func append(_ ink: Piece.Ink, _ layers: [String], _ layer: Int) {
      pieces.append(Piece(ink: ink, layers: layers, layer: layer, order: pieces.count))
    }
  }
}

extension DrawnScene.Piece {
  static func isMonth(_ name: String) -> Bool { name.hasPrefix("month ") }

  /// Whether this says a value: it lies in a layer named `data`.
  var isMark: Bool { layers.contains("data") }

  var outline: Outline? {
    switch ink {
    case .fill(let outline, _), .stroke(let outline, _): outline
    case .text: nil
    }
  }

  var color: Color {
    switch ink {
    case .fill(_, let color): color
    case .stroke(_, let stroke): stroke.color
    case .text(let box): box.run.style.color
    }
  }

  var text: TextBox? {
    if case .text(let box) = ink { box } else { nil }
  }

  /// A stroke of several lines that do not touch.
  var isHatching: Bool {
    if case .stroke(let outline, _) = ink { outline.lines.count > 1 } else { false }
  }
}

extension DrawnScene {
  var texts: [(piece: Piece, box: TextBox)] {
    pieces.compactMap { piece in piece.text.map { (piece, $0) } }
  }

  /// The color at `point` after all fills of the first `order` pieces.
  func ground(at point: Point, before order: Int) -> Color {
    fills.last { $0.order < order && $0.outline.covers(point) }?.color ?? paper
  }
}

extension TextBox {
  /// What the glyphs themselves cover: no descender without one of the letters that have it.
  var ink: Rect {
    let size = run.style.size
    let descent =
      run.text.contains { "gjpqy()[]{}$".contains($0) }
      ? TextExtent.descent : run.text.contains { ",;Q".contains($0) } ? 0.13 : 0.01
    let baseline = frame.top + TextExtent.ascent * size
    // Side bearings of Inter's digits and letters are 0.03 to 0.08 of the size.
    return Rect(
      left: frame.left + 0.03 * size,
      top: frame.top,
      right: frame.right - 0.03 * size,
      bottom: baseline + descent * size
    )
  }
}
