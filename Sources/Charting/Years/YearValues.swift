import Scene

/// The values of the newest year, over or under their marks.
struct YearValues {
  let trace: YearTrace
  let style: ChartStyle

  /// The extremes first, then from the newest month back; the current month is the caller's to
  /// keep.
  var requests: [LabelRequest] {
    let values = trace.points.map(\.datum.value)
    let (lowest, highest) = (values.min(), values.max())
    let extremes = trace.points.filter { $0.datum.value == highest }.prefix(1)
      + trace.points.filter { $0.datum.value == lowest }.prefix(1)
    let first = Set(extremes.map(\.index))
    let others = trace.points.reversed().filter { !first.contains($0.index) }
    return (Array(extremes) + others).map(request)
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
      x: point.center.x,
      y: point.center.y,
      baselines: isUnderNeighbors(point.index) ? [below, above] : [above, below]
    )
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
