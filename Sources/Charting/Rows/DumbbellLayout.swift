import CivilTime
import Scales
import Scene

/// Places a `DumbbellChart`.
struct DumbbellLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  private var furniture: RowFurniture { RowFurniture(style: style, measurer: measurer) }

  /// The layers of `chart` inside `area`, in drawing order; none where `area` is too low for a row.
  func groups(for chart: DumbbellChart, in area: Rect) -> [Item] {
    let gutter = RowGutter(
      chart.months,
      left: area.left + 3 * style.unit,
      style: style,
      measurer: measurer
    )
    let countRight = gutter.monthRight + countWidth(of: chart)
    let left = countRight + 12 * style.unit
    let right = area.right - style.unit
    let heading = DumbbellHeading(
      chart,
      countRight: countRight,
      left: left,
      in: area,
      style: style,
      measurer: measurer
    )
    let rows = MonthRows(
      of: chart.months,
      current: chart.current,
      top: heading.baseline + 9 * style.unit,
      bottom: area.bottom - furniture.axisHeight,
      textSize: style.axis.size,
      tallest: furniture.tallestRow
    )
    guard !rows.areTooThin(for: style.axis.size) else { return [] }
    let factor = style.format == .slide ? 1.15 : 1.25
    let axis = DumbbellScale(
      chart,
      left: left,
      right: right,
      radius: min(factor * style.dotRadius, 0.31 * rows.pitch),
      style: style,
      measurer: measurer
    )
    let labels = DumbbellLabels(
      style: style,
      measurer: measurer,
      chart: chart,
      left: left,
      right: right,
      pitch: rows.pitch
    )

    var layers = Layers()
    layers.texts = gutter.items(for: rows, current: chart.current)
    layers.add(
      gap: furniture.note(of: rows, from: left, to: area.right),
      furniture,
      rows,
      style.colors.paper
    )
    for (index, month) in rows.months.enumerated() {
      let y = rows.center(index)
      let isCurrent = month == chart.current
      let background = isCurrent ? style.colors.panel : style.colors.paper
      if isCurrent {
        let band = Rect(x: area.left, y: y - rows.pitch / 2, width: area.width, height: rows.pitch)
        layers.bands.append(.fill(.rect(band), background))
      }
      let place = chart.months.lowerBound.distance(to: month)
      let row = chart.rows.indices.contains(place) ? chart.rows[place] : nil
      layers.texts += count(of: row, right: countRight, y: y, isCurrent: isCurrent)
      let marks = row.map { DumbbellMarks($0, scale: axis.scale, radius: axis.radius) }
      guard let row, let marks, !marks.marks.isEmpty || !row.remark.isEmpty else {
        let gap = furniture.gap(from: left, to: axis.scale.end, at: y)
        layers.add(gap: gap, furniture, rows, background)
        continue
      }
      let placed = labels.place(row, marks, at: y)
      layers.data += marks.items(
        at: y,
        barStart: placed.barStart,
        style: style,
        background: background
      )
      layers.plates += furniture.ground(for: placed.items, pitch: rows.pitch, color: background)
      layers.texts += placed.items
    }
    return [layer("heading", heading.items)]
      + layers.groups(grid: grid(axis, rows, right: area.right))
  }

  // MARK: - Counts

  /// From the months to the right edge of the counts.
  private func countWidth(of chart: DumbbellChart) -> Double {
    let widest = chart.rows.compactMap { $0?.count }.map {
      measurer.width(of: $0, in: countStyle(isCurrent: true))
    }.max()
    return max(
      (widest ?? 0) + 6 * style.unit,
      measurer.width(of: chart.countHeading, in: style.panelHeading) + 3 * style.unit
    )
  }

  private func countStyle(isCurrent: Bool) -> TextStyle {
    var textStyle = isCurrent ? style.axisCurrent : style.axis
    textStyle.hasTabularFigures = true
    return textStyle
  }

  private func count(
    of row: DumbbellChart.Row?,
    right: Double,
    y: Double,
    isCurrent: Bool
  ) -> [Item] {
    guard let row, !row.count.isEmpty else { return [] }
    let textStyle = countStyle(isCurrent: isCurrent)
    let at = Point(right, textStyle.baseline(centeredOn: y))
    return [.text(TextRun(row.count, at: at, anchor: .end, style: textStyle))]
  }

  // MARK: - Axis

  /// The last label, which has the unit, then as many of the others as do not meet one before.
  private func tickLabels(_ axis: DumbbellScale, baseline: Double, right: Double) -> [Item] {
    var taken: [Rect] = []
    return (axis.ticks.suffix(1) + axis.ticks.dropLast()).compactMap { tick -> TextRun? in
      let half = measurer.width(of: tick.label, in: style.axis) / 2
      let middle = min(axis.scale.position(of: tick.value), right - half)
      let at = Point(middle, baseline)
      let run = TextRun(tick.label, at: at, anchor: .middle, style: style.axis)
      let frame = TextBox(run, measuring: measurer).frame
      let wide = frame.inset(-0.3 * style.axis.size, 0)
      guard !taken.contains(where: { $0.intersects(wide) }) else { return nil }
      taken.append(frame)
      return run
    }.sorted { $0.position.x < $1.position.x }.map { .text($0) }
  }

  private func grid(_ axis: DumbbellScale, _ rows: MonthRows, right: Double) -> [Item] {
    let baseline = rows.bottom + furniture.axisLabelDrop
    let lines = axis.ticks.filter { $0.value != 0 }.map { tick in
      vertical(axis.scale.position(of: tick.value), rows, style.gridLine)
    }
    return lines + [vertical(axis.scale.position(of: 0), rows, style.axisLine)]
      + tickLabels(axis, baseline: baseline, right: right)
  }

  private func vertical(_ x: Double, _ rows: MonthRows, _ stroke: Stroke) -> Item {
    .stroke(.line(Point(x, rows.top), Point(x, rows.bottom)), stroke)
  }
}

/// The layers of a chart of rows while its rows are added.
private struct Layers {
  var bands: [Item] = []
  var plates: [Item] = []
  var gaps: [Item] = []
  var data: [Item] = []
  var texts: [Item] = []

  mutating func add(gap: [Item], _ furniture: RowFurniture, _ rows: MonthRows, _ color: Color) {
    plates += furniture.ground(for: gap, pitch: rows.pitch, color: color)
    gaps += gap
  }

  /// The row of the current month, the grid, clear ground for texts, and what stands on it.
  func groups(grid: [Item]) -> [Item] {
    [
      layer("ground", bands), layer("grid", grid + plates), layer("gaps", gaps),
      layer("data", data), layer("labels", texts),
    ]
  }
}

/// Items under a name that transcripts show.
private func layer(_ name: String, _ items: [Item]) -> Item {
  .group(Group(.layer(name), items: items))
}
