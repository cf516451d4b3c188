import Scene

/// A few figures in rows and columns; cells without a figure are shaded and say so.
struct FigureGridLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The layers inside `area`; none where it is too low for a line to a row.
  func layers(of grid: WaterfallChart.Grid, in area: Rect) -> [(String, [Item])] {
    let count = Double(grid.rows.count + 1)
    let pitch = min(area.height / count, 32 * style.unit)
    guard pitch >= 1.3 * style.axis.size, !grid.columns.isEmpty else { return [] }
    let names = grid.rows.map { measurer.width(of: $0.name, in: style.annotationStrong) }
    let left = area.left + min(names.max() ?? 0, 0.4 * area.width) + 10 * style.unit
    let width = (area.right - left) / Double(grid.columns.count)
    func cell(_ row: Int, _ column: Int) -> Rect {
      Rect(
        x: left + Double(column) * width,
        y: area.top + Double(row) * pitch,
        width: width,
        height: pitch
      )
    }
    var shades: [Item] = []
    var texts: [Item] = []
    for (column, name) in grid.columns.enumerated() {
      let isCurrent = column == grid.current
      texts.append(text(name, in: cell(0, column), isCurrent ? style.axisCurrent : style.axis))
    }
    for (row, entry) in grid.rows.enumerated() {
      let nameCell = Rect(
        left: area.left,
        top: cell(row + 1, 0).top,
        right: left - 10 * style.unit,
        bottom: cell(row + 1, 0).bottom
      )
      texts.append(text(entry.name, in: nameCell, style.annotationStrong))
      for column in grid.columns.indices {
        let cell = cell(row + 1, column)
        if entry.cells.indices.contains(column), let words = entry.cells[column] {
          let isCurrent = column == grid.current
          texts.append(text(words, in: cell, isCurrent ? style.dataLabelCurrent : style.dataLabel))
        } else {
          let indent = 4 * style.unit
          let isLast = column == grid.columns.count - 1
          let shade = Rect(
            left: cell.left - indent,
            top: cell.top,
            right: cell.right - (isLast ? 0 : indent),
            bottom: cell.bottom
          )
          shades.append(.fill(.rect(shade.inset(0, style.unit)), style.colors.panel))
          texts.append(text(grid.gapLabel, in: cell, style.gapLabel))
        }
      }
    }
    let rules = (0...grid.rows.count).map { row -> Item in
      let y = area.top + Double(row + 1) * pitch
      let line = Path.line(Point(area.left, y), Point(area.right, y))
      return .stroke(line, row == 0 ? style.axisLine : style.gridLine)
    }
    return [("gaps", shades), ("grid", rules), ("labels", texts)]
  }

  /// One line in the middle of the height of `cell`, from its left, cut where it has no room.
  private func text(_ text: String, in cell: Rect, _ textStyle: TextStyle) -> Item {
    let lines = BalancedText(
      text,
      style: textStyle,
      width: cell.width,
      limit: 1,
      measuring: measurer
    ).lines
    let at = Point(cell.left, textStyle.baseline(centeredOn: cell.midY))
    return .text(TextRun(lines.first ?? "", at: at, style: textStyle))
  }
}
