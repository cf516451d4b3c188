internal import Charting
internal import Document
internal import Scene

/// A figure of an article, large under a blue rule: words before it, number, unit, caption.
struct PullFigureComposer {
  let styles: PageStyles
  let text: TextSetter

  /// What is drawn, placed from the top left corner of the block.
  struct Block {
    let decoration: [Item]
    /// One paragraph, so that it is read as one sentence.
    let items: [Item]
    let height: Double
  }

  private static let size = 24.0
  private static let smallest = 13.0
  private static let lead = 10.5

  func block(of figure: PullFigure, width: Double) -> Block {
    let words = styles.pullWords
    var y = 3.0
    var items: [Item] = []
    let leads = text.lines(of: figure.lead, in: words.style, width: width)
    if !leads.isEmpty {
      items += Item.lines(leads, 0, y + Self.lead, words.style, leading: words.leading)
      y += Double(leads.count) * words.leading
    }
    let number = text.fitted(
      figure.number,
      in: styles.pullNumber(size: Self.size),
      width: width,
      smallest: Self.smallest
    )
    let leading = number.style.size + 2
    y += number.style.size * 0.94
    items += Item.lines(number.lines, 0, y, number.style, leading: leading)
    y += Double(max(0, number.lines.count - 1)) * leading

    // The unit stands beside the number where there is room, else under it.
    let unit = styles.pullUnit
    let end = number.lines.last.map { text.width(of: $0, in: number.style) } ?? 0
    // A little more than a space, so that there is one for whoever reads or copies the words.
    let beside = end + text.width(of: " ", in: number.style) + 0.5
    if text.width(of: figure.unit, in: unit) <= width - beside {
      if !figure.unit.isEmpty { items += Item.line(figure.unit, beside, y, unit) }
    } else {
      let units = text.lines(of: figure.unit, in: unit, width: width)
      items += Item.lines(units, 0, y + 12, unit, leading: words.leading)
      y += 12 + Double(units.count - 1) * words.leading
    }
    let captions = text.lines(of: figure.caption, in: words.style, width: width)
    items += Item.lines(captions, 0, y + 13, words.style, leading: words.leading)
    y += captions.isEmpty ? 0 : 13 + Double(captions.count - 1) * words.leading
    return Block(
      decoration: [.rule(0, to: width, Stroke(styles.colors.current, width: 1.5))],
      items: Item.marked(.paragraph, items),
      height: y + 3
    )
  }

  /// The figure alone, above the text of an article without a picture.
  func strip(of figure: PullFigure, width: Double) -> Strip {
    let block = block(of: figure, width: min(width, PageGrid.half))
    return Strip(
      .picture,
      height: block.height,
      decoration: block.decoration,
      items: block.items,
      keepsWithNext: true
    )
  }
}
