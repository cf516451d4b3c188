import Scene

/// The names around the cells, and the totals beside or below them.
struct HeatNames {
  let table: HeatTable
  let isTurned: Bool
  let style: ChartStyle
  let measurer: any TextMeasuring
  private let headingLines: [String]

  init(_ table: HeatTable, isTurned: Bool, style: ChartStyle, measurer: any TextMeasuring) {
    self.table = table
    self.isTurned = isTurned
    self.style = style
    self.measurer = measurer
    headingLines = table.totalHeading.split(separator: " ", maxSplits: 1).map(String.init)
  }

  private var strong: TextStyle { style.axisCurrent }
  private var headingStyle: TextStyle { style.panelHeading }
  private var hasTotals: Bool { !headingLines.isEmpty }
  private var leading: Double { 1.15 * style.axis.size }
  private var columnWidth: Double { widest(table.columns, in: style.axis) }
  private var rowWidth: Double { widest(table.rows.map(\.name), in: strong) }
  private var headingWidth: Double { widest(headingLines, in: headingStyle) }

  private func widest(_ texts: [String], in style: TextStyle) -> Double {
    texts.map { measurer.width(of: $0, in: style) }.max() ?? 0
  }

  // MARK: - Room

  /// What the names take at the left.
  var left: Double {
    let names = isTurned ? max(columnWidth, headingWidth) : rowWidth
    return names + 6 * style.unit
  }

  /// What totals take at the right.
  var right: Double {
    guard hasTotals, !isTurned else { return 0 }
    let numbers = widest(table.rows.map { $0.total ?? "" }, in: strong)
    return min(max(headingWidth, numbers), 62 * style.unit) + 8 * style.unit
  }

  /// What the names take at the top.
  var top: Double {
    let lines = isTurned ? 1 : max(1, headingLines.count)
    return TextExtent.ascent * style.axis.size + Double(lines - 1) * leading + 4 * style.unit
  }

  /// What totals take at the bottom.
  var bottom: Double { hasTotals && isTurned ? 5 * style.unit + 2.1 * leading : 0 }

  // MARK: - Items

  func items(around grid: HeatGrid, right: Double) -> [Item] {
    let baseline = grid.top - 3.6 * style.unit
    let (heads, headStyle) =
      isTurned ? (table.rows.map(\.name), strong) : (table.columns, style.axis)
    let (sides, sideStyle) =
      isTurned ? (table.columns, style.axis) : (table.rows.map(\.name), strong)
    let widestHead = widest(heads, in: headStyle)
    // Where all would touch, the last has its name, and every second or third before it.
    let every = max(1, Int(((widestHead + 2 * style.unit) / grid.cellWidth).rounded(.up)))
    var items = heads.enumerated().compactMap { index, name -> Item? in
      guard (heads.count - 1 - index) % every == 0 else { return nil }
      let x = min(grid.band(index, 0).midX, right - measurer.width(of: name, in: headStyle) / 2)
      return .text(TextRun(name, at: Point(x, baseline), anchor: .middle, style: headStyle))
    }
    items += sides.enumerated().map { index, name -> Item in
      let y = sideStyle.baseline(centeredOn: grid.band(0, index).midY)
      return .text(TextRun(name, at: Point(grid.left - left, y), style: sideStyle))
    }
    guard hasTotals else { return items }
    return items + (isTurned ? totalsBelow(grid) : totalsBeside(grid, right: right))
  }

  private func totalsBeside(_ grid: HeatGrid, right: Double) -> [Item] {
    let last = grid.top - 3.6 * style.unit
    let heading = headingLines.enumerated().map { index, line -> Item in
      let y = last - Double(headingLines.count - 1 - index) * leading
      return .text(TextRun(line, at: Point(right, y), anchor: .end, style: headingStyle))
    }
    return heading
      + table.rows.enumerated().flatMap { index, row in
        total(row, at: right, .end, y: grid.band(0, index).midY, width: self.right - 8 * style.unit)
      }
  }

  private func totalsBelow(_ grid: HeatGrid) -> [Item] {
    let top = grid.bottom + 3 * style.unit
    let middle = top + 1.05 * leading + style.unit
    let rule = Path.line(Point(grid.left - left, top), Point(grid.right, top))
    let heading = headingLines.enumerated().map { index, line -> Item in
      let offset = Double(index) - Double(headingLines.count - 1) / 2
      let y = headingStyle.baseline(centeredOn: middle) + offset * leading
      return .text(TextRun(line, at: Point(grid.left - left, y), style: headingStyle))
    }
    let line: Item = .stroke(rule, Stroke(style.colors.rule, width: style.axisLineWidth))
    return [line] + heading
      + table.rows.enumerated().flatMap { index, row in
        total(
          row,
          at: grid.band(index, 0).midX,
          .middle,
          y: middle,
          width: grid.cellWidth - 2 * style.unit
        )
      }
  }

  private func total(
    _ row: HeatTable.Row,
    at x: Double,
    _ anchor: TextRun.Anchor,
    y: Double,
    width: Double
  ) -> [Item] {
    guard let total = row.total else { return [] }
    let isKnown = !total.isEmpty
    let text = CellText(
      isKnown ? total : "–",
      style: isKnown ? strong : style.gapLabel,
      smallest: style.source.size,
      width: width + 1e-6,
      lineLimit: 2,
      measurer: measurer
    )
    return (text?.runs(at: x, anchor, centeredOn: y) ?? []).map { .text($0) }
  }
}
