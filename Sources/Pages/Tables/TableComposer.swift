internal import Charting
internal import Document
internal import Scene

/// A table of printed figures as strips: title, header, rows, notes.
struct TableComposer {
  let styles: PageStyles
  let text: TextSetter

  private static let size = 8.0
  /// The share of a page up to which a table stays in one piece: thirteen months do.
  private static let tallestWhole = 0.4
  /// A row of more lines is divided.
  private static let longestRow = 40

  /// `number` is printed before the title, if there is one; `part` and `notesPart` are the numbers
  /// of the groups of the table and of its notes.
  func strips(
    of table: DataTable,
    width: Double,
    number: Int,
    part: Int,
    notesPart: Int
  ) -> [Strip] {
    let notes = noteStrips(table.notes, width: width, part: notesPart)
    // A number far from the name of its row is hard to follow.
    let width = table.columns.count <= 2 ? min(width, PageGrid.half) : width
    var strips = titleStrips(table.title, number: number, width: width)
    if !strips.isEmpty { strips[0].table = Strip.TableMark(number: number, title: table.title) }
    guard !table.columns.isEmpty else { return strips + notes }
    let columns = TableColumns(
      table,
      width: width,
      styles: styles,
      text: text,
      size: Self.size
    ).columns
    let header = TableHeader(styles: styles, text: text)
      .strip(of: table.columns, in: columns, width: width, part: part)
    strips.append(header)
    let rows = table.rows.indices.map { index in
      rowStrips(table, index, columns: columns, width: width, part: part)
    }
    let height = (strips + rows.joined()).reduce(0) { $0 + $1.height }
    let isWhole = height <= Self.tallestWhole * PageGrid.depth
    for (index, pieces) in rows.enumerated() {
      let keeps =
        index == rows.count - 1
        ? !notes.isEmpty : isWhole || index < 3 || index > rows.count - 4
      for (piece, var strip) in pieces.enumerated() {
        strip.repeatedHeader = [header]
        strip.keepsWithNext = piece == pieces.count - 1 && keeps
        strips.append(strip)
      }
    }
    return strips + notes
  }

  private func titleStrips(_ title: String, number: Int, width: Double) -> [Strip] {
    guard !title.isEmpty else { return [] }
    let set = styles.tableTitle
    let words = "Table\u{A0}\(number)\u{A0} \(title)"
    let lines = text.lines(of: words, in: set.style, width: width)
    return [
      Strip(
        .tableTitle,
        height: 16 + Double(max(0, lines.count - 1)) * set.leading,
        items: Item.marked(
          .caption,
          Item.lines(lines, 0, 9, set.style, leading: set.leading)
        ),
        keepsWithNext: true
      )
    ]
  }

  private func rowStrips(
    _ table: DataTable,
    _ index: Int,
    columns: [TableColumns.Column],
    width: Double,
    part: Int
  ) -> [Strip] {
    let row = table.rows[index]
    let cells = zip(row.cells, columns).map { cell, column in
      TableCell(
        cell,
        in: column,
        isCurrent: row.isCurrent,
        size: Self.size,
        styles: styles,
        text: text
      )
    }
    let lineCount = max(1, cells.map(\.lines.count).max() ?? 1)
    return stride(from: 0, to: lineCount, by: Self.longestRow).map { first in
      let range = first..<min(first + Self.longestRow, lineCount)
      let height = 14 + Double(range.count - 1) * TableCell.leading
      let isLastPiece = range.upperBound == lineCount
      return Strip(
        .table,
        height: height,
        part: Strip.Part(number: part, role: .table),
        decoration: decoration(
          of: row,
          before: isLastPiece ? table.rows.dropFirst(index + 1).first : row,
          size: Size(width, height)
        ),
        items: [
          .group(
            Group(
              .tableRow,
              items: cells.enumerated().map { index, cell in
                // The first column names its row, unless it is one of numbers.
                let isName = index == 0 && table.columns[0].alignment == .left
                return .group(
                  Group(
                    isName ? .headerCell(.row) : .dataCell,
                    items: cell.items(lines: range, y: 10)
                  )
                )
              }
            )
          )
        ]
      )
    }
  }

  /// The panel under a current row, and the rule below any.
  private func decoration(
    of row: DataTable.Row,
    before next: DataTable.Row?,
    size: Size
  ) -> [Item] {
    let colors = styles.colors
    var items: [Item] = []
    if row.isCurrent {
      let panel = Rect(x: 0, y: 0, width: size.width, height: size.height)
      items.append(.fill(.rect(panel), colors.panel))
    }
    let stroke =
      switch next {
      case nil: Stroke(colors.ink, width: 0.75)
      case .some(let next) where next.startsGroup: Stroke(colors.inkSecondary, width: 0.5)
      case .some: Stroke(colors.grid, width: 0.4)
      }
    items.append(.rule(size.height, to: size.width, stroke))
    return items
  }

  private func noteStrips(_ notes: [String], width: Double, part: Int) -> [Strip] {
    let set = styles.pageNote
    let lines = notes.flatMap { text.lines(of: $0, in: set.style, width: width) }
    return lines.enumerated().map { index, line in
      // The first is set off from the rule above it.
      Strip(
        .tableNote,
        height: index == 0 ? 13.5 : set.leading,
        part: Strip.Part(number: part, role: .note),
        items: Item.line(line, 0, index == 0 ? 11.5 : 7, set.style),
        keepsWithNext: index < min(lines.count, 12) - 1
      )
    }
  }
}
