import Scene

/// Where the columns of a board lie: as wide as their words, the rest for the small columns.
struct SparkBoardColumns {
  /// A column of changes.
  struct ChangeColumn: Hashable {
    let index: Int
    let right: Double
  }

  let style: ChartStyle
  let measurer: any TextMeasuring
  /// Whether values stand under the names, for want of width.
  let isStacked: Bool
  let nameLeft: Double
  let nameWidth: Double
  let sparkLeft: Double
  let sparkRight: Double
  /// Where numbers begin; a qualifier ends shortly before.
  let valueLeft: Double
  let changes: [ChangeColumn]

  init(
    _ board: SparkBoard,
    in area: Rect,
    style: ChartStyle,
    measurer: any TextMeasuring
  ) {
    self.style = style
    self.measurer = measurer
    let words = SparkBoardWords(board, style: style, measurer: measurer)
    isStacked = style.format == .half
    nameLeft = area.left
    let unit = style.unit
    let all = Array(board.changeHeadings.indices)
    let shown = isStacked ? all.suffix(1) : all[...]
    let widths = shown.map { words.changeWidth($0) }
    let values = words.qualifierWidth + words.numberWidth
    let left = isStacked ? max(words.nameWidth, words.stackedWidth) : words.nameWidth
    nameWidth = min(left, (isStacked ? 0.55 : 0.34) * area.width)
    let taken = nameWidth + (isStacked ? 0 : values) + widths.reduce(0, +)
    let gaps = Double(1 + (isStacked ? 0 : 1) + widths.count)
    // What is left goes to the small columns, and past their greatest width to the gaps.
    let free = area.width - taken
    let spark = max(24 * unit, min(150 * unit, free - gaps * (isStacked ? 9 : 16) * unit))
    let gap = (free - spark) / gaps
    sparkLeft = area.left + nameWidth + gap
    sparkRight = sparkLeft + spark
    valueLeft = isStacked ? area.left : sparkRight + gap + words.qualifierWidth
    var right = isStacked ? sparkRight : valueLeft + words.numberWidth
    changes = zip(shown, widths).map { index, width in
      right += gap + width
      return ChangeColumn(index: index, right: right)
    }
  }

  /// The least height of a row: two lines.
  var leastPitch: Double { 2.2 * style.source.size }
}

/// How wide the words of a board are.
struct SparkBoardWords {
  let board: SparkBoard
  let style: ChartStyle
  let measurer: any TextMeasuring

  init(_ board: SparkBoard, style: ChartStyle, measurer: any TextMeasuring) {
    self.board = board
    self.style = style
    self.measurer = measurer
  }

  var nameWidth: Double {
    widest(board.rows.map { measurer.width(of: $0.name, in: style.name) })
  }

  /// With the space after it.
  var qualifierWidth: Double {
    widest(board.rows.map { qualifier($0) })
  }

  /// Of the numbers, or the heading over them.
  var numberWidth: Double {
    max(
      widest(board.rows.map { number($0) }),
      measurer.width(of: board.valueHeading, in: style.panelHeading)
    )
  }

  /// Of qualifier and number in one line.
  var stackedWidth: Double { widest(board.rows.map { qualifier($0) + number($0) }) }

  func changeWidth(_ index: Int) -> Double {
    let cells = board.rows.compactMap { row in
      row.changes.indices.contains(index) ? row.changes[index] : nil
    }
    let words = cells.map { cell in
      max(
        measurer.width(of: cell.text, in: style.change(cell))
          + (cell.direction == nil ? 0 : style.triangleStep),
        measurer.width(of: cell.detail, in: style.source)
      )
    }
    let heading = measurer.width(of: board.changeHeadings[index], in: style.panelHeading)
    return max(widest(words), heading)
  }

  private func qualifier(_ row: SparkBoard.Row) -> Double {
    guard !row.qualifier.isEmpty else { return 0 }
    return measurer.width(of: row.qualifier, in: style.axis) + style.qualifierGap
  }

  private func number(_ row: SparkBoard.Row) -> Double {
    measurer.width(of: row.value, in: style.value(row))
      + (row.flag.isEmpty ? 0 : 0.5 * style.unit + measurer.width(of: row.flag, in: style.source))
  }

  private func widest(_ widths: [Double]) -> Double { widths.max() ?? 0 }
}

// MARK: - Styles

extension ChartStyle {
  var name: TextStyle { axis.colored(colors.ink) }
  var qualifierGap: Double { 2.4 * unit }
  /// A triangle with the space after it.
  var triangleStep: Double { (2 * 2.6 + 3) * unit }

  func value(_ row: SparkBoard.Row) -> TextStyle {
    row.isMissing ? gapLabel : dataLabelCurrent
  }

  func change(_ cell: SparkBoard.Change) -> TextStyle {
    cell.isMissing ? gapLabel : axis.colored(colors.ink)
  }
}
