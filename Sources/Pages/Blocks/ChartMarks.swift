internal import Charting
internal import Scene

/// The marks of the charts side by side, each over its meaning.
struct ChartMarks {
  let styles: PageStyles
  let text: TextSetter

  private static let pitch = 72.0
  private static let height = 26.0
  /// Of the first row of marks, below the heading.
  private static let top = 26.0

  /// One strip; a narrow column sets the marks in several rows, a rule sets it off.
  func strip(width: Double, isRuled: Bool) -> Strip {
    let colors = styles.colors
    let heading = Item.marked(
      .heading(level: 2),
      Item.line("Marks used in the charts", 0, 14, styles.marksTitle)
    )
    let perRow = max(1, Int((width + 12) / Self.pitch))
    let rowHeight = Self.height + 36
    let all = ChartMark.all
    var decoration =
      isRuled ? [Item.rule(0, to: width, Stroke(colors.ink, width: 0.75))] : []
    var list: [Item] = []
    for (index, mark) in all.enumerated() {
      let corner = Point(
        Double(index % perRow) * Self.pitch,
        Self.top + Double(index / perRow) * rowHeight
      )
      decoration.append(.group(Group(origin: corner, items: mark.scene(theme: styles.theme).items)))
      let set = styles.marksLabel
      let lines = text.lines(of: mark.label, in: set.style, width: Self.pitch - 8)
      let words = Item.lines(
        lines,
        corner.x,
        corner.y + Self.height + 13,
        set.style,
        leading: set.leading
      )
      list += Item.marked(
        .listItem,
        Item.marked(.listBody, Item.marked(.spoken("\(mark.label): \(mark.look)."), words))
      )
    }
    let rows = (all.count + perRow - 1) / perRow
    return Strip(
      .box,
      height: Self.top + Double(rows) * rowHeight - 14,
      decoration: decoration,
      items: heading + Item.marked(.list(.none), list),
      bookmark: Strip.Bookmark(title: "Marks used in the charts", level: 2)
    )
  }
}
