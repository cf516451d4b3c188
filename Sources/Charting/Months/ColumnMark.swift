import Scene

/// Columns from zero.
///
/// The current month is blue, the same month a year earlier outlined and open at its base, a
/// figure under query hatched. Where the range that rounding allows is at least 1.5 % of the axis
/// (and thick enough to show hatching), the part that is not certain is a hatched cap.
struct ColumnMark {
  let geometry: PanelGeometry

  private var style: ChartStyle { geometry.style }

  func drawing(labeled: Set<Int>) -> MarkDrawing {
    var drawing = MarkDrawing()
    for (index, datum) in geometry.plan.data.enumerated() {
      guard let datum, !geometry.plan.isOutlier(index) else { continue }
      let frame = frame(of: datum, at: index)
      drawing.data.append(geometry.group(index, items(of: datum, at: index)))
      drawing.obstacles.append(Obstacle(frame: frame))
      if labeled.contains(index) {
        drawing.labels.append(label(of: datum, at: index, over: frame))
      }
    }
    return drawing
  }

  /// All that the column covers, its cap included; of zero, its tick.
  private func frame(of datum: Datum, at index: Int) -> Rect {
    guard !geometry.isVisible(datum) else {
      return geometry.column(index, from: 0, to: datum.farEnd)
    }
    let least = LeastColumn(style: style)
    guard datum.value != 0 else { return least.zero(at: geometry.x(index), base: geometry.base) }
    return least.raised(
      geometry.column(index, from: 0, to: datum.value),
      from: geometry.base,
      isNegative: datum.value < 0
    )
  }

  private func items(of datum: Datum, at index: Int) -> [Item] {
    let color = geometry.color(datum, at: index, ordinary: style.colors.bar)
    if datum.isUnderQuery, datum.value != 0 || geometry.isVisible(datum) {
      return Hatching.box(frame(of: datum, at: index), color: color, style: style)
    }
    guard geometry.isVisible(datum) else {
      return solid(datum, frame(of: datum, at: index), at: index, color: color)
    }
    let cap = geometry.column(index, from: datum.nearEnd, to: datum.farEnd)
    let certain = geometry.column(index, from: 0, to: datum.nearEnd)
    return (datum.nearEnd == 0 ? [] : solid(datum, certain, at: index, color: color))
      + Hatching.box(cap, color: color, style: style)
  }

  private func solid(_ datum: Datum, _ rect: Rect, at index: Int, color: Color) -> [Item] {
    guard datum.emphasis == .yearEarlier, index != geometry.plan.current, datum.value != 0 else {
      return [.fill(.rect(rect), color)]
    }
    let width = min(style.outlineWidth, rect.width / 3)
    let inner = rect.inset(width / 2, min(width / 2, rect.height / 2))
    let (foot, head) =
      datum.value < 0 ? (rect.top, inner.bottom) : (rect.bottom, inner.top)
    let outline = Path.polyline([
      Point(inner.left, foot), Point(inner.left, head),
      Point(inner.right, head), Point(inner.right, foot),
    ])
    return [
      .fill(.rect(rect), style.colors.paper),
      .stroke(outline, Stroke(color, width: width)),
    ]
  }

  private func label(of datum: Datum, at index: Int, over frame: Rect) -> LabelRequest {
    let text = LabelStyle(geometry: geometry).style(of: datum, at: index)
    let baseline =
      datum.value < 0
      ? frame.bottom + (0.42 + TextExtent.ascent) * text.size
      : frame.top - 0.42 * text.size
    return LabelRequest(
      index: index,
      text: datum.label,
      style: text,
      x: geometry.x(index),
      y: geometry.y(datum.value),
      baselines: [baseline]
    )
  }
}

extension Datum {
  /// The end of the range that is nearer to zero; zero where the range holds it.
  var nearEnd: Double { lower > 0 ? lower : upper < 0 ? upper : 0 }

  /// The end of the range that is farther from zero.
  var farEnd: Double { value < 0 ? lower : upper }
}
