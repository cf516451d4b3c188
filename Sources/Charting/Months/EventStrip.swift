import Scales
import Scene

/// Dated events: dashed rules through the first panel, with date and words above it.
struct EventStrip {
  /// How high one level of date and words is, in sizes of their text.
  static let levelHeight = 2.7

  let style: ChartStyle
  /// Words stay between these.
  let bounds: ClosedRange<Double>
  let placements: [Placement]
  /// How many levels the words need, none without events.
  let levels: Int
  /// Whether a word would cover the heading, which then needs a row of its own.
  let meetsHeading: Bool

  struct Placement {
    let event: ChartEvent
    let x: Double
    let isRight: Bool
    /// 0 for the highest.
    let level: Int
    let width: Double
  }

  var height: Double { Double(levels) * Self.levelHeight * style.annotation.size }

  /// Finds sides and levels so that no words meet, with as few levels as will do, on the right
  /// side if both will.
  ///
  /// At most three events with two sides and three levels leave 216 ways, all of which are tried.
  init(
    _ events: [ChartEvent],
    style: ChartStyle,
    months: MonthScale,
    bounds: ClosedRange<Double>,
    headingRight: Double?,
    measuring measurer: any TextMeasuring
  ) {
    self.style = style
    self.bounds = bounds
    let spots = events.map { event in
      (
        event: event,
        x: months.position(of: event.date),
        width: max(
          measurer.width(of: event.dateLabel, in: style.annotationStrong),
          measurer.width(of: event.text, in: style.annotation)
        )
      )
    }
    var best: (cost: Int, placements: [Placement])?
    let choices = events.isEmpty ? 0 : (0..<events.count).reduce(1) { count, _ in count * 6 }
    for choice in 0..<choices {
      var rest = choice
      let placements = spots.map { spot -> Placement in
        defer { rest /= 6 }
        return Placement(
          event: spot.event,
          x: spot.x,
          isRight: rest % 2 == 0,
          level: rest % 6 / 2,
          width: spot.width
        )
      }
      let cost = Self.cost(
        of: placements,
        style: style,
        bounds: bounds,
        headingRight: headingRight
      )
      if cost < best?.cost ?? .max { best = (cost, placements) }
    }
    placements = best?.placements ?? []
    levels = placements.map { $0.level + 1 }.max() ?? 0
    meetsHeading = Self.meetsHeading(
      placements,
      style: style,
      bounds: bounds,
      headingRight: headingRight
    )
  }

  /// The words of `placement`, under `top`.
  func runs(of placement: Placement, top: Double) -> [TextRun] {
    let span = placement.span(style, within: bounds)
    let x = placement.isRight ? span.lowerBound : span.upperBound
    let first =
      top + Double(placement.level) * Self.levelHeight * style.annotation.size
      + 0.85 * style.annotation.size
    let anchor: TextRun.Anchor = placement.isRight ? .start : .end
    return [
      TextRun(
        placement.event.dateLabel,
        at: Point(x, first),
        anchor: anchor,
        style: style.annotationStrong,
        halo: style.halo()
      ),
      TextRun(
        placement.event.text,
        at: Point(x, first + style.annotationLeading),
        anchor: anchor,
        style: style.annotation,
        halo: style.halo()
      ),
    ].filter { !$0.text.isEmpty }
  }
}

extension EventStrip {
  /// Words that meet cost most, then words that have to be moved, then levels, then words left of their rule.
  private static func cost(
    of placements: [Placement],
    style: ChartStyle,
    bounds: ClosedRange<Double>,
    headingRight: Double?
  ) -> Int {
    var cost = 0
    for (index, placement) in placements.enumerated() {
      let span = placement.span(style, within: bounds)
      if span != placement.span(style) { cost += 200 }
      for (other, neighbor) in placements.enumerated() where other != index {
        if other > index, neighbor.level == placement.level,
          span.overlaps(neighbor.span(style, within: bounds).padded(2 * style.unit))
        {
          cost += 1000
        }
        if neighbor.level <= placement.level, span.contains(neighbor.x) { cost += 100 }
      }
      cost += placement.isRight ? 0 : 1
    }
    let levels = placements.map(\.level).max() ?? 0
    cost += 20 * levels + placements.reduce(0) { $0 + $1.level }
    if meetsHeading(placements, style: style, bounds: bounds, headingRight: headingRight) {
      cost += 10
    }
    return cost
  }

  private static func meetsHeading(
    _ placements: [Placement],
    style: ChartStyle,
    bounds: ClosedRange<Double>,
    headingRight: Double?
  ) -> Bool {
    guard let headingRight else { return false }
    return placements.contains { placement in
      placement.level == 0
        && placement.span(style, within: bounds).lowerBound < headingRight + 4 * style.unit
    }
  }
}

extension EventStrip.Placement {
  /// What the words cover once they are moved inside `bounds`.
  fileprivate func span(
    _ style: ChartStyle,
    within bounds: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    let span = span(style)
    let shift =
      max(0, bounds.lowerBound - span.lowerBound) - max(0, span.upperBound - bounds.upperBound)
    return (span.lowerBound + shift)...(span.upperBound + shift)
  }

  /// What the words would cover, 2.4 units from the rule.
  fileprivate func span(_ style: ChartStyle) -> ClosedRange<Double> {
    let distance = 2.4 * style.unit
    return isRight
      ? (x + distance)...(x + distance + width) : (x - distance - width)...(x - distance)
  }
}

extension ClosedRange<Double> {
  fileprivate func padded(_ margin: Double) -> ClosedRange<Double> {
    (lowerBound - margin)...(upperBound + margin)
  }
}
