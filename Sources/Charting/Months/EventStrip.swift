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

  /// The most levels of words, so that the plot keeps its height.
  static let mostLevels = 2

  /// Finds sides and levels so that no words meet and no rule crosses any, with as few levels as
  /// will do, on the right side if both will.
  ///
  /// `events` come with the most important first. Of the first three, as many are placed as find
  /// room, in any case the first. Two sides and two levels leave 64 ways for three events, all of
  /// which are tried.
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
    let spots = events.prefix(MonthPlan.mostEvents).map { event in
      Spot(
        event: event,
        x: months.position(of: event.date),
        width: max(
          measurer.width(of: event.dateLabel, in: style.annotationStrong),
          measurer.width(of: event.text, in: style.annotation)
        )
      )
    }
    var best: (cost: Int, placements: [Placement]) = (0, [])
    for subset in Self.subsets(of: spots) {
      best = Self.best(for: subset, style: style, bounds: bounds, headingRight: headingRight)
      if best.cost < Self.crossing { break }
    }
    placements = best.placements
    levels = placements.map { $0.level + 1 }.max() ?? 0
    meetsHeading = Self.meetsHeading(placements, style: style, headingRight: headingRight)
  }

  /// The words of `placement`, under `top`.
  func runs(of placement: Placement, top: Double) -> [TextRun] {
    let span = placement.span(style)
    let shift =
      max(0, bounds.lowerBound - span.lowerBound) - max(0, span.upperBound - bounds.upperBound)
    let x = (placement.isRight ? span.lowerBound : span.upperBound) + shift
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
  /// An event, its place and how wide its words are.
  private struct Spot {
    let event: ChartEvent
    let x: Double
    let width: Double
  }

  /// All of up to three spots, then two and one of them; the first is in each, and what is left out
  /// is the least important that will do.
  private static func subsets(of spots: [Spot]) -> [[Spot]] {
    guard let first = spots.first else { return [] }
    let others = spots.dropFirst()
    return [spots] + others.map { [first, $0] } + [[first]]
  }

  private static func best(
    for spots: [Spot],
    style: ChartStyle,
    bounds: ClosedRange<Double>,
    headingRight: Double?
  ) -> (cost: Int, placements: [Placement]) {
    var best: (cost: Int, placements: [Placement]) = (.max, [])
    let ways = 2 * mostLevels
    for choice in 0..<spots.reduce(1, { count, _ in count * ways }) {
      var rest = choice
      let placements = spots.map { spot -> Placement in
        defer { rest /= ways }
        return Placement(
          event: spot.event,
          x: spot.x,
          isRight: rest % 2 == 0,
          level: rest % ways / 2,
          width: spot.width
        )
      }
      let cost = cost(of: placements, style: style, bounds: bounds, headingRight: headingRight)
      if cost < best.cost { best = (cost, placements) }
    }
    return best
  }

  /// What a rule that crosses words costs: more than any way without.
  private static let crossing = 100

  /// Words that meet or leave the bounds cost most, then levels, then words left of their rule.
  private static func cost(
    of placements: [Placement],
    style: ChartStyle,
    bounds: ClosedRange<Double>,
    headingRight: Double?
  ) -> Int {
    var cost = 0
    for (index, placement) in placements.enumerated() {
      let span = placement.span(style)
      if span.lowerBound < bounds.lowerBound || span.upperBound > bounds.upperBound {
        cost += 1000
      }
      for (other, neighbor) in placements.enumerated() where other != index {
        if other > index, neighbor.level == placement.level,
          span.overlaps(neighbor.span(style).padded(2 * style.unit))
        {
          cost += 1000
        }
        if neighbor.level <= placement.level, span.contains(neighbor.x) { cost += crossing }
      }
      cost += placement.isRight ? 0 : 1
    }
    let levels = placements.map(\.level).max() ?? 0
    cost += 20 * levels + placements.reduce(0) { $0 + $1.level }
    if meetsHeading(placements, style: style, headingRight: headingRight) { cost += 10 }
    return cost
  }

  private static func meetsHeading(
    _ placements: [Placement],
    style: ChartStyle,
    headingRight: Double?
  ) -> Bool {
    guard let headingRight else { return false }
    return placements.contains { placement in
      placement.level == 0
        && placement.span(style).lowerBound < headingRight + 4 * style.unit
    }
  }
}

extension EventStrip.Placement {
  /// What the words cover, 2.4 units from the rule.
  fileprivate func span(_ style: ChartStyle) -> ClosedRange<Double> {
    let distance = 2.4 * style.unit
    return isRight
      ? (x + distance)...(x + distance + width) : (x - distance - width)...(x - distance)
  }
}

extension ClosedRange<Double> {
  /// This span, longer by `margin` at both ends.
  func padded(_ margin: Double) -> ClosedRange<Double> {
    (lowerBound - margin)...(upperBound + margin)
  }
}
