import Scene

/// Labelled rules where the definition of the figures changes.
struct HeatBreaks {
  let layout: HeatLayout
  let grid: HeatGrid

  private var style: ChartStyle { layout.style }

  var items: [Item] {
    var taken: [Int: ClosedRange<Double>] = [:]
    return layout.table.breaks.flatMap { change -> [Item] in
      let strip = layout.isTurned ? change.column : change.row
      let (rule, run) = layout.isTurned ? turned(change) : upright(change)
      let line: Item = .stroke(rule, style.referenceLine)
      let width = layout.measurer.width(of: run.text, in: run.style)
      let start = run.anchor == .start ? run.position.x : run.position.x - width
      let span = start...(start + width)
      // A second label on a strip is drawn only where it has room beside the first.
      if let other = taken[strip], other.overlaps(span) { return [line] }
      taken[strip] = span
      return [line, .text(run)]
    }
  }

  private var labelDrop: Double { 1.05 * style.annotation.size }

  /// A vertical rule before the cell, its label above at the right, or where room ends, the left.
  private func upright(_ change: HeatTable.Break) -> (Path, TextRun) {
    let band = grid.band(change.column, change.row)
    let stripTop = band.top - grid.stripHeight
    let width = layout.measurer.width(of: change.label, in: style.annotation)
    let isRight = band.left + 2.4 * style.unit + width <= grid.right
    let x = band.left + (isRight ? 2.4 : -2.4) * style.unit
    return (
      .line(
        Point(band.left, stripTop + 0.2 * style.annotation.size),
        Point(band.left, band.bottom)
      ),
      TextRun(
        change.label,
        at: Point(x, stripTop + labelDrop),
        anchor: isRight ? .start : .end,
        style: style.annotation
      )
    )
  }

  /// A rule over the cell, its label above, as far right as the cell.
  private func turned(_ change: HeatTable.Break) -> (Path, TextRun) {
    let band = grid.band(change.row, change.column)
    let width = layout.measurer.width(of: change.label, in: style.annotation)
    let right = max(band.right - grid.gap, grid.left + width)
    return (
      .line(Point(band.left, band.top), Point(band.right, band.top)),
      TextRun(
        change.label,
        at: Point(right, band.top - grid.stripHeight + labelDrop),
        anchor: .end,
        style: style.annotation
      )
    )
  }
}
