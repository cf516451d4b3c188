import Scene

/// Stems from zero with a dot; a hollow dot for the same month a year earlier and under query.
struct LollipopMark {
  let geometry: PanelGeometry

  private var style: ChartStyle { geometry.style }

  func drawing(labeled: Set<Int>) -> MarkDrawing {
    var drawing = MarkDrawing()
    for (index, datum) in geometry.plan.data.enumerated() {
      guard let datum, !geometry.plan.isOutlier(index) else { continue }
      let center = Point(geometry.x(index), geometry.y(datum.value))
      let dot = Dot(geometry: geometry, factor: index == geometry.plan.current ? 1.15 : 1)
      drawing.data.append(geometry.group(index, items(of: datum, at: index, center, dot.radius)))
      drawing.obstacles += obstacles(at: index, center, dot.radius)
      if labeled.contains(index) {
        drawing.labels.append(label(of: datum, at: index, center, dot.radius))
      }
    }
    return drawing
  }

  private func items(of datum: Datum, at index: Int, _ center: Point, _ radius: Double) -> [Item] {
    let color = geometry.color(datum, at: index, ordinary: style.colors.bar)
    let width = min(style.secondLineWidth, 0.5 * geometry.band)
    let isHollow =
      datum.isUnderQuery || (datum.emphasis == .yearEarlier && index != geometry.plan.current)
    let stem = Path.line(Point(center.x, geometry.base), center)
    return [.stroke(stem, Stroke(color, width: width))]
      + Dot.items(center, radius: radius, color: color, isHollow: isHollow, style: style)
  }

  private func obstacles(at index: Int, _ center: Point, _ radius: Double) -> [Obstacle] {
    let half = style.secondLineWidth / 2
    let stem = Rect(
      left: center.x - half,
      top: min(center.y, geometry.base),
      right: center.x + half,
      bottom: max(center.y, geometry.base)
    )
    return [stem, Dot.frame(center, radius: radius)].map { Obstacle(frame: $0) }
  }

  private func label(
    of datum: Datum,
    at index: Int,
    _ center: Point,
    _ radius: Double
  ) -> LabelRequest {
    let text = LabelStyle(geometry: geometry).style(of: datum, at: index)
    let baseline =
      datum.value < 0
      ? center.y + radius + (0.38 + TextExtent.ascent) * text.size
      : center.y - radius - 0.38 * text.size
    return LabelRequest(
      index: index,
      text: datum.label,
      style: text,
      x: center.x,
      y: center.y,
      baselines: [baseline]
    )
  }
}
