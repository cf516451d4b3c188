import CivilTime
import Scales
import Scene

/// Places one panel of a `MultiplesChart`.
struct MultiplesPanel {
  let panel: MultiplesChart.Panel
  let months: ClosedRange<Month>
  let current: Month
  let frame: Rect
  let style: ChartStyle
  let measurer: any TextMeasuring

  private var unit: Double { style.unit }

  /// One for each month, `nil` where there is no figure that can be drawn.
  private var data: [Datum?] {
    months.indices.enumerated().map { index, _ in
      guard panel.data.indices.contains(index), let datum = panel.data[index],
        datum.value.isFinite
      else { return nil }
      return datum
    }
  }

  /// Zero to the round value that is drawn at the top; `nil` without a figure.
  private var ticks: Ticks? {
    guard let largest = data.compactMap({ $0?.value }).max() else { return nil }
    return MultiplesPanel.ticks(upTo: largest)
  }

  /// The ticks of fewest steps whose last is not below `value`.
  static func ticks(upTo value: Double) -> Ticks {
    let ticks = Breaks.extendedWilkinson(from: 0, to: max(0, value), within: 2...5)
    let missing = ticks.highest < value ? 1 : 0
    return Ticks(
      first: 0,
      step: ticks.step,
      count: ticks.count + missing,
      exponent: ticks.exponent
    )
  }
}

// MARK: - Heading

extension MultiplesPanel {
  /// Whether the value reaches into the label of the scale's top.
  var headingIsWide: Bool {
    guard hasValue, !topLabel.isEmpty else { return false }
    let words =
      measurer.width(of: panel.value, in: style.panelValue) + 3 * unit
      + measurer.width(of: panel.unit, in: style.annotation)
    return words + 5 * unit + measurer.width(of: topLabel, in: style.axis) > frame.width
  }

  private var hasValue: Bool { panel.value.contains(where: \.isNumber) }

  private var topLabel: String {
    ticks.map { Labels.decimal($0.numerators.last ?? 0, exponent: $0.exponent) } ?? ""
  }

  private var nameBaseline: Double { frame.top + 1.35 * style.panelHeading.size }
  private var valueBaseline: Double { nameBaseline + 1.24 * style.panelValue.size }

  private func heading() -> [Item] {
    let rule = Path.line(Point(frame.left, frame.top), Point(frame.right, frame.top))
    var items: [Item] = [.stroke(rule, Stroke(style.colors.rule, width: style.axisLineWidth))]
    items += line(
      panel.name,
      at: Point(frame.left, nameBaseline),
      style: style.panelHeading.colored(style.colors.ink),
      width: frame.width
    )
    guard hasValue else {
      return items
        + line(
          panel.value,
          at: Point(frame.left, valueBaseline),
          style: style.gapLabel,
          width: frame.width
        )
    }
    items += line(
      panel.value,
      at: Point(frame.left, valueBaseline),
      style: style.panelValue,
      width: frame.width
    )
    let end =
      frame.left + measurer.width(of: panel.value, in: style.panelValue) + 3 * unit
    return items
      + line(
        panel.unit,
        at: Point(end, valueBaseline),
        style: style.annotation,
        width: frame.right - end
      )
  }

  /// One line of text, cut where it is wider than `width`.
  private func line(_ text: String, at position: Point, style: TextStyle, width: Double)
    -> [Item]
  {
    guard width > style.size else { return [] }
    let cut = BalancedText(text, style: style, width: width, limit: 1, measuring: measurer)
    return cut.lines.map { .text(TextRun($0, at: position, style: style)) }
  }
}

// MARK: - Columns

extension MultiplesPanel {
  /// The panel; `topLabelHasLine` puts the label of the scale's top under the value, not beside.
  func group(topLabelHasLine: Bool) -> Item {
    let lift = topLabelHasLine ? 1.15 * style.axis.size : 0
    let labelBaseline = frame.bottom - 3 * unit - 0.2 * style.axis.size
    let plot = Rect(
      left: frame.left,
      top: valueBaseline + 6.4 * unit + lift,
      right: frame.right,
      bottom: labelBaseline - 2.2 * unit - 1.02 * style.axis.size
    )
    let bands = BandScale(count: data.count, range: (plot.left, plot.right))
    let grid = Path.line(Point(plot.left, plot.top), Point(plot.right, plot.top))
    var labels = monthLabels(baseline: labelBaseline)
    if !topLabel.isEmpty {
      let top = Point(plot.right, plot.top - 2.5 * unit)
      labels.append(.text(TextRun(topLabel, at: top, anchor: .end, style: style.axis)))
    }
    let base = Path.line(Point(plot.left, plot.bottom), Point(plot.right, plot.bottom))
    return layer(
      panel.name,
      [
        layer("gaps", gaps(in: plot, bands)),
        layer("grid", [.stroke(grid, style.gridLine)]),
        layer("heading", heading()),
        layer("data", columns(in: plot, bands)),
        layer("axis", [.stroke(base, style.axisLine)]),
        layer("labels", labels),
      ]
    )
  }

  private func layer(_ name: String, _ items: [Item]) -> Item {
    .group(Group(.layer(name), items: items))
  }

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
      return HatchedBox(lines: color, outline: color, style: style)
        .items(in: rect, open: .bottom)
    }
  }

  /// The first and the last month, and no first one where there is no room for both.
  private func monthLabels(baseline: Double) -> [Item] {
    let (first, last) = (months.lowerBound, months.upperBound)
    let lastItem = monthLabel(last, at: Point(frame.right, baseline), anchor: .end)
    guard first != last else { return [lastItem] }
    let widths = [first, last].map { measurer.width(of: $0.shortTitle, in: monthStyle($0)) }
    guard widths[0] + widths[1] + 4 * unit <= frame.width else { return [lastItem] }
    return [monthLabel(first, at: Point(frame.left, baseline), anchor: .start), lastItem]
  }

  private func monthLabel(_ month: Month, at point: Point, anchor: TextRun.Anchor) -> Item {
    .text(TextRun(month.shortTitle, at: point, anchor: anchor, style: monthStyle(month)))
  }

  private func monthStyle(_ month: Month) -> TextStyle {
    month == current ? style.axisCurrent : style.axis
  }
}
