import Scene

/// The values of the newest year, over or under their marks.
struct YearValues {
  let trace: YearTrace
  let style: ChartStyle
  /// Vertical rules, which labels beside them give way to.
  let rules: [Double]
  let measurer: any TextMeasuring

  /// The extremes first, then from the newest month back; the current month is the caller's to
  /// keep.
  var requests: [LabelRequest] {
    let values = trace.points.map(\.datum.value)
    let (lowest, highest) = (values.min(), values.max())
    let extremes = [highest, lowest].compactMap { extreme in
      trace.points.first { $0.datum.value == extreme }
    }
    var seen: Set<Int> = []
    return (extremes + trace.points.reversed()).filter { seen.insert($0.index).inserted }
      .map(request)
  }

  private func request(_ point: (index: Int, datum: Datum, center: Point)) -> LabelRequest {
    let text = style.dataLabelCurrent
    let reach = trace.radius(at: point.index) + 0.38 * text.size
    let above = point.center.y - reach
    let below = point.center.y + reach + TextExtent.ascent * text.size
    return LabelRequest(
      index: point.index,
      text: point.datum.label,
      style: text,
      x: x(of: point.center.x, width: measurer.width(of: point.datum.label, in: text)),
      y: point.center.y,
      baselines: isUnderNeighbors(point.index) ? [below, above] : [above, below]
    )
  }

  /// `center`, or a little beside it where the label would otherwise touch a rule.
  private func x(of center: Double, width: Double) -> Double {
    let half = width / 2 + 1.2 * style.unit
    let nearest = rules.min { abs($0 - center) < abs($1 - center) }
    guard let nearest, abs(nearest - center) < half else { return center }
    let x = nearest < center ? nearest + half : nearest - half
    return abs(x - center) <= 4 * style.unit ? x : center
  }

  /// Whether the month lies under the mean of the months beside it.
  private func isUnderNeighbors(_ index: Int) -> Bool {
    let data = trace.line.data
    guard let run = trace.line.runs.first(where: { $0.contains(index) }),
      index > run.lowerBound, index + 1 < run.upperBound,
      let before = data[index - 1], let value = data[index], let after = data[index + 1]
    else { return false }
    return value.value < (before.value + after.value) / 2
  }
}
