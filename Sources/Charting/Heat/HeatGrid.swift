import Scene

/// Where the cells of a heat table lie.
///
/// Across and down stand for columns and rows of the drawing: in a turned table the rows of the
/// chart are drawn as columns.
struct HeatGrid: Hashable {
  let left: Double
  let top: Double
  let cellWidth: Double
  let cellHeight: Double
  let across: Int
  let down: Int
  /// The height of a label of a break.
  let stripHeight: Double
  /// Rows that have a strip above them.
  let strips: Set<Int>
  /// What a cell is smaller than its share of the grid, on each side.
  let gap: Double

  var right: Double { left + Double(across) * cellWidth }
  var bottom: Double { bandTop(down - 1) + cellHeight }

  /// The share of the grid that a cell has, its gaps included.
  func band(_ x: Int, _ y: Int) -> Rect {
    Rect(
      x: left + Double(x) * cellWidth,
      y: bandTop(y),
      width: cellWidth,
      height: cellHeight
    )
  }

  /// What is filled.
  func cell(_ x: Int, _ y: Int) -> Rect { band(x, y).inset(gap, gap) }

  private func bandTop(_ y: Int) -> Double {
    top + Double(y) * cellHeight + Double(strips.count { $0 <= y }) * stripHeight
  }
}
