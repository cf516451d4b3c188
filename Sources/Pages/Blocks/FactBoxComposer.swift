internal import Charting
internal import Document
internal import Scene

/// A panel with a bar at its left and one to three large numbers side by side.
struct FactBoxComposer {
  let styles: PageStyles
  let text: TextSetter

  private static let padding = 12.0

  func strips(of box: FactBox, width: Double) -> [Strip] {
    guard !box.facts.isEmpty || !box.label.isEmpty else { return [] }
    let inner = width - 2 * Self.padding
    let labels = text.lines(of: box.label, in: styles.boxLabel, width: inner)
    let labelDepth = Double(max(0, labels.count - 1)) * 10
    let count = Double(max(1, box.facts.count))
    let pitch = (inner + Self.padding) / count
    let cell = pitch - Self.padding
    let size = numberSize(of: box.facts, width: cell)
    let columns = box.facts.map { fact in
      let style = styles.boxNumber(size: size, isSecond: fact.isSecond)
      return (
        style,
        text.lines(of: fact.number, in: style, width: cell),
        text.lines(of: fact.caption, in: styles.boxCaption.style, width: cell)
      )
    }
    let numberDepth = Double(max(0, (columns.map(\.1.count).max() ?? 0) - 1)) * (size + 3)
    let captionDepth = Double(max(0, (columns.map(\.2.count).max() ?? 0) - 1)) * 10
    let height = 60 + labelDepth + numberDepth + captionDepth

    var items = Item.marked(
      .paragraph,
      Item.lines(labels, Self.padding, 17, styles.boxLabel, leading: 10)
    )
    for (index, (style, numbers, captions)) in columns.enumerated() {
      let x = Self.padding + Double(index) * pitch
      items += Item.marked(
        .paragraph,
        Item.lines(numbers, x, 36 + labelDepth, style, leading: size + 3)
          + Item.lines(
            captions,
            x,
            50 + labelDepth + numberDepth,
            styles.boxCaption.style,
            leading: 10
          )
      )
    }
    let panel = Rect(x: 0, y: 0, width: width, height: height)
    let bar = Rect(x: 0, y: 0, width: 2, height: height)
    return [
      Strip(
        .box,
        height: height,
        decoration: [
          .fill(.rect(panel), styles.colors.panel), .fill(.rect(bar), styles.colors.current),
        ],
        items: items
      )
    ]
  }

  /// 17 for one number and less for more, down to 13 where they would not fit.
  private func numberSize(of facts: [FactBox.Fact], width: Double) -> Double {
    let largest = facts.count > 1 ? 15.0 : 17
    let widest =
      facts.map { fact in
        text.width(of: fact.number, in: styles.boxNumber(size: largest, isSecond: false))
      }.max() ?? 0
    guard widest > width else { return largest }
    return max(13, largest * width / widest - 0.01)
  }
}
