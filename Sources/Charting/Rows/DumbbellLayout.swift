import CivilTime
import Scales
import Scene

/// Places a `DumbbellChart`.
struct DumbbellLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The layers of `chart` inside `area`, in drawing order.
  func groups(for chart: DumbbellChart, in area: Rect) -> [Item] {
    let furniture = RowFurniture(style: style, measurer: measurer)
    let gutter = RowGutter(
      chart.months,
      left: area.left + 3 * style.unit,
      style: style,
      measurer: measurer
    )
    let counts = chart.rows.map { count(of: $0) }
    let countRight = gutter.monthRight + countWidth(chart.countHeading, counts)
    let left = countRight + 12 * style.unit
    let heading = heading(of: chart, countRight: countRight, left: left, in: area)
    let rows = MonthRows(
      of: chart.months,
      current: chart.current,
      top: heading.baseline + 9 * style.unit,
      bottom: area.bottom - furniture.axisHeight,
      textSize: style.axis.size,
      tallest: furniture.tallestRow
    )
    let radius = min((style.format == .slide ? 1.15 : 1.25) * style.dotRadius, 0.35 * rows.pitch)
    let axis = DumbbellScale(
      chart,
      left: left,
      right: area.right - style.unit,
      radius: radius,
      style: style,
      measurer: measurer
    )
    let labels = DumbbellLabels(
      style: style,
      measurer: measurer,
      chart: chart,
      left: left,
      right: area.right - style.unit,
      pitch: rows.pitch
    )

    var ground: [Item] = []
    var gaps = furniture.note(of: rows, from: left)
    var data: [Item] = []
    var text = gutter.items(for: rows, current: chart.current)
    for (index, month) in rows.months.enumerated() {
      let y = rows.center(index)
      let isCurrent = month == chart.current
      let background = isCurrent ? style.colors.panel : style.colors.paper
      let place = chart.months.lowerBound.distance(to: month)
      if isCurrent {
        let band = Rect(x: area.left, y: y - rows.pitch / 2, width: area.width, height: rows.pitch)
        ground.append(.fill(.rect(band), style.colors.panel))
      }
      let row = chart.rows.indices.contains(place) ? chart.rows[place] : nil
      text += countItem(count(of: row), right: countRight, y: y, isCurrent: isCurrent)
      let marks = row.map { DumbbellMarks($0, scale: axis.scale, radius: radius) }
      if let row, let marks, !marks.marks.isEmpty || !row.remark.isEmpty {
        let placed = labels.place(row, marks, at: y, on: background)
        data += marks.items(
          at: y,
          barStart: placed.barStart,
          style: style,
          background: background
        )
        text += placed.items
      } else {
        gaps += furniture.gap(from: left, to: axis.scale.end, at: y, on: background)
      }
    }
    return [
      layer("heading", heading.items),
      layer("ground", ground),
      layer("grid", grid(axis, rows, furniture)),
      layer("gaps", gaps),
      layer("data", data),
      layer("labels", text),
    ]
  }

  private func layer(_ name: String, _ items: [Item]) -> Item {
    .group(Group(.layer(name), items: items))
  }

  // MARK: - Heading

  private func heading(of chart: DumbbellChart, countRight: Double, left: Double, in area: Rect)
    -> (items: [Item], baseline: Double)
  {
    let baseline = area.top + 0.8 * style.axis.size
    let radius = 1.1 * style.dotRadius
    func entry(_ text: String, _ kind: DumbbellMarks.Kind, _ color: Color, _ size: Double)
      -> KeyLine.Entry
    {
      KeyLine.Entry(
        text: text,
        style: style.panelHeading.colored(color),
        symbolWidth: 2 * size * radius
      ) {
        DumbbellMarks.symbol(
          kind,
          at: $0,
          radius: size * radius,
          style: style,
          background: style.colors.paper
        )
      }
    }
    let key = KeyLine(
      [
        entry(chart.firstName, .first, style.colors.current, 1),
        entry(chart.secondName, .second, style.colors.second, 1.36),
      ],
      from: left - 5 * style.unit,
      to: area.right,
      baseline: baseline,
      style: style,
      measurer: measurer
    )
    let count = TextRun(
      chart.countHeading,
      at: Point(countRight, baseline),
      anchor: .end,
      style: style.panelHeading
    )
    return ([.text(count)] + key.items, key.baseline)
  }

  // MARK: - Counts

  private func count(of row: DumbbellChart.Row?) -> String { row?.count ?? "" }

  /// From the months to the right edge of the counts.
  private func countWidth(_ heading: String, _ counts: [String]) -> Double {
    let widest = counts.map { measurer.width(of: $0, in: style.axisCurrent) }.max() ?? 0
    return max(
      widest + 6 * style.unit,
      measurer.width(of: heading, in: style.panelHeading) + 3 * style.unit
    )
  }

  private func countItem(_ count: String, right: Double, y: Double, isCurrent: Bool) -> [Item] {
    guard !count.isEmpty else { return [] }
    var textStyle = isCurrent ? style.axisCurrent : style.axis
    textStyle.hasTabularFigures = true
    let baseline = textStyle.baseline(centeredOn: y)
    return [
      .text(TextRun(count, at: Point(right, baseline), anchor: .end, style: textStyle))
    ]
  }

  // MARK: - Axis

  private func grid(_ axis: DumbbellScale, _ rows: MonthRows, _ furniture: RowFurniture)
    -> [Item]
  {
    let baseline = rows.bottom + furniture.axisLabelDrop
    let zero = axis.scale.position(of: 0)
    let lines = axis.ticks.filter { $0.value != 0 }.map { tick -> Item in
      vertical(axis.scale.position(of: tick.value), rows, style.gridLine)
    }
    let labels = axis.ticks.map { tick -> Item in
      .text(
        TextRun(
          tick.label,
          at: Point(axis.scale.position(of: tick.value), baseline),
          anchor: .middle,
          style: style.axis
        )
      )
    }
    return lines + [vertical(zero, rows, style.axisLine)] + labels
  }

  private func vertical(_ x: Double, _ rows: MonthRows, _ stroke: Stroke) -> Item {
    .stroke(.line(Point(x, rows.top), Point(x, rows.bottom)), stroke)
  }
}
