import Scene

/// A line through the printed values over the band of their ranges.
struct BandedLineMark {
  let geometry: PanelGeometry
  /// Whether the current month's label stands beside the plot instead of over its dot.
  let isCurrentBeside: Bool

  private var style: ChartStyle { geometry.style }
  private var plan: PanelPlan { geometry.plan }

  func drawing() -> MarkDrawing {
    var drawing = MarkDrawing()
    for run in plan.runs {
      drawing.band += band(over: run)
    }
    let trace = LineTrace(geometry: geometry, color: style.colors.current)
    drawing.data = trace.items(at: \.value)
    drawing.obstacles = trace.obstacles(at: \.value)
    for (index, datum) in plan.data.enumerated() {
      guard let datum else { continue }
      let center = Point(geometry.x(index), geometry.y(datum.value))
      let radius = 1.2 * style.dotRadius
      drawing.obstacles.append(
        Obstacle(frame: Dot.frame(center, radius: 0.8 * style.dotRadius))
      )
      guard index == plan.current, !isCurrentBeside else { continue }
      let text = style.dataLabelCurrent
      drawing.labels.append(
        LabelRequest(
          index: index,
          text: plan.panel.currentLabel.isEmpty ? datum.label : plan.panel.currentLabel,
          style: text,
          x: center.x,
          y: center.y,
          baselines: [
            min(center.y - radius, geometry.y(datum.upper)) - 0.38 * text.size,
            center.y + radius + (0.38 + TextExtent.ascent) * text.size,
          ]
        )
      )
    }
    return drawing
  }

  /// The range of each month of `run`, flat for 0.36 of a band beyond its ends, 20 units at most.
  private func band(over run: Range<Int>) -> [Item] {
    let data = run.compactMap { index in plan.data[index].map { (geometry.x(index), $0) } }
    guard let first = data.first, let last = data.last,
      data.contains(where: { $0.1.upper > $0.1.lower })
    else { return [] }
    let reach = geometry.reach(0.72)
    func edge(_ end: KeyPath<Datum, Double>) -> [Point] {
      [Point(first.0 - reach, geometry.y(first.1[keyPath: end]))]
        + data.map { Point($0.0, geometry.y($0.1[keyPath: end])) }
        + [Point(last.0 + reach, geometry.y(last.1[keyPath: end]))]
    }
    let (upper, lower) = (edge(\.upper), edge(\.lower))
    let stroke = Stroke(style.colors.bandEdge, width: style.bandEdgeWidth, join: .round)
    return [
      .fill(.polygon(upper + lower.reversed()), style.colors.band),
      .stroke(.polyline(upper), stroke),
      .stroke(.polyline(lower), stroke),
    ]
  }
}

/// A line with dots through the months of each run, joined only between neighbors.
struct LineTrace {
  let geometry: PanelGeometry
  let color: Color

  /// Whether the line between two dots is longer than they are wide; else they would hide it.
  private var hasRoomForDots: Bool { geometry.band >= 3.2 * geometry.style.dotRadius }

  /// The pieces of line, which no label may cover.
  func obstacles(at value: KeyPath<Datum, Double>) -> [Obstacle] {
    geometry.plan.runs.flatMap { run in
      let points = points(of: run, at: value)
      return zip(points, points.dropFirst()).map { from, to in
        Obstacle(lineFrom: from, to: to, width: geometry.style.dataLineWidth)
      }
    }
  }

  private func points(of run: Range<Int>, at value: KeyPath<Datum, Double>) -> [Point] {
    run.compactMap { index in
      geometry.plan.data[index].map {
        Point(geometry.x(index), geometry.y($0[keyPath: value]))
      }
    }
  }

  func items(at value: KeyPath<Datum, Double>) -> [Item] {
    let (style, plan) = (geometry.style, geometry.plan)
    var lines: [Item] = []
    var dots: [Item] = []
    for run in plan.runs {
      let points = points(of: run, at: value)
      if points.count > 1 {
        let stroke = Stroke(color, width: style.dataLineWidth, join: .round, cap: .round)
        lines.append(.stroke(.polyline(points), stroke))
      }
      for (index, point) in zip(run, points) {
        let isCurrent = index == plan.current
        let isHollow = plan.data[index]?.isUnderQuery ?? false
        let dot = Dot(geometry: geometry, factor: isCurrent ? 1.2 : 0.8)
        let needsDot = isCurrent || isHollow || points.count == 1
        guard needsDot || hasRoomForDots else { continue }
        dots.append(
          geometry.group(
            index,
            Dot.items(
              point,
              radius: dot.radius,
              color: color,
              isHollow: isHollow,
              ring: hasRoomForDots ? 0.45 * style.dataLineWidth : 0,
              style: style
            )
          )
        )
      }
    }
    return lines + dots
  }
}
