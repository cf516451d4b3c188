import CivilTime
import Scales
import Scene

/// Places one panel of a `MultiplesChart`.
struct MultiplesPanel {
  let months: ClosedRange<Month>
  let current: Month
  let frame: Rect
  let style: ChartStyle
  let measurer: any TextMeasuring
  let heading: MultiplesHeading
  /// One for each month, `nil` where there is no figure that can be drawn.
  private let data: [Datum?]
  private let breaks: [Month]
  /// Zero to the value that is drawn at the top; `nil` without a figure.
  private let ticks: Ticks?
  /// The indices of what is off the scale of the others.
  private let outliers: [Int]

  /// Where the scale begins: at zero, or below it for values that are negative.
  private var lowest: Double { min(0, data.compactMap { $0?.value }.min() ?? 0) }

  /// What the label of an outlier takes of the plot's height, over the columns of the others.
  private static let outlierRoom = 0.3

  init(
    _ panel: MultiplesChart.Panel,
    of chart: MultiplesChart,
    frame: Rect,
    style: ChartStyle,
    measurer: any TextMeasuring
  ) {
    months = chart.months
    current = chart.current
    self.frame = frame
    self.style = style
    self.measurer = measurer
    let count = months.lowerBound.distance(to: months.upperBound) + 1
    let data = (0..<count).map { index -> Datum? in
      guard panel.data.indices.contains(index), let datum = panel.data[index],
        datum.value.isFinite
      else { return nil }
      return datum
    }
    breaks = panel.breaks
    self.data = data
    let outliers = Outliers.indices(in: data)
    self.outliers = outliers
    let room = outliers.isEmpty ? 1 : 1 - Self.outlierRoom
    ticks = data.indices.filter { !outliers.contains($0) }.compactMap { data[$0]?.value }.max()
      .map { RoundTop.above($0 / room) }
    heading = MultiplesHeading(
      name: panel.name,
      value: panel.value,
      unit: panel.unit,
      topLabel: ticks.map { Labels.decimal($0.step, exponent: $0.exponent) } ?? "",
      frame: frame,
      style: style,
      measurer: measurer
    )
  }

  /// The panel under a heading of the given form.
  func group(_ form: MultiplesHeading.Form) -> Item {
    let labelBaseline =
      frame.bottom - 0.2 * style.axis.size - (form == .oneLine ? 0 : 3 * style.unit)
    let plot = Rect(
      left: frame.left,
      top: heading.plotTop(form),
      right: frame.right,
      bottom: labelBaseline - 2.2 * style.unit - 1.02 * style.axis.size
    )
    let bands = BandScale(count: data.count, range: (plot.left, plot.right))
    let shades = shades(in: plot, bands)
    let columns = MultiplesColumns(
      data: data,
      outliers: outliers,
      current: months.contains(current) ? months.lowerBound.distance(to: current) : nil,
      plot: plot,
      bands: bands,
      values: LinearScale(domain: (lowest, ticks?.highest ?? 1), range: (plot.bottom, plot.top)),
      shades: shades,
      style: style,
      measurer: measurer
    )
    let grid = Path.line(Point(plot.left, plot.top), Point(plot.right, plot.top))
    let base = Path.line(Point(plot.left, columns.base), Point(plot.right, columns.base))
    return layer(
      heading.name,
      [
        layer("gaps", shades.map { .fill(.rect($0), style.colors.panel) }),
        layer("grid", [.stroke(grid, style.gridLine)]),
        layer("heading", heading.items(form)),
        layer("data", columns.items),
        layer("axis", [.stroke(base, style.axisLine)]),
        layer("breaks", rules(in: plot, bands)),
        layer("labels", columns.labels + monthLabels(baseline: labelBaseline)),
      ]
    )
  }

  private func layer(_ name: String, _ items: [Item]) -> Item {
    .group(Group(.layer(name), items: items))
  }
}

// MARK: - Gaps

extension MultiplesPanel {
  /// What is shaded: each run of months without a figure.
  private func shades(in plot: Rect, _ bands: BandScale) -> [Rect] {
    let inset = 0.06 * bands.step
    var shades: [Rect] = []
    var start: Int?
    for index in 0...data.count {
      if index < data.count, data[index] == nil {
        start = start ?? index
      } else if let first = start {
        shades.append(
          Rect(
            left: bands.edge(first) + inset,
            top: plot.top,
            right: bands.edge(index) - inset,
            bottom: plot.bottom
          )
        )
        start = nil
      }
    }
    return shades
  }

  /// A dashed rule before each month from which the series is defined otherwise.
  private func rules(in plot: Rect, _ bands: BandScale) -> [Item] {
    breaks.filter { months.contains($0) && $0 != months.lowerBound }.map { month in
      let x = bands.edge(months.lowerBound.distance(to: month))
      return .stroke(.line(Point(x, plot.top), Point(x, plot.bottom)), style.referenceLine)
    }
  }
}

// MARK: - Months

extension MultiplesPanel {
  /// The first and the last month, and no first one where there is no room for both.
  private func monthLabels(baseline: Double) -> [Item] {
    let (first, last) = (months.lowerBound, months.upperBound)
    let lastItem = monthLabel(last, at: Point(frame.right, baseline), anchor: .end)
    guard first != last else { return [lastItem] }
    let widths = [first, last].map { measurer.width(of: $0.shortTitle, in: monthStyle($0)) }
    guard widths[0] + widths[1] + 4 * style.unit <= frame.width else { return [lastItem] }
    return [monthLabel(first, at: Point(frame.left, baseline), anchor: .start), lastItem]
  }

  private func monthLabel(_ month: Month, at point: Point, anchor: TextRun.Anchor) -> Item {
    .text(TextRun(month.shortTitle, at: point, anchor: anchor, style: monthStyle(month)))
  }

  private func monthStyle(_ month: Month) -> TextStyle {
    month == current ? style.axisCurrent : style.axis
  }
}
