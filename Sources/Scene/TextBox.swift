/// A run of text and the box that it covers, in scene coordinates.
package struct TextBox: Hashable, Sendable {
  package let run: TextRun
  package let frame: Rect

  /// The box of a run in a group that stands at `origin` and has `scale`.
  package init(
    _ run: TextRun,
    measuring: some TextMeasuring,
    origin: Point = .zero,
    scale: Double = 1
  ) {
    let width = measuring.width(of: run.text, in: run.style)
    let shift =
      switch run.anchor {
      case .start: 0.0
      case .middle: width / 2
      case .end: width
      }
    self.run = run
    frame = Rect(
      x: origin.x + scale * (run.position.x - shift),
      y: origin.y + scale * (run.position.y - TextExtent.ascent * run.style.size),
      width: scale * width,
      height: scale * (TextExtent.ascent + TextExtent.descent) * run.style.size
    )
  }
}

extension Scene {
  /// Every run of text with its box, in drawing order.
  package func textBoxes(measuring: some TextMeasuring) -> [TextBox] {
    items.flatMap { $0.textBoxes(measuring: measuring, origin: .zero, scale: 1) }
  }
}

extension Item {
  fileprivate func textBoxes(
    measuring: some TextMeasuring,
    origin: Point,
    scale: Double
  ) -> [TextBox] {
    switch self {
    case .group(let group):
      let inner = origin.offset(scale * group.origin.x, scale * group.origin.y)
      return group.items.flatMap {
        $0.textBoxes(measuring: measuring, origin: inner, scale: scale * group.scale)
      }
    case .link(let link):
      return link.items.flatMap { $0.textBoxes(measuring: measuring, origin: origin, scale: scale) }
    case .text(let run):
      return [TextBox(run, measuring: measuring, origin: origin, scale: scale)]
    case .fill, .stroke, .image:
      return []
    }
  }
}
