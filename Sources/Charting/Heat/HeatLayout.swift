import Scales
import Scene

/// Places a `HeatTable`: rows as they are, or turned to columns in a column of a page.
struct HeatLayout {
  let table: HeatTable
  let style: ChartStyle
  let measurer: any TextMeasuring
  let isTurned: Bool
  let names: HeatNames
  let colors: HeatColors

  init(_ table: HeatTable, style: ChartStyle, measurer: any TextMeasuring) {
    self.table = table
    self.style = style
    self.measurer = measurer
    isTurned = style.format == .half
    names = HeatNames(table, isTurned: isTurned, style: style, measurer: measurer)
    colors = HeatColors(colors: style.colors, classCount: table.limits.count)
  }

  /// The layers inside `area`, in drawing order; none where it is too low.
  func groups(in area: Rect) -> [Item] {
    guard !table.rows.isEmpty, !table.columns.isEmpty else { return [] }
    let key = HeatKey(table: table, colors: colors, style: style, measurer: measurer)
    let width = area.width - names.left - names.right
    let keyLeft = isTurned ? area.left : area.left + names.left + gap
    let placedKey = key.placed(
      from: keyLeft,
      to: area.right,
      keyWidth: isTurned ? area.width : width - gap
    )
    let grid = grid(in: area, width: width, keyHeight: placedKey.height)
    guard grid.cellWidth > 4 * style.unit, grid.cellHeight >= 1.3 * smallestText else { return [] }
    let cells = HeatCells(
      table: table,
      grid: grid,
      isTurned: isTurned,
      colors: colors,
      style: style,
      measurer: measurer
    )
    let foot = grid.bottom + names.bottom
    return [
      layer("cells", cells.items),
      layer("axis", names.items(around: grid, right: area.right)),
      layer("breaks", HeatBreaks(layout: self, grid: grid).items),
      layer("key", [.group(Group(origin: Point(0, foot), items: placedKey.items))]),
    ]
  }

  /// What a cell is smaller than its share of the grid, on each side.
  private var gap: Double { 0.8 * style.unit }

  var smallestText: Double { style.source.size }

  private var down: Int { isTurned ? table.columns.count : table.rows.count }
  private var across: Int { isTurned ? table.rows.count : table.columns.count }

  private func grid(in area: Rect, width: Double, keyHeight: Double) -> HeatGrid {
    let cellWidth = min(width / Double(across), 60 * style.unit)
    let strips = Set(table.breaks.map { isTurned ? $0.column : $0.row })
    let stripHeight = 1.5 * style.annotation.size
    let rest =
      area.height - names.top - names.bottom - keyHeight - Double(strips.count) * stripHeight
    // Print rows are never square: four of them would fill the page.
    let tallest = (style.format.isPrint ? 0.8 : 1.22) * cellWidth
    return HeatGrid(
      left: area.left + names.left,
      top: area.top + names.top,
      cellWidth: cellWidth,
      cellHeight: min(tallest, rest / Double(down)),
      across: across,
      down: down,
      stripHeight: stripHeight,
      strips: strips,
      gap: gap
    )
  }

  private func layer(_ name: String, _ items: [Item]) -> Item {
    .group(Group(.layer(name), items: items))
  }

  /// The height of a print chart, in points, with the usual two lines of source.
  static func height(of table: HeatTable, format: ChartFormat) -> Double {
    let strips = 11 * Double(Set(table.breaks.map { format == .half ? $0.column : $0.row }).count)
    guard format != .half else { return 134 + 12.5 * Double(table.columns.count) + strips }
    return 101 + 27.5 * Double(table.rows.count) + strips
  }
}
