import Scales
import Scene

/// All months of a panel as plain columns on one true scale, the outlier included.
struct TrueScaleStrip {
  let style: ChartStyle
  let plan: PanelPlan
  /// From the heading's top to the base line.
  let area: Rect
  let measurer: any TextMeasuring

  var items: [Item] {
    let size = style.dataLabel.size
    let heading = TextRun(
      fitted(plan.panel.trueScaleHeading, width: area.width),
      at: Point(area.left, area.top + 0.85 * style.panelHeading.size),
      style: style.panelHeading
    )
    let top = area.top + 2 * style.panelHeading.size
    let highest = plan.data.compactMap { $0?.value }.max() ?? 1
    let lowest = min(0, plan.data.compactMap { $0?.value }.min() ?? 0)
    let room = max(0.4, 1 - 1.5 * size / max(1, area.bottom - top))
    let values = LinearScale(
      domain: (lowest, max(highest, 1e-300) / room),
      range: (area.bottom, top)
    )
    let bands = BandScale(count: plan.data.count, range: (area.left, area.right))
    let columns = columns(values: values, bands: bands)
    let base = Point(area.left, values.position(of: 0))
    let line = Item.stroke(.line(base, Point(area.right, base.y)), style.axisLine)
    let labels = labels(values: values, bands: bands)
    return [
      .group(Group(.layer("true scale"), items: columns + [line] + labels + [.text(heading)]))
    ]
  }

  private func columns(values: LinearScale, bands: BandScale) -> [Item] {
    plan.data.enumerated().flatMap { index, datum -> [Item] in
      guard let datum else { return [] }
      let half = 0.31 * bands.step
      let (zero, end) = (values.position(of: 0), values.position(of: datum.value))
      let rect = Rect(
        left: bands.center(index) - half,
        top: min(zero, end),
        right: bands.center(index) + half,
        bottom: max(zero, end)
      )
      let color =
        plan.isOutlier(index)
        ? style.colors.second
        : index == plan.current ? style.colors.current : style.colors.bar
      return [.fill(.rect(rect), color)]
    }
  }

  /// The outliers' values over their columns, and the top of the zoomed scale.
  private func labels(values: LinearScale, bands: BandScale) -> [Item] {
    var placer = LabelPlacer(
      style: style,
      plot: Rect(
        left: area.left,
        top: area.top + 2 * style.panelHeading.size,
        right: area.right,
        bottom: area.bottom
      ),
      measurer: measurer,
      obstacles: plan.outliers.map { index in
        Obstacle(
          frame: Rect(
            left: bands.center(index) - 0.31 * bands.step,
            top: values.position(of: plan.data[index]?.value ?? 0),
            right: bands.center(index) + 0.31 * bands.step,
            bottom: area.bottom
          )
        )
      },
      referenceLine: nil,
      shades: []
    )
    let text = style.dataLabelCurrent.colored(style.colors.second)
    let requests = plan.outliers.compactMap { index in
      plan.data[index].map { datum in
        LabelRequest(
          index: index,
          text: plan.outliers.count == 1 && !plan.panel.trueScaleLabel.isEmpty
            ? plan.panel.trueScaleLabel : datum.label,
          style: text,
          x: bands.center(index),
          y: values.position(of: datum.value),
          baselines: [values.position(of: datum.value) - 0.42 * text.size]
        )
      }
    }
    placer.place(requests, keeping: plan.outliers)
    guard let axis = plan.axis else { return placer.items }
    let y = values.position(of: axis.ticks.highest)
    let dashed = Item.stroke(
      .line(Point(area.left, y), Point(area.right, y)),
      style.referenceLine
    )
    let name = Labels.axis(
      axis.ticks,
      prefix: plan.panel.trueScalePrefix,
      suffix: plan.panel.trueScaleSuffix
    ).last
    let runs = [(TextRun.Anchor.start, area.left), (.end, area.right)].map { anchor, x in
      TextRun(
        name ?? "",
        at: Point(x, y - 0.4 * style.axis.size),
        anchor: anchor,
        style: style.axis
      )
    }
    if let run = runs.first(where: { placer.isFree(TextBox($0, measuring: measurer).frame) }) {
      placer.set(run)
    }
    return [dashed] + placer.items
  }

  private func fitted(_ text: String, width: Double) -> String {
    BalancedText(
      text,
      style: style.panelHeading,
      width: width,
      limit: 1,
      measuring: measurer
    ).lines.first ?? ""
  }
}
