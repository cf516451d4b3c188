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
    data = (0..<count).map { index in
      guard panel.data.indices.contains(index), let datum = panel.data[index],
        datum.value.isFinite
      else { return nil }
      return datum
    }
    breaks = panel.breaks
    ticks = data.compactMap { $0?.value }.max().map(RoundTop.above)
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
    let grid = Path.line(Point(plot.left, plot.top), Point(plot.right, plot.top))
    let base = Path.line(Point(plot.left, plot.bottom), Point(plot.right, plot.bottom))
    return layer(
      heading.name,
      [
        layer("gaps", gaps(in: plot, bands)),
        layer("grid", [.stroke(grid, style.gridLine)]),
        layer("heading", heading.items(form)),
        layer("data", columns(in: plot, bands)),
        layer("axis", [.stroke(base, style.axisLine)]),
        layer("breaks", rules(in: plot, bands)),
        layer("labels", monthLabels(baseline: labelBaseline)),
      ]
    )
  }

  private func layer(_ name: String, _ items: [Item]) -> Item {
    .group(Group(.layer(name), items: items))
  }
}

// MARK: - Columns

extension MultiplesPanel {
  /// Shading over each run of months without a figure.
  private func gaps(in plot: Rect, _ bands: BandScale) -> [Item] {
    let inset = 0.06 * bands.step
    var items: [Item] = []
    var start: Int?
    for index in 0...data.count {
      if index < data.count, data[index] == nil {
        start = start ?? index
      } else if let first = start {
        let rect = Rect(
          left: bands.edge(first) + inset,
          top: plot.top,
          right: bands.edge(index) - inset,
          bottom: plot.bottom
        )
        items.append(.fill(.rect(rect), style.colors.panel))
        start = nil
      }
    }
    return items
  }

  /// A dashed rule before each month from which the series is defined otherwise.
  private func rules(in plot: Rect, _ bands: BandScale) -> [Item] {
    breaks.filter { months.contains($0) && $0 != months.lowerBound }.map { month in
      let x = bands.edge(months.lowerBound.distance(to: month))
      return .stroke(.line(Point(x, plot.top), Point(x, plot.bottom)), style.referenceLine)
    }
  }

  private func columns(in plot: Rect, _ bands: BandScale) -> [Item] {
    guard let ticks else { return [] }
    let scale = LinearScale(domain: (0, ticks.highest), range: (plot.bottom, plot.top))
    let width = 0.66 * bands.step
    return data.enumerated().flatMap { index, datum -> [Item] in
      guard let datum else { return [] }
      let isCurrent = months.lowerBound.advanced(by: index) == current
      let color = isCurrent ? style.colors.current : style.colors.bar
      let rect = Rect(
        left: bands.center(index) - width / 2,
        top: min(scale.position(of: datum.value), plot.bottom),
        right: bands.center(index) + width / 2,
        bottom: plot.bottom
      )
      guard datum.isUnderQuery else { return [.fill(.rect(rect), color)] }
      // Closer than elsewhere: a small panel's column shows too few lines otherwise.
      return HatchedBox(lines: color, outline: color, density: 1.4, style: style)
        .items(in: rect, open: .bottom)
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
