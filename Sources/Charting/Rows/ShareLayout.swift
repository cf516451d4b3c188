import Scales
import Scene

/// Places a `ShareChart`.
struct ShareLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The layers of `chart` inside `area`, in drawing order; none where `area` is too low for a row.
  func groups(for chart: ShareChart, in area: Rect) -> [Item] {
    let furniture = RowFurniture(style: style, measurer: measurer)
    let gutter = RowGutter(chart.months, left: area.left, style: style, measurer: measurer)
    let left = gutter.monthRight + 3.4 * style.unit
    let rowsOf = Dictionary(
      uniqueKeysWithValues: zip(chart.months, chart.rows).map { month, row in
        (month, ShareSegments(row, names: chart.names.count))
      }
    )
    let isSplit = rowsOf.values.contains { row in
      row?.segments.contains { $0.name > 0 } ?? false
    }
    let colors = ShareColors(isSplit: isSplit, colors: style.colors)
    let heading = ShareHeading(style: style, measurer: measurer, colors: colors)
      .place(
        chart,
        hasRest: rowsOf.values.contains { $0?.hasRest ?? false },
        left: left,
        in: area
      )
    let rows = MonthRows(
      of: chart.months,
      current: chart.current,
      top: heading.baseline + 7.7 * style.unit,
      bottom: area.bottom - furniture.axisHeight,
      textSize: style.axis.size,
      tallest: furniture.tallestRow
    )
    guard !rows.areTooThin(for: style.axis.size) else { return [] }
    let scale = LinearScale(domain: (0, 100), range: (left, area.right))
    let bars = ShareBars(
      style: style,
      measurer: measurer,
      colors: colors,
      scale: scale,
      pitch: rows.pitch
    )

    var gaps: [Item] = furniture.note(of: rows, from: left, to: area.right)
    var data: [Item] = []
    var labels: [Item] = []
    for (index, month) in rows.months.enumerated() {
      let y = rows.center(index)
      if let segments = rowsOf[month] ?? nil {
        let isCurrent = month == chart.current
        data += bars.bar(of: segments, at: y, isCurrent: isCurrent)
        labels += bars.labels(of: segments, at: y, isCurrent: isCurrent)
      } else {
        gaps += furniture.gap(from: left, to: area.right, at: y)
      }
    }
    return [
      layer("heading", heading.items),
      layer("grid", [half(scale, rows)]),
      layer("gaps", gaps),
      layer("data", data),
      layer("axis", axis(scale, rows, furniture) + gutter.items(for: rows, current: chart.current)),
      layer("labels", labels),
    ]
  }

  private func layer(_ name: String, _ items: [Item]) -> Item {
    .group(Group(.layer(name), items: items))
  }

  /// The line of one half; bars are drawn over it, so that it never crosses what they say.
  private func half(_ scale: LinearScale, _ rows: MonthRows) -> Item {
    let x = scale.position(of: 50)
    return .stroke(
      .line(Point(x, rows.top - (rows.note.isEmpty ? 2 * style.unit : 0)), Point(x, rows.bottom)),
      style.referenceLine
    )
  }

  private func axis(_ scale: LinearScale, _ rows: MonthRows, _ furniture: RowFurniture) -> [Item] {
    let line = Path.line(Point(scale.start, rows.top), Point(scale.start, rows.bottom))
    let ticks: [(Double, TextRun.Anchor, String)] = [
      (0, .start, "0%"), (25, .middle, "25"), (50, .middle, "50"), (75, .middle, "75"),
      (100, .end, "100%"),
    ]
    let baseline = rows.bottom + furniture.axisLabelDrop
    return [.stroke(line, style.axisLine)]
      + ticks.map { value, anchor, text in
        .text(
          TextRun(
            text,
            at: Point(scale.position(of: value), baseline),
            anchor: anchor,
            style: style.axis
          )
        )
      }
  }
}
