import Scales
import Scene

/// Everything of one panel but its heading, the axis of months and the events.
struct PanelLayout {
  let geometry: PanelGeometry
  let gaps: GapLayer
  /// Whether the current month's value stands right of the plot.
  let isCurrentBeside: Bool
  let measurer: any TextMeasuring

  private var style: ChartStyle { geometry.style }
  private var plan: PanelPlan { geometry.plan }
  private var plot: Rect { geometry.plot }

  /// The layers under the events, in drawing order, and the labels over them.
  func layers() -> (under: [Item], labels: [Item]) {
    let mark = drawing()
    let under: [(String, [Item])] = [
      ("gaps", gaps.fills),
      ("grid", valueAxis.grid),
      ("band", mark.band),
      ("data", mark.data + OutlierMark(geometry: geometry).items()),
      ("reference", reference),
      ("axis", valueAxis.items),
    ]
    return (
      under.filter { !$0.1.isEmpty }.map { .group(Group(.layer($0.0), items: $0.1)) },
      labels(for: mark)
    )
  }

  private func drawing() -> MarkDrawing {
    func labeled() -> Set<Int> { LabelStyle(geometry: geometry).labeled(measuring: measurer) }
    return switch plan.panel.mark {
    case .columns: ColumnMark(geometry: geometry).drawing(labeled: labeled())
    case .lollipops: LollipopMark(geometry: geometry).drawing(labeled: labeled())
    case .rateLine: RateLineMark(geometry: geometry).drawing(labeled: labeled())
    case .bandedLine:
      BandedLineMark(geometry: geometry, isCurrentBeside: isCurrentBeside).drawing()
    }
  }

  private var valueAxis: ValueAxisLayer {
    ValueAxisLayer(
      style: style,
      axis: plan.axis,
      values: geometry.values,
      plot: plot,
      base: geometry.base
    )
  }

  /// The height of the line at the value of the same month a year earlier.
  private var referenceY: Double? {
    guard plan.panel.hasYearEarlierLine, let index = plan.yearEarlier, !plan.isOutlier(index)
    else { return nil }
    return plan.data[index].map { geometry.y($0.value) }
  }

  private var reference: [Item] {
    guard let y = referenceY, let index = plan.yearEarlier else { return [] }
    let start = geometry.column(index, from: 0, to: 0).right
    return [.stroke(.line(Point(start, y), Point(plot.right, y)), style.referenceLine)]
  }

  private func labels(for mark: MarkDrawing) -> [Item] {
    var placer = LabelPlacer(
      style: style,
      plot: plot,
      measurer: measurer,
      obstacles: mark.obstacles,
      referenceLine: referenceY,
      shades: gaps.shades
    )
    for run in gaps.runs { placer.set(run) }
    OutlierMark(geometry: geometry).placeLabels(with: &placer)
    placer.place(mark.labels, keeping: [plan.current, plan.yearEarlier].compactMap(\.self))
    return placer.items + beside
  }

  private var beside: [Item] {
    guard isCurrentBeside, let index = plan.current, let datum = plan.data[index] else {
      return []
    }
    let text = style.dataLabelCurrent
    let position = Point(plot.right + style.axisGap, geometry.y(datum.value) + 0.36 * text.size)
    return [.text(TextRun(plan.currentText, at: position, style: text))]
  }
}
