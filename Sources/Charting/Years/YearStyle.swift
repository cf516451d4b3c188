import Scene

/// How the line of a year is drawn, so that four of them can be told apart without color.
struct YearStyle {
  enum Mark: Hashable { case dot, hollowDot, hollowDiamond }

  let color: Color
  /// Names need more contrast than lines.
  let nameColor: Color
  let lineWidth: Double
  /// Lengths drawn and left out in turn; empty for a solid line.
  let dash: [Double]
  let mark: Mark
  let radius: Double

  /// The style of the newest year (0), or of one as many years before it; 3 serves for more.
  init(yearsBack: Int, style: ChartStyle) {
    let (colors, unit) = (style.colors, style.unit)
    switch yearsBack {
    case 0:
      // A seventh thicker than a line that is alone.
      (color, nameColor) = (colors.current, colors.current)
      lineWidth = 8 * style.dataLineWidth / 7
      (dash, mark, radius) = ([], .dot, style.dotRadius)
    case 1:
      (color, nameColor) = (colors.inkSecondary, colors.inkSecondary)
      lineWidth = style.secondLineWidth
      (dash, mark, radius) = ([], .dot, 0.75 * style.dotRadius)
    case 2:
      (color, nameColor) = (colors.context, colors.inkTertiary)
      lineWidth = 0.9 * style.secondLineWidth
      (dash, mark, radius) = ([3.6 * unit, 1.8 * unit], .hollowDot, 0.85 * style.dotRadius)
    default:
      (color, nameColor) = (colors.context, colors.inkTertiary)
      lineWidth = 0.9 * style.secondLineWidth
      (dash, mark, radius) = ([unit, 1.5 * unit], .hollowDiamond, 1.05 * style.dotRadius)
    }
  }

  /// The mark of one month, in a ring of paper; what is under query is hollow, and struck through
  /// where the marks of its year are hollow anyway.
  func items(at center: Point, factor: Double, isUnderQuery: Bool, style: ChartStyle) -> [Item] {
    let radius = radius * factor
    let ring = 0.5 * style.secondLineWidth
    switch mark {
    case .dot:
      return Dot.items(
        center,
        radius: radius,
        color: color,
        isHollow: isUnderQuery,
        ring: ring,
        style: style
      )
    case .hollowDot:
      return Dot.items(
        center,
        radius: radius,
        color: color,
        isHollow: true,
        ring: ring,
        style: style
      )
        + strike(center, radius, isUnderQuery)
    case .hollowDiamond:
      return [
        .fill(.diamond(center, radius: radius + ring), style.colors.paper),
        .stroke(
          .diamond(center, radius: radius - lineWidth / 2),
          Stroke(color, width: 0.9 * lineWidth)
        ),
      ] + strike(center, radius, isUnderQuery)
    }
  }

  private func strike(_ center: Point, _ radius: Double, _ isUnderQuery: Bool) -> [Item] {
    guard isUnderQuery else { return [] }
    let end = 1.3 * radius
    return [
      .stroke(
        .line(center.offset(-end, end), center.offset(end, -end)),
        Stroke(color, width: lineWidth)
      )
    ]
  }
}
