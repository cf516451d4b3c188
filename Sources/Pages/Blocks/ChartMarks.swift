internal import Charting
internal import Scene

/// The marks of the charts side by side, each over its meaning.
struct ChartMarks {
  let styles: PageStyles
  let text: TextSetter

  /// A mark, its meaning, and what it looks like for those who cannot see it.
  private struct Mark {
    let label: String
    let look: String
    let items: [Item]
  }

  private static let pitch = 72.0
  private static let height = 26.0

  /// One strip; a narrow column sets the marks in several rows, a rule sets it off.
  func strip(width: Double, isRuled: Bool) -> Strip {
    let colors = styles.colors
    let heading = Item.marked(
      .heading(level: 2),
      Item.line("Marks used in the charts", 0, 16, styles.marksTitle)
    )
    let perRow = max(1, Int((width + 12) / Self.pitch))
    let rowHeight = Self.height + 36
    let all = marks
    var decoration =
      isRuled ? [Item.rule(0, to: width, Stroke(colors.ink, width: 0.75))] : []
    var list: [Item] = []
    for (index, mark) in all.enumerated() {
      let corner = Point(
        Double(index % perRow) * Self.pitch,
        36 + Double(index / perRow) * rowHeight
      )
      decoration.append(.group(Group(origin: corner, items: mark.items)))
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
        Item.marked(.listBody, Item.marked(.spoken("\(mark.label): \(mark.look)"), words))
      )
    }
    let rows = (all.count + perRow - 1) / perRow
    return Strip(
      .box,
      height: 36 + Double(rows) * rowHeight - 10,
      decoration: decoration,
      items: heading + Item.marked(.list(.none), list),
      bookmark: Strip.Bookmark(title: "Marks used in the charts", level: 2)
    )
  }

  private var marks: [Mark] {
    let colors = styles.colors
    let column = Rect(x: 0, y: 0, width: 14, height: Self.height)
    let wide = Rect(x: 0, y: 4, width: 26, height: 18)
    return [
      Mark(
        label: "Current month",
        look: "a blue column.",
        items: [.fill(.rect(column), colors.current)]
      ),
      Mark(
        label: "Other months",
        look: "a gray column.",
        items: [.fill(.rect(column), colors.bar)]
      ),
      Mark(
        label: "Same month a year earlier",
        look: "an outlined column, open at its foot.",
        items: [outline(of: column, color: colors.inkSecondary)]
      ),
      Mark(
        label: "Under query",
        look: "a hatched column in gray.",
        items: hatched(column, lines: colors.bar, edge: colors.bar)
      ),
      Mark(
        label: "Range from rounding",
        look: "a light blue band beside the line of printed values.",
        items: band(in: wide)
      ),
      Mark(
        label: "No figure",
        look: "a pale gray field without a mark.",
        items: [.fill(.rect(Rect(x: 0, y: 0, width: 26, height: Self.height)), colors.panel)]
      ),
      Mark(
        label: "Not published by mode",
        look: "a bar with light hatching.",
        items: hatched(
          Rect(x: 0, y: 6, width: 40, height: 14),
          lines: colors.hatch,
          edge: colors.context
        )
      ),
    ]
  }

  private func outline(of rect: Rect, color: Color) -> Item {
    let edge = 0.45
    return .stroke(
      .polyline([
        Point(rect.left + edge, rect.bottom), Point(rect.left + edge, rect.top + edge),
        Point(rect.right - edge, rect.top + edge), Point(rect.right - edge, rect.bottom),
      ]),
      Stroke(color, width: 0.9)
    )
  }

  /// Lines at 45 degrees, 3.4 apart along an edge, as the charts have them.
  private func hatched(_ rect: Rect, lines: Color, edge: Color) -> [Item] {
    var path = Path()
    for step in stride(from: 3.4, to: rect.width + rect.height, by: 3.4) {
      let low = Point(max(0, step - rect.height), min(step, rect.height))
      let high = Point(min(step, rect.width), max(0, step - rect.width))
      path.append(.line(low.offset(rect.left, rect.top), high.offset(rect.left, rect.top)))
    }
    return [
      .stroke(path, Stroke(lines, width: 0.55)),
      .stroke(.rect(rect.inset(0.25, 0.25)), Stroke(edge, width: 0.5)),
    ]
  }

  private func band(in rect: Rect) -> [Item] {
    let colors = styles.colors
    let center = Point(rect.midX, rect.bottom)
    return [
      .fill(.rect(rect), colors.band),
      .stroke(
        .line(Point(rect.left, rect.top), Point(rect.right, rect.top)),
        Stroke(colors.bandEdge, width: 0.56)
      ),
      .stroke(
        .line(Point(rect.left, rect.bottom), Point(rect.right, rect.bottom)),
        Stroke(colors.current, width: 1.5)
      ),
      .fill(.circle(center, radius: 3.75), colors.paper),
      .fill(.circle(center, radius: 2.4), colors.current),
    ]
  }
}
