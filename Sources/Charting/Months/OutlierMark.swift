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

  private func stem(at index: Int) -> [Item] {
    let radius = style.dotRadius
    let apex = Point(geometry.x(index), geometry.plot.top)
    let foot = apex.y + 1.55 * radius
    let triangle = Path.polygon([
      apex, Point(apex.x + 0.95 * radius, foot), Point(apex.x - 0.95 * radius, foot),
    ])
    let stem = Path.line(
      Point(apex.x, geometry.base),
      Point(apex.x, foot + 0.3 * radius)
    )
    return [
      .stroke(stem, Stroke(color, width: style.secondLineWidth)),
      .fill(triangle, color),
    ]
  }

  /// Sets value and words beside each stem, on the side that has room, the right one first.
  func placeLabels(with placer: inout LabelPlacer) {
    for index in geometry.plan.outliers {
      let right = runs(at: index, anchor: .start)
      let left = runs(at: index, anchor: .end)
      let fitting = [right, left].first { fits($0, at: index, in: placer, marksCount: true) }
      let clear = [right, left].first { fits($0, at: index, in: placer, marksCount: false) }
      // The value alone needs half the room of the words.
      let bare = [right, left].map { Array($0.prefix(1)) }
        .first { fits($0, at: index, in: placer, marksCount: false) }
      for run in fitting ?? clear ?? bare ?? [] { placer.set(run) }
    }
  }

  private func runs(at index: Int, anchor: TextRun.Anchor) -> [TextRun] {
    guard let datum = geometry.plan.data[index] else { return [] }
    let isSmall = style.format == .half
    var words = isSmall ? "off scale" : "off this scale"
    if datum.isUnderQuery, !isSmall { words += "; under query" }
    let distance = 2 * style.dotRadius
    let x = geometry.x(index) + (anchor == .start ? distance : -distance)
    let first = geometry.plot.top + 0.95 * style.dataLabelCurrent.size
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

  private func fits(
    _ runs: [TextRun],
    at index: Int,
    in placer: LabelPlacer,
    marksCount: Bool
  ) -> Bool {
    runs.allSatisfy { run in
      let frame = TextBox(run, measuring: placer.measurer).frame
      guard geometry.plot.left <= frame.left, frame.right <= geometry.plot.right else {
        return false
      }
      return marksCount
        ? placer.isFree(frame, of: index) : !placer.taken.contains { $0.intersects(frame) }
    }
  }
}
