import Scene

/// The search for sides and levels.
extension EventStrip {
  /// An event, its place and how wide its words are.
  struct Spot {
    let event: ChartEvent
    let x: Double
    let width: Double
  }

  /// All of up to three spots, then two and one of them; the first is in each, and what is left out
  /// is the least important that will do.
  static func subsets(of spots: [Spot]) -> [[Spot]] {
    guard let first = spots.first else { return [] }
    let others = spots.dropFirst()
    return [spots] + others.map { [first, $0] } + [[first]]
  }

  static func best(
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
  static let crossing = 100

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

  static func meetsHeading(
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
  func span(_ style: ChartStyle) -> ClosedRange<Double> {
    let distance = 2.4 * style.unit
    return isRight
      ? (x + distance)...(x + distance + width) : (x - distance - width)...(x - distance)
  }
}
