import Scene

/// Places what stands above the rows of a `DumbbellChart`: the heading of the counts, and the names
/// of the two marks with their symbols.
struct DumbbellHeading {
  let items: [Item]
  /// The last baseline.
  let baseline: Double

  /// Counts end at `countRight`; the names begin a little left of the axis at `left`.
  init(
    _ chart: DumbbellChart,
    countRight: Double,
    left: Double,
    in area: Rect,
    style: ChartStyle,
    measurer: any TextMeasuring
  ) {
    let first = area.top + 0.8 * style.axis.size
    let key = KeyLine(
      [
        DumbbellHeading.entry(chart.firstName, .first, style.colors.current, style),
        DumbbellHeading.entry(chart.secondName, .second, style.colors.second, style),
      ],
      from: left - 5 * style.unit,
      to: area.right,
      baseline: first,
      style: style,
      measurer: measurer
    )
    let count = TextRun(
      chart.countHeading,
      at: Point(countRight, first),
      anchor: .end,
      style: style.panelHeading
    )
    items = (chart.countHeading.isEmpty ? [] : [.text(count)]) + key.items
    baseline = key.baseline
  }

  private static func entry(
    _ text: String,
    _ kind: DumbbellMarks.Kind,
    _ color: Color,
    _ style: ChartStyle
  ) -> KeyLine.Entry {
    let radius = 1.1 * style.dotRadius * DumbbellMarks.factor(of: kind)
    return KeyLine.Entry(
      text: text,
      style: style.panelHeading.colored(color),
      symbolWidth: 2 * radius
    ) { center in
      DumbbellMarks.symbol(
        kind,
        at: center,
        radius: radius,
        style: style,
        background: style.colors.paper
      )
    }
  }
}
