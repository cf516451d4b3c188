import Scales
import Scene

/// The bars of the parts and the total, in the unit of the parts.
struct WaterfallBars {
  /// A bar, and where on the axis its values lie.
  struct Bar {
    let part: WaterfallChart.Part
    let datum: Datum
    let isTotal: Bool
    let start: Double
    let end: Double
    let lower: Double
    let upper: Double

    /// Whether all of it is hatched.
    var isHatched: Bool { part.direction == .uncertain || datum.isUnderQuery }
    var least: Double { min(start, end, lower) }
    var greatest: Double { max(start, end, upper) }
  }

  let style: ChartStyle
  /// The parts from the top, then the total; `nil` for one without a number.
  let bars: [Bar?]

  init(_ steps: WaterfallChart.Steps, style: ChartStyle) {
    self.style = style
    var running = 0.0
    var bars = steps.parts.map { part -> Bar? in
      guard let datum = part.datum?.finite else { return nil }
      defer { running += datum.value }
      return Self.bar(part, datum, from: running)
    }
    bars.append(steps.total.datum?.finite.map { Self.bar(steps.total, $0, from: 0, isTotal: true) })
    self.bars = bars
  }

  private static func bar(
    _ part: WaterfallChart.Part,
    _ datum: Datum,
    from start: Double,
    isTotal: Bool = false
  ) -> Bar {
    Bar(
      part: part,
      datum: datum,
      isTotal: isTotal,
      start: start,
      end: start + datum.value,
      lower: start + datum.lower,
      upper: start + datum.upper
    )
  }

  // MARK: - Drawing

  private func half(_ rows: WaterfallRows) -> Double {
    min(0.3 * rows.pitch, 9 * style.unit)
  }

  /// The bar of a part (or of the total, the last), with a line at its estimate.
  ///
  /// It is solid as far as rounding leaves no doubt, then hatched to the far end of the range; all
  /// hatched, over all of the range, where no direction is certain.
  func items(at index: Int, rows: WaterfallRows, scale: LinearScale) -> [Item] {
    guard let bar = bars[index] else { return [] }
    let (y, half) = (rows.center(index + 1), half(rows))
    func rect(_ from: Double, _ to: Double) -> Rect {
      let (a, b) = (scale.position(of: from), scale.position(of: to))
      return Rect(left: min(a, b), top: y - half, right: max(a, b), bottom: y + half)
    }
    let color = bar.isTotal ? style.colors.current : style.colors.bar
    let near = bar.start + bar.datum.nearEnd
    let far = bar.start + bar.datum.farEnd
    var items: [Item] = []
    if bar.isHatched {
      items += hatched(rect(bar.least, bar.greatest), color)
    } else if rect(near, far).width >= 2.5 * style.hatchWidth {
      items.append(.fill(.rect(rect(bar.start, near)), color))
      items += hatched(rect(near, far), color)
    } else {
      items.append(.fill(.rect(rect(bar.start, bar.end)), color))
    }
    let x = scale.position(of: bar.end)
    let reach = half + 1.2 * style.unit
    items.append(
      .stroke(
        .line(Point(x, y - reach), Point(x, y + reach)),
        Stroke(style.colors.ink, width: style.secondLineWidth)
      )
    )
    return items
  }

  private func hatched(_ rect: Rect, _ color: Color) -> [Item] {
    // A range too narrow for hatching is told by the line at the estimate alone.
    rect.width > style.hatchWidth ? Hatching.box(rect, color: color, style: style) : []
  }

  /// From the estimate of each bar down to the bar that starts there.
  func connectors(rows: WaterfallRows, scale: LinearScale) -> [Item] {
    let half = half(rows)
    return bars.indices.dropLast().compactMap { index in
      guard let bar = bars[index] else { return nil }
      let x = scale.position(of: bar.end)
      return .stroke(
        .line(
          Point(x, rows.center(index + 1) + half),
          Point(x, rows.center(index + 2) - half)
        ),
        style.referenceLine
      )
    }
  }

  /// A hollow dot at zero: the level from which the change is counted.
  func startDot(at center: Point) -> Item {
    .group(
      Group(
        items: Dot.items(
          center,
          radius: style.dotRadius,
          color: style.colors.inkSecondary,
          isHollow: true,
          ring: 0.4 * style.dataLineWidth,
          style: style
        )
      )
    )
  }
}
