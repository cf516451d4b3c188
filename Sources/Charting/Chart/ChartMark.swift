package import Scene

/// A mark of the charts with its meaning, as a key explains it.
package struct ChartMark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case currentMonth, otherMonth, yearEarlier, underQuery, roundingRange, noFigure, notByMode
  }

  package let kind: Kind
  /// What it stands for: `Current month`.
  package let label: String
  /// What those who cannot see it are told: `a blue column`.
  package let look: String

  /// All of them, in the order of a key.
  package static let all = [
    ChartMark(kind: .currentMonth, label: "Current month", look: "a blue column"),
    ChartMark(kind: .otherMonth, label: "Other months", look: "a gray column"),
    ChartMark(
      kind: .yearEarlier,
      label: "Same month a year earlier",
      look: "an outlined column, open at its foot"
    ),
    ChartMark(kind: .underQuery, label: "Under query", look: "a hatched column in gray"),
    ChartMark(
      kind: .roundingRange,
      label: "Range from rounding",
      look: "a light blue band beside the line of printed values"
    ),
    ChartMark(kind: .noFigure, label: "No figure", look: "a pale gray field without a mark"),
    ChartMark(kind: .notByMode, label: "Not published by mode", look: "a bar with light hatching"),
  ]

  /// The mark at the left of a drawing 40 points wide and 26 high.
  package func scene(theme: Theme) -> Scene {
    Scene(size: Size(40, Self.height), items: items(ChartStyle(.full, theme: theme)))
  }

  private static let height = 26.0

  private func items(_ style: ChartStyle) -> [Item] {
    let colors = style.colors
    let column = Rect(x: 0, y: 0, width: 14, height: Self.height)
    switch kind {
    case .currentMonth:
      return [.fill(.rect(column), colors.current)]
    case .otherMonth:
      return [.fill(.rect(column), colors.bar)]
    case .yearEarlier:
      let edge = 0.45
      let outline = Path.polyline([
        Point(column.left + edge, column.bottom), Point(column.left + edge, column.top + edge),
        Point(column.right - edge, column.top + edge), Point(column.right - edge, column.bottom),
      ])
      return [.stroke(outline, Stroke(colors.inkSecondary, width: 0.9))]
    case .underQuery:
      return HatchedBox(lines: colors.bar, outline: colors.bar, style: style).items(in: column)
    case .roundingRange:
      return band(in: Rect(x: 0, y: 4, width: 26, height: 18), colors)
    case .noFigure:
      return [.fill(.rect(Rect(x: 0, y: 0, width: 26, height: Self.height)), colors.panel)]
    case .notByMode:
      let bar = Rect(x: 0, y: 6, width: 40, height: 14)
      return HatchedBox(lines: colors.hatch, outline: colors.context, style: style).items(in: bar)
    }
  }

  private func band(in rect: Rect, _ colors: Theme.Colors) -> [Item] {
    let center = Point(rect.midX, rect.bottom)
    return [
      .fill(.rect(rect), colors.band),
      .stroke(
        .line(Point(rect.left, rect.top), Point(rect.right, rect.top)),
        Stroke(colors.bandEdge, width: 0.56)
      ),
      .stroke(
        .line(Point(rect.left, rect.bottom), Point(rect.right, rect.bottom)),
        Stroke(colors.current, width: 1.5)
      ),
      .fill(.circle(center, radius: 3.75), colors.paper),
      .fill(.circle(center, radius: 2.4), colors.current),
    ]
  }
}
