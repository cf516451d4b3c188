internal import Charting
internal import CivilTime
internal import Document
internal import Scene

/// One row of the key figures, with the name of its group above it where it is the first.
struct KeyFigureRow {
  /// How much closer than usual rows stand, from 0 to 1.
  struct Density {
    var closeness = 0.0

    var rowHeight: Double { 24.4 - 2 * closeness }
    var groupHeight: Double { 13 - closeness }
    var baseline: Double { 15 - closeness }
  }

  let row: KeyFigures.Row
  let groupName: String
  let months: ClosedRange<Month>
  let density: Density
  let styles: PageStyles
  let text: TextSetter

  static let qualifierRight = 154.0
  static let valueLeft = 159.0
  static let previousRight = 300.0
  static let yearRight = 372.0
  static let toDateRight = 436.0
  static let sparkLeft = 448.0

  /// Of the first line of two, above the row's baseline, and of the second, below it.
  private static let upper = 3.2
  private static let lower = 5.4

  func strip(part: Strip.Part, rule: Stroke) -> Strip {
    let top = groupName.isEmpty ? 0 : density.groupHeight
    let measure = measureLines
    // Longer names than two lines make the row taller.
    let extra = Double(max(0, measure.lines.count - 2)) * 9
    let height = top + density.rowHeight + extra
    let y = top + density.baseline
    let cells = [
      groupItems + measureItems(measure.lines, measure.style, y: y),
      valueItems(y: y),
      changeItems(row.onPrevious, right: Self.previousRight, room: previousRoom, y: y),
      changeItems(row.onYearEarlier, right: Self.yearRight, room: 66, y: y),
      changeItems(row.toDate, right: Self.toDateRight, room: 58, y: y),
      sparkItems(y: y),
    ]
    return Strip(
      .table,
      height: height,
      part: part,
      decoration: [.rule(height, to: PageGrid.width, rule)],
      items: [
        .group(
          Group(
            .tableRow,
            items: cells.enumerated().map { index, items in
              .group(Group(index == 0 ? .headerCell(.row) : .dataCell, items: items))
            }
          )
        )
      ]
    )
  }

  private var groupItems: [Item] {
    Item.line(groupName, 0, density.groupHeight - 1.6, styles.tableHeader)
  }

  // MARK: - Measure and value

  private var measureLines: (lines: [String], style: TextStyle) {
    var room = Self.qualifierRight
    if !row.qualifier.isEmpty {
      room -= text.width(of: row.qualifier, in: styles.keyQualifier) + 5
    }
    return text.fitted(row.measure, in: styles.keyMeasure, width: max(40, room), smallest: 7.5)
  }

  private func measureItems(_ lines: [String], _ style: TextStyle, y: Double) -> [Item] {
    Item.lines(lines, 0, lines.count > 1 ? y - Self.upper - 1 : y, style, leading: 9)
  }

  private func valueItems(y: Double) -> [Item] {
    let (words, style) = value
    let end = Self.valueLeft + text.width(of: words, in: style)
    return Item.line(row.qualifier, Self.qualifierRight, y, styles.keyQualifier, anchor: .end)
      + Item.line(words, Self.valueLeft, y, style)
      + Item.line(row.mark, end + 2, y, styles.keyQualifier)
  }

  /// The value, a little smaller where a long change beside it would otherwise have to be.
  private var value: (words: String, style: TextStyle) {
    let style = row.isMissing ? styles.keyMissing : styles.keyValue
    let room = Self.previousRight - Self.valueLeft - markWidth - Self.clearance
    let natural = text.width(of: row.value, in: style)
    let wanted = room - naturalWidth(of: row.onPrevious)
    let width = min(room - 52, max(wanted, 0.86 * natural))
    let fitted = text.fitted(row.value, in: style, width: width, smallest: 6.5)
    return (fitted.lines.joined(separator: " "), fitted.style)
  }

  private var markWidth: Double {
    row.mark.isEmpty ? 0 : 2 + text.width(of: row.mark, in: styles.keyQualifier)
  }

  private func naturalWidth(of cell: KeyFigures.Cell) -> Double {
    let style = cell.isMissing ? styles.keyMissing : styles.keyCell
    let triangle = cell.direction == nil ? 0 : Self.triangleStep
    return max(
      triangle + text.width(of: cell.text, in: style),
      text.width(of: cell.detail, in: styles.keyDetail)
    )
  }

  /// Between a value and the change beside it, in points.
  private static let clearance = 8.0

  private var previousRoom: Double {
    let (words, style) = value
    let taken = text.width(of: words, in: style) + markWidth + Self.clearance
    return max(52, Self.previousRight - Self.valueLeft - taken)
  }

  // MARK: - Changes

  private func changeItems(
    _ cell: KeyFigures.Cell,
    right: Double,
    room: Double,
    y: Double
  ) -> [Item] {
    let natural = cell.isMissing ? styles.keyMissing : styles.keyCell
    let triangleRoom = cell.direction == nil ? 0 : Self.triangleStep
    let first = text.fitted(cell.text, in: natural, width: room - triangleRoom, smallest: 6.5)
    let detail = text.fitted(cell.detail, in: styles.keyDetail, width: room, smallest: 6.5)
    let isTwoLine = !cell.detail.isEmpty
    let baseline = isTwoLine ? y - Self.upper : y
    let words = first.lines.joined(separator: " ")
    var items = Item.line(words, right, baseline, first.style, anchor: .end)
    if let direction = cell.direction {
      let left = right - text.width(of: words, in: first.style)
      items.insert(triangle(direction, right: left - 4, baseline: baseline), at: 0)
    }
    return items
      + Item.line(
        detail.lines.joined(separator: " "),
        right,
        y + Self.lower,
        detail.style,
        anchor: .end
      )
  }

  private static let triangleHalf = 2.6
  private static let triangleStep = 2 * triangleHalf + 4

  private func triangle(
    _ direction: KeyFigures.Direction,
    right: Double,
    baseline: Double
  ) -> Item {
    let (left, middle) = (right - 2 * Self.triangleHalf, right - Self.triangleHalf)
    let (bottom, top) = (baseline - 0.7, baseline - 5.2)
    let corners =
      switch direction {
      case .up: [Point(left, bottom), Point(right, bottom), Point(middle, top)]
      case .down: [Point(left, top), Point(right, top), Point(middle, bottom)]
      }
    return .group(
      Group(
        .spoken(direction == .up ? "up" : "down"),
        items: [.fill(.polygon(corners), styles.colors.inkSecondary)]
      )
    )
  }

  // MARK: - Small columns

  private func sparkItems(y: Double) -> [Item] {
    let columns = SparkColumns(
      styles: styles,
      values: row.spark,
      underQuery: row.sparkUnderQuery
    )
    let missing = row.spark.count { $0 == nil }
    let alternative =
      "\(row.measure): small columns from zero, \(months.lowerBound.shortTitle) to \(months.upperBound.shortTitle), "
      + "\(row.spark.count - missing) months with a figure and \(missing) without"
    return Item.marked(
      .figure(alternative: alternative),
      columns.items(
        from: Self.sparkLeft,
        width: PageGrid.width - Self.sparkLeft,
        base: y + 4.5
      )
    )
  }
}
