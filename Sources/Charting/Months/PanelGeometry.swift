import Scales
import Scene

/// A panel's plot with its two scales.
struct PanelGeometry {
  let style: ChartStyle
  let plan: PanelPlan
  let months: MonthScale
  let plot: Rect
  let values: LinearScale
  /// Columns are narrower where two panels are stacked.
  let columnShare: Double

  init(
    style: ChartStyle,
    plan: PanelPlan,
    months: MonthScale,
    plot: Rect,
    isStacked: Bool
  ) {
    self.style = style
    self.plan = plan
    self.months = months
    self.plot = plot
    columnShare = isStacked ? 0.62 : 0.66
    values =
      plan.axis?.scale(top: plot.top, bottom: plot.bottom, labelSize: style.dataLabel.size)
      ?? LinearScale(domain: (0, 1), range: (plot.bottom, plot.top))
  }

  var band: Double { months.step }

  func x(_ index: Int) -> Double { months.bands.center(index) }

  func y(_ value: Double) -> Double { values.position(of: value) }

  /// Where zero is, or the foot of an axis that starts above it.
  var base: Double { values.lower > 0 ? plot.bottom : y(0) }

  /// How far the mark of a month reaches to each side, for a share of the band.
  ///
  /// Few months have wide bands; a mark wider than 40 units would look like an area.
  func reach(_ share: Double) -> Double { min(share * band, 40 * style.unit) / 2 }

  /// A rectangle as wide as a column between two values.
  func column(_ index: Int, from: Double, to: Double) -> Rect {
    let half = reach(columnShare)
    return Rect(
      left: x(index) - half,
      top: min(y(from), y(to)),
      right: x(index) + half,
      bottom: max(y(from), y(to))
    )
  }

  /// Whether a range is worth drawing on a column: at least 1.5 % of the axis, and as high as
  /// two and a half lines of hatching are wide.
  func isVisible(_ datum: Datum) -> Bool {
    let height = values.length(of: datum.upper - datum.lower)
    return height >= max(0.015 * plot.height, 2.5 * style.hatchWidth)
  }

  /// The color of a month's mark, `ordinary` for those that are not the current one.
  func color(_ datum: Datum, at index: Int, ordinary: Color) -> Color {
    if index == plan.current { return style.colors.current }
    return datum.emphasis == .yearEarlier ? style.colors.inkSecondary : ordinary
  }

  /// The items of one month, which transcripts and tests find by their name.
  func group(_ index: Int, _ items: [Item]) -> Item {
    .group(Group(.layer("month \(months.month(at: index))"), items: items))
  }
}

/// What a mark gives to its panel.
struct MarkDrawing {
  /// Drawn under everything else of the mark.
  var band: [Item] = []
  var data: [Item] = []
  var labels: [LabelRequest] = []
  /// What labels must not cover, with the month that it belongs to.
  var obstacles: [Obstacle] = []
}
