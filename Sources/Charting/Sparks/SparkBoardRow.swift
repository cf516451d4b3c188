import Scene

/// Places one row of a board.
struct SparkBoardRow {
  let row: SparkBoard.Row
  let columns: SparkBoardColumns
  let frame: Rect

  private var style: ChartStyle { columns.style }
  private var measurer: any TextMeasuring { columns.measurer }
  private var halfLeading: Double { (columns.isStacked ? 0.64 : 0.56) * style.axis.size }

  var items: [Item] { nameItems + sparkItems + valueItems + columns.changes.flatMap(changeItems) }

  private func baseline(_ textStyle: TextStyle, offset: Double = 0) -> Double {
    textStyle.baseline(centeredOn: frame.midY + offset)
  }

  private func run(
    _ text: String,
    at x: Double,
    _ y: Double,
    _ textStyle: TextStyle,
    anchor: TextRun.Anchor = .start
  ) -> [Item] {
    text.isEmpty ? [] : [.text(TextRun(text, at: Point(x, y), anchor: anchor, style: textStyle))]
  }

  // MARK: - Name and value

  private var nameItems: [Item] {
    let cut = BalancedText(
      row.name,
      style: style.name,
      width: columns.nameWidth + 1e-6,
      limit: 1,
      measuring: measurer
    )
    let y = baseline(style.name, offset: columns.isStacked ? -halfLeading : 0)
    return run(cut.lines.first ?? "", at: columns.nameLeft, y, style.name)
  }

  private var valueItems: [Item] {
    let y = baseline(style.axis, offset: columns.isStacked ? halfLeading : 0)
    var left = columns.valueLeft
    var items: [Item] = []
    if !row.qualifier.isEmpty {
      let width = measurer.width(of: row.qualifier, in: style.axis) + style.qualifierGap
      if columns.isStacked { left += width }
      items += run(row.qualifier, at: left - style.qualifierGap, y, style.axis, anchor: .end)
    }
    let valueStyle = style.value(row)
    items += run(row.value, at: left, y, valueStyle)
    let end = left + measurer.width(of: row.value, in: valueStyle) + 0.5 * style.unit
    let flag = style.source.colored(style.colors.second)
    return items + run(row.flag, at: end, y - 0.35 * valueStyle.size, flag)
  }

  // MARK: - Small columns

  private var sparkItems: [Item] {
    let height = min(14.4 * style.unit, frame.height - 5 * style.unit)
    let plot = Rect(
      left: columns.sparkLeft,
      top: frame.midY - height / 2,
      right: columns.sparkRight,
      bottom: frame.midY + height / 2
    )
    return [
      .group(
        Group(.layer("data"), items: SparkColumns(spark: row.spark, style: style).items(in: plot))
      )
    ]
  }

  // MARK: - Changes

  private func changeItems(_ column: SparkBoardColumns.ChangeColumn) -> [Item] {
    guard row.changes.indices.contains(column.index) else { return [] }
    let change = row.changes[column.index]
    let textStyle = style.change(change)
    let offset = change.detail.isEmpty ? 0 : halfLeading
    let y = baseline(textStyle, offset: -offset)
    let left = column.right - measurer.width(of: change.text, in: textStyle)
    return run(change.text, at: column.right, y, textStyle, anchor: .end)
      + triangle(change.direction, right: left - 3 * style.unit, baseline: y)
      + run(
        change.detail,
        at: column.right,
        baseline(style.source, offset: offset),
        style.source,
        anchor: .end
      )
  }

  private func triangle(
    _ direction: SparkBoard.Change.Direction?,
    right: Double,
    baseline: Double
  ) -> [Item] {
    let half = 2.6 * style.unit
    let (bottom, top) = (baseline - 0.4 * style.unit, baseline - 4.9 * style.unit)
    let (left, middle) = (right - 2 * half, right - half)
    let corners: [Point]
    switch direction {
    case .up: corners = [Point(left, bottom), Point(right, bottom), Point(middle, top)]
    case .down: corners = [Point(left, top), Point(right, top), Point(middle, bottom)]
    case nil: return []
    }
    return [.fill(.polygon(corners), style.colors.inkSecondary)]
  }
}
