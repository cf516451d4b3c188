import Scales
import Scene

/// The grid of a plot, its base line, and the numbers left of it.
struct ValueAxisLayer {
  let style: ChartStyle
  /// `nil` where there is no figure, and so no scale.
  let axis: ValueAxis?
  let values: LinearScale
  let plot: Rect
  /// Where zero is, or the foot of an axis that starts above it.
  let base: Double

  var grid: [Item] {
    guard let ticks = axis?.ticks.values else { return [] }
    // The base line is drawn over its tick.
    return ticks.map(values.position).filter { abs($0 - base) > 0.01 }.map { y in
      .stroke(.line(Point(plot.left, y), Point(plot.right, y)), style.gridLine)
    }
  }

  /// The base line and the labels of the ticks.
  var items: [Item] {
    let line = Item.stroke(
      .line(Point(plot.left, base), Point(plot.right, base)),
      style.axisLine
    )
    guard let axis else { return [line] }
    let size = style.axis.size
    // In a plot lower than the one that the ticks were chosen for, every other label will do; the
    // highest one stays, which has the unit.
    let spacing = max(0.01, values.length(of: axis.ticks.spacing))
    let every = max(1, Int((1.15 * size / spacing).rounded(.up)))
    let last = axis.labels.count - 1
    return [line]
      + zip(axis.ticks.values, axis.labels).enumerated().compactMap { index, tick in
        guard (last - index) % every == 0 else { return nil }
        let position = Point(
          plot.left - style.axisGap,
          values.position(of: tick.0) + 0.36 * size
        )
        return .text(TextRun(tick.1, at: position, anchor: .end, style: style.axis))
      }
  }
}
