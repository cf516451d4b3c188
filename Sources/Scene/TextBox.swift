/// A run of text and the box that it covers, in scene coordinates.
package struct TextBox: Hashable, Sendable {
  package let run: TextRun
  package let frame: Rect

  package init(_ run: TextRun, measuring: some TextMeasuring, origin: Point = .zero) {
    let width = measuring.width(of: run.text, in: run.style)
    let shift =
      switch run.anchor {
      case .start: 0.0
      case .middle: width / 2
      case .end: width
      }
    self.run = run
    frame = Rect(
      x: origin.x + run.position.x - shift,
      y: origin.y + run.position.y - TextExtent.ascent * run.style.size,
      width: width,
      height: (TextExtent.ascent + TextExtent.descent) * run.style.size
    )
  }
}

extension Scene {
  /// Every run of text with its box, in drawing order.
  package func textBoxes(measuring: some TextMeasuring) -> [TextBox] {
    items.flatMap { $0.textBoxes(measuring: measuring, origin: .zero) }
  }
}

extension Item {
  fileprivate func textBoxes(measuring: some TextMeasuring, origin: Point) -> [TextBox] {
    switch self {
    case .group(let group):
      let inner = origin.offset(group.origin.x, group.origin.y)
      return group.items.flatMap { $0.textBoxes(measuring: measuring, origin: inner) }
    case .link(let link):
      return link.items.flatMap { $0.textBoxes(measuring: measuring, origin: origin) }
    case .text(let run):
      return [TextBox(run, measuring: measuring, origin: origin)]
    case .fill, .stroke, .image:
      return []
    }
  }
}
