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

extension ClosedRange<Double> {
  /// This span, longer by `margin` at both ends.
  func padded(_ margin: Double) -> ClosedRange<Double> {
    (lowerBound - margin)...(upperBound + margin)
  }
}
