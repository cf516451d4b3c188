import Scales
import Scene

/// Places a `WaterfallChart`: rows from the first level down to the total, or a grid of figures.
struct WaterfallLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The layers inside `area`, in drawing order; none where it is too low for a line to a row.
  func groups(for chart: WaterfallChart, in area: Rect) -> [Item] {
    let layers: [(String, [Item])] =
      switch chart {
      case .steps(let steps): layers(of: steps, in: area)
      case .missing(let grid):
        FigureGridLayout(style: style, measurer: measurer).layers(of: grid, in: area)
      }
    return layers.filter { !$0.1.isEmpty }.map { .group(Group(.layer($0.0), items: $0.1)) }
  }

  private func layers(of steps: WaterfallChart.Steps, in area: Rect) -> [(String, [Item])] {
    let rows = rows(of: steps, in: area)
    guard rows.pitch >= 1.3 * style.axis.size else { return [] }
    let gutter = WaterfallGutter(
      steps,
      left: area.left,
      pitch: rows.pitch,
      widest: 0.42 * area.width,
      style: style,
      measurer: measurer
    )
    let bars = WaterfallBars(steps, style: style)
    let axis = WaterfallAxis(
      bars,
      left: gutter.right + 6 * style.unit,
      right: area.right,
      style: style,
      measurer: measurer
    )
    let marks = bars.bars.indices.map { index in
      Item.group(
        Group(
          .layer("part \(index + 1)"),
          items: bars.items(at: index, rows: rows, scale: axis.scale)
        )
      )
    }
    let heading = BalancedText(
      steps.heading,
      style: style.panelHeading,
      width: area.width,
      limit: 1,
      measuring: measurer
    ).lines.map { line in
      Item.text(
        TextRun(
          line,
          at: Point(area.left, area.top + 0.85 * style.panelHeading.size),
          style: style.panelHeading
        )
      )
    }
    return [
      ("grid", axis.grid(from: rows.top, to: rows.bottom)),
      ("data", marks),
      ("connectors", bars.connectors(rows: rows, scale: axis.scale)),
      ("axis", axis.items(from: rows.top, to: rows.bottom)),
      ("start", [bars.startDot(at: Point(axis.scale.position(of: 0), rows.center(0)))]),
      ("names", gutter.items(rows: rows)),
      (
        "labels",
        WaterfallLabels(
          style: style,
          measurer: measurer,
          bounds: (gutter.right + 4 * style.unit)...area.right
        ).items(bars: bars, rows: rows, scale: axis.scale) + heading
      ),
    ]
  }

  private func rows(of steps: WaterfallChart.Steps, in area: Rect) -> WaterfallRows {
    let furniture = RowFurniture(style: style, measurer: measurer)
    let count = steps.parts.count + 2
    let top = area.top + (steps.heading.isEmpty ? 0 : 2 * style.panelHeading.size)
    let bottom = area.bottom - furniture.axisHeight
    // Rows higher than this would fall apart.
    let pitch = min((bottom - top) / Double(count), 42 * style.unit)
    return WaterfallRows(top: top, count: count, pitch: max(0, pitch))
  }
}

/// The heights of the rows: the first level, each part, the total.
struct WaterfallRows {
  let top: Double
  let count: Int
  let pitch: Double

  var bottom: Double { top + Double(count) * pitch }

  func center(_ index: Int) -> Double { top + (Double(index) + 0.5) * pitch }
}
