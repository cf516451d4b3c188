import Scales
import Scene

/// A line through the middle of the ranges, with a bar over a range that shows.
struct RateLineMark {
  let geometry: PanelGeometry

  private var style: ChartStyle { geometry.style }
  private var plan: PanelPlan { geometry.plan }

  func drawing(labeled: Set<Int>) -> MarkDrawing {
    var drawing = MarkDrawing()
    let color = style.colors.rate
    for (index, datum) in plan.data.enumerated() {
      guard let datum else { continue }
      let center = Point(geometry.x(index), geometry.y(datum.middle))
      let dot = Dot(geometry: geometry, factor: index == plan.current ? 1.2 : 0.8)
      var frame = Dot.frame(center, radius: dot.radius)
      // A bar that the dot would hide says nothing.
      if geometry.values.length(of: datum.upper - datum.lower) > 1.6 * dot.radius {
        let (top, bottom) = (geometry.y(datum.upper), geometry.y(datum.lower))
        drawing.data.append(
          .stroke(
            .line(Point(center.x, top), Point(center.x, bottom)),
            Stroke(color, width: min(style.secondLineWidth, 0.5 * geometry.band))
          )
        )
        frame = Rect(
          left: frame.left,
          top: min(frame.top, top),
          right: frame.right,
          bottom: max(frame.bottom, bottom)
        )
      }
      drawing.obstacles.append(Obstacle(frame: frame))
      if labeled.contains(index) {
        drawing.labels.append(label(of: datum, at: index, around: frame))
      }
    }
    let trace = LineTrace(geometry: geometry, color: color)
    drawing.data += trace.items(at: \.middle)
    drawing.obstacles += trace.obstacles(at: \.middle)
    return drawing
  }

  /// Above the mark; below it where it lies under the mean of its neighbors and the base is far.
  private func label(of datum: Datum, at index: Int, around frame: Rect) -> LabelRequest {
    let text = LabelStyle(geometry: geometry, strong: style.colors.rate)
      .style(of: datum, at: index)
    let above = frame.top - 0.38 * text.size
    let below = frame.bottom + (0.38 + TextExtent.ascent) * text.size
    let isClear = below + (TextExtent.descent + 0.6) * text.size <= geometry.plot.bottom
    return LabelRequest(
      index: index,
      text: datum.label,
      style: text,
      x: geometry.x(index),
      y: geometry.y(datum.middle),
      baselines: !isClear
        ? [above] : isUnderNeighbors(index, datum) ? [below, above] : [above, below]
    )
  }

  private func isUnderNeighbors(_ index: Int, _ datum: Datum) -> Bool {
    guard let run = plan.runs.first(where: { $0.contains(index) }),
      index > run.lowerBound, index + 1 < run.upperBound,
      let before = plan.data[index - 1], let after = plan.data[index + 1]
    else { return false }
    return datum.middle < (before.middle + after.middle) / 2
  }
}

extension Datum {
  var middle: Double { (lower + upper) / 2 }
}
