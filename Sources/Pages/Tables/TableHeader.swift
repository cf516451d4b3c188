internal import Charting
internal import Document
internal import Scene

/// The header of a table: names, and units on a second line.
struct TableHeader {
  let styles: PageStyles
  let text: TextSetter

  private static let leading = 9.5

  func strip(
    of columns: [DataTable.Column],
    in frames: [TableColumns.Column],
    width: Double,
    part: Int
  ) -> Strip {
    let names = zip(columns, frames).map { column, frame in
      text.lines(of: column.header, in: styles.tableHeader, width: frame.width)
    }
    let units = zip(columns, frames).map { column, frame in
      text.lines(of: column.unit, in: styles.tableUnit, width: frame.width)
    }
    let lineCount = zip(names, units).map { $0.count + $1.count }.max() ?? 1
    let isSingle = lineCount <= 1
    let height = isSingle ? 14.5 : 25 + Double(lineCount - 2) * Self.leading
    let y = isSingle ? 10.0 : 11.0
    let cells = frames.indices.map { index in
      let frame = frames[index]
      let (x, anchor): (Double, TextRun.Anchor) =
        columns[index].alignment == .left ? (frame.left, .start) : (frame.right, .end)
      let items =
        Item.lines(
          names[index],
          x,
          y,
          styles.tableHeader,
          leading: Self.leading,
          anchor: anchor
        )
        + Item.lines(
          units[index],
          x,
          y + Double(names[index].count) * Self.leading,
          styles.tableUnit,
          leading: Self.leading,
          anchor: anchor
        )
      return Item.group(Group(.headerCell(.column), items: items))
    }
    return Strip(
      .table,
      height: height,
      part: Strip.Part(number: part, role: .table),
      decoration: [
        .rule(0, to: width, Stroke(styles.colors.ink, width: 0.75)),
        .rule(height, to: width, Stroke(styles.colors.ink, width: 0.5)),
      ],
      items: [.group(Group(.tableRow, items: cells))],
      keepsWithNext: true
    )
  }
}
