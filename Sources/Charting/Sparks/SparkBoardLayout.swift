import CivilTime
import Scene

/// Places a `SparkBoard`: a row a measure, columns as wide as their words.
struct SparkBoardLayout {
  let board: SparkBoard
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The highest that a row may be, in units.
  private static let tallest = 26.0

  /// The layers inside `area`, in drawing order; none where it is too low.
  func groups(in area: Rect) -> [Item] {
    let columns = SparkBoardColumns(board, in: area, style: style, measurer: measurer)
    let headHeight = 1.2 * style.axis.size + 3 * style.unit
    let pitch = min(
      Self.tallest * style.unit,
      (area.height - headHeight) / Double(max(1, board.rows.count))
    )
    guard !board.rows.isEmpty, pitch >= columns.leastPitch else { return [] }
    let top = area.top + headHeight
    let rows = board.rows.enumerated().map { index, row -> Item in
      let frame = Rect(
        x: area.left,
        y: top + Double(index) * pitch,
        width: area.width,
        height: pitch
      )
      let items = SparkBoardRow(row: row, columns: columns, frame: frame).items
      return .group(Group(.layer(row.name), items: items))
    }
    let rules =
      board.rows.enumerated().map { index, row -> Item in
        rule(at: top + Double(index) * pitch, in: area, isOuter: index == 0, row.startsGroup)
      } + [rule(at: top + Double(rows.count) * pitch, in: area, isOuter: true)]
    return [
      .group(Group(.layer("grid"), items: rules)),
      .group(Group(.layer("axis"), items: headings(columns, baseline: top - 3.4 * style.unit))),
    ] + rows
  }

  private func rule(
    at y: Double,
    in area: Rect,
    isOuter: Bool,
    _ startsGroup: Bool = false
  ) -> Item {
    let stroke =
      isOuter
      ? style.axisLine
      : startsGroup
        ? Stroke(style.colors.context, width: style.referenceLineWidth) : style.gridLine
    return .stroke(.line(Point(area.left, y), Point(area.right, y)), stroke)
  }

  private func headings(_ columns: SparkBoardColumns, baseline: Double) -> [Item] {
    let (first, last) = (board.months.lowerBound, board.months.upperBound)
    var runs = [
      TextRun(
        last.shortTitle,
        at: Point(columns.sparkRight, baseline),
        anchor: .end,
        style: style.axisCurrent
      )
    ]
    let room = columns.sparkRight - columns.sparkLeft - 4 * style.unit
    let taken = measurer.width(of: last.shortTitle, in: style.axisCurrent)
    if first != last, taken + measurer.width(of: first.shortTitle, in: style.axis) <= room {
      let at = Point(columns.sparkLeft, baseline)
      runs.append(TextRun(first.shortTitle, at: at, style: style.axis))
    }
    if !columns.isStacked {
      let at = Point(columns.valueLeft, baseline)
      runs.append(TextRun(board.valueHeading, at: at, style: style.panelHeading))
    }
    runs += columns.changes.map { change in
      TextRun(
        board.changeHeadings[change.index],
        at: Point(change.right, baseline),
        anchor: .end,
        style: style.panelHeading
      )
    }
    return runs.map { .text($0) }
  }

  /// The height of a print chart, in points, with the usual two lines of source.
  static func height(of board: SparkBoard, format: ChartFormat) -> Double {
    let rows = Double(board.rows.count)
    return format == .half ? 106 + 19 * rows : 94 + 17.5 * rows
  }
}
