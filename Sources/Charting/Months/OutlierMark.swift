import Scene

/// A stem to the top edge that ends in a triangle: the value is off the scale of the others.
///
/// Columns get a stem too, since a column that is cut would lie.
struct OutlierMark {
  let geometry: PanelGeometry

  private var style: ChartStyle { geometry.style }
  private var color: Color { style.colors.second }

  func items() -> [Item] {
    geometry.plan.outliers.map { index in geometry.group(index, stem(at: index)) }
  }

  /// The stems with their tips, which labels of other months keep clear of.
  var obstacles: [Obstacle] {
    geometry.plan.outliers.map { index in
      let half = 0.95 * style.dotRadius
      let frame = Rect(
        left: geometry.x(index) - half,
        top: geometry.plot.top,
        right: geometry.x(index) + half,
        bottom: geometry.base
      )
      return Obstacle(frame: frame)
    }
  }

  private func stem(at index: Int) -> [Item] {
    Self.stem(at: geometry.x(index), from: geometry.base, to: geometry.plot.top, style: style)
  }

  /// A stem on the base line that ends in a triangle with its tip at `top`.
  static func stem(at x: Double, from base: Double, to top: Double, style: ChartStyle) -> [Item] {
    let radius = style.dotRadius
    let foot = top + 1.55 * radius
    let triangle = Path.polygon([
      Point(x, top), Point(x + 0.95 * radius, foot), Point(x - 0.95 * radius, foot),
    ])
    let stem = Path.line(Point(x, base), Point(x, foot + 0.3 * radius))
    return [
      .stroke(stem, Stroke(style.colors.second, width: style.secondLineWidth)),
      .fill(triangle, style.colors.second),
    ]
  }

  /// Sets value and words beside each stem, as high as both have room; else the value alone, if
  /// need be over the plot.
  func placeLabels(with placer: inout LabelPlacer) {
    let step = style.dataLabelCurrent.size / 2
    let rows = Array(stride(from: 0, to: max(step, 0.6 * geometry.plot.height), by: step))
    let above = -1.25 * style.dataLabelCurrent.size
    for index in geometry.plan.outliers.sorted(by: { isCurrent($0) && !isCurrent($1) }) {
      let places = [(rows, 2), (rows + [above], 1)].flatMap { rows, count in
        rows.flatMap { drop in
          [TextRun.Anchor.start, .end].map { anchor in
            Array(runs(at: index, anchor: anchor, drop: drop).prefix(count))
          }
        }
      }
      for run in places.first(where: { fits($0, in: placer) }) ?? [] {
        placer.set(run)
      }
    }
  }

  private func isCurrent(_ index: Int) -> Bool { index == geometry.plan.current }

  private func runs(at index: Int, anchor: TextRun.Anchor, drop: Double) -> [TextRun] {
    guard let datum = geometry.plan.data[index] else { return [] }
    let isSmall = style.format == .half
    var words = isSmall ? "off scale" : "off this scale"
    if datum.isUnderQuery, !isSmall { words += "; under query" }
    let distance = 2 * style.dotRadius
    let x = geometry.x(index) + (anchor == .start ? distance : -distance)
    let first = geometry.plot.top + 0.95 * style.dataLabelCurrent.size + drop
    return [
      TextRun(
        datum.label,
        at: Point(x, first),
        anchor: anchor,
        style: style.dataLabelCurrent.colored(color)
      ),
      TextRun(
        words,
        at: Point(x, first + style.annotationLeading),
        anchor: anchor,
        style: style.annotation
      ),
    ]
  }

  private func fits(_ runs: [TextRun], in placer: LabelPlacer) -> Bool {
    runs.allSatisfy { run in
      let frame = TextBox(run, measuring: placer.measurer).frame
      return geometry.plot.left <= frame.left && frame.right <= geometry.plot.right
        && frame.bottom <= geometry.plot.bottom && placer.isFree(frame)
    }
  }
}
