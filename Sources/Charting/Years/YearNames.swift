import Scene

/// The names of the years, each where its line ends.
struct YearNames {
  let traces: [YearTrace]
  let plot: Rect
  /// Names stay between these.
  let bounds: ClosedRange<Double>
  let style: ChartStyle

  /// From one name's baseline to the next.
  private var leading: Double { 1.2 * style.axis.size }

  static func textStyle(of look: YearStyle, style: ChartStyle) -> TextStyle {
    style.axisCurrent.colored(look.nameColor)
  }

  /// How far right of a last mark its name starts.
  static func distance(of trace: YearTrace, style: ChartStyle) -> Double {
    6 * style.unit + trace.look.radius
  }

  /// Where the middle of a name may be.
  private var heights: ClosedRange<Double> {
    let half = 0.5 * leading
    return (plot.top + half)...max(plot.top + half, plot.bottom - half)
  }

  private func clamped(_ y: Double) -> Double {
    max(heights.lowerBound, min(y, heights.upperBound))
  }

  /// Sets all names, the newest year's first, and gives the hairlines from marks to names that
  /// stand apart from them.
  func place(with placer: inout LabelPlacer) -> [Item] {
    let named = traces.filter { !$0.points.isEmpty && !$0.line.name.isEmpty }
    let end = named.compactMap { $0.points.last?.index }.max()
    let (atEnd, before) = (
      named.filter { $0.points.last?.index == end }, named.filter { $0.points.last?.index != end }
    )
    var leaders: [Item] = []
    let wanted = atEnd.compactMap { $0.points.last?.center.y }
    // The lines that end last have nothing at their right but each other's names.
    let places = Spreading.spread(
      wanted,
      distance: leading,
      within: heights
    )
    for (trace, y) in zip(atEnd, places) {
      guard let run = right(of: trace, at: y) else { continue }
      placer.set(run)
      leaders += leader(of: trace, to: run)
    }
    for trace in before {
      guard let run = freeRun(for: trace, with: placer) ?? nearestRun(for: trace, with: placer)
      else { continue }
      placer.set(run)
      leaders += leader(of: trace, to: run)
    }
    return leaders
  }

  // MARK: - Where a name may stand

  private func run(_ trace: YearTrace, _ position: Point, _ anchor: TextRun.Anchor) -> TextRun {
    TextRun(
      trace.line.name,
      at: position,
      anchor: anchor,
      style: Self.textStyle(of: trace.look, style: style)
    )
  }

  /// Right of the last mark, in the middle of a line at `y`.
  private func right(of trace: YearTrace, at y: Double) -> TextRun? {
    guard let last = trace.points.last else { return nil }
    let x = last.center.x + Self.distance(of: trace, style: style)
    return run(trace, Point(x, style.axisCurrent.baseline(centeredOn: y)), .start)
  }

  /// The first of these that covers nothing: right of the last mark; under or over it; under or
  /// over an earlier one, from the last back.
  private func freeRun(for trace: YearTrace, with placer: LabelPlacer) -> TextRun? {
    let size = style.axisCurrent.size
    var candidates: [(run: TextRun, index: Int, margin: Double)] = []
    if let last = trace.points.last, let run = right(of: trace, at: clamped(last.center.y)) {
      // Halfway to the mark of another year, a name would be that one's as well.
      candidates.append((run, last.index, 1.5 * Self.distance(of: trace, style: style)))
    }
    for point in trace.points.reversed() {
      let reach = trace.radius(at: point.index) + 0.45 * size
      let baselines = [
        point.center.y + reach + TextExtent.ascent * size, point.center.y - reach,
      ]
      candidates += baselines.map {
        (run(trace, Point(point.center.x, $0), .middle), point.index, 0)
      }
    }
    return candidates.first { candidate in
      let frame = TextBox(candidate.run, measuring: placer.measurer).frame
      var wide = frame
      wide.width += candidate.margin
      return isInside(frame)
        && placer.isFree(wide, of: trace.obstacleIndex(of: candidate.index))
    }?.run
  }

  /// Right of the last mark at the nearest height where no other text is, though it may cover
  /// marks; free of them if that can be.
  private func nearestRun(for trace: YearTrace, with placer: LabelPlacer) -> TextRun? {
    guard let last = trace.points.last else { return nil }
    let step = 0.5 * style.axis.size
    let count = Int((plot.height / step).rounded(.up))
    let shifts = (1...max(1, count)).flatMap { [Double($0) * step, -Double($0) * step] }
    let runs = shifts.compactMap { right(of: trace, at: last.center.y + $0) }.filter {
      isInside(TextBox($0, measuring: placer.measurer).frame)
    }
    return runs.first { placer.isFree(TextBox($0, measuring: placer.measurer).frame) }
      ?? runs.first { run in
        let frame = TextBox(run, measuring: placer.measurer).frame
        return !placer.taken.contains { $0.intersects(frame) }
      }
  }

  private func isInside(_ frame: Rect) -> Bool {
    bounds.lowerBound <= frame.left && frame.right <= bounds.upperBound
      && plot.top <= frame.top && frame.bottom <= plot.bottom
  }

  /// A hairline from the last mark to a name at its right that is more than a line off.
  private func leader(of trace: YearTrace, to run: TextRun) -> [Item] {
    guard run.anchor == .start, let last = trace.points.last else { return [] }
    let y = run.position.y - run.style.baseline(centeredOn: 0)
    guard abs(y - last.center.y) > leading else { return [] }
    let radius = trace.radius(at: last.index)
    let start = Point(
      last.center.x + radius,
      last.center.y + (y < last.center.y ? -0.3 : 0.3) * radius
    )
    return [
      .stroke(
        .line(start, Point(run.position.x - 1.2 * style.unit, y)),
        Stroke(trace.look.nameColor, width: style.referenceLineWidth)
      )
    ]
  }
}
