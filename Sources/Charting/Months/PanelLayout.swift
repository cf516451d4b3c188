import Scales
import Scene

/// Everything of one panel but its heading, the axis of months and the events.
struct PanelLayout {
  let geometry: PanelGeometry
  let gaps: GapLayer
  /// Whether the current month's value stands right of the plot.
  let isCurrentBeside: Bool
  /// What stands at the ticks, from the lowest on.
  let tickLabels: [String]
  /// The words right above the plot: its heading, and those of events.
  let wordsAbove: [Rect]
  let measurer: any TextMeasuring

  private var style: ChartStyle { geometry.style }
  private var plan: PanelPlan { geometry.plan }
  private var plot: Rect { geometry.plot }

  /// The layers under the events, in drawing order, and the labels over them.
  func layers() -> (under: [Item], labels: [Item]) {
    let mark = drawing()
    let under: [(String, [Item])] = [
      ("gaps", gaps.fills),
      ("grid", grid),
      ("band", mark.band),
      ("data", mark.data + OutlierMark(geometry: geometry).items()),
      ("reference", reference),
      ("axis", axis),
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

  private var grid: [Item] {
    guard let ticks = plan.axis?.ticks.values else { return [] }
    // The base line is drawn over its tick.
    return ticks.map(geometry.y).filter { abs($0 - geometry.base) > 0.01 }.map { y in
      .stroke(.line(Point(plot.left, y), Point(plot.right, y)), style.gridLine)
    }
  }

  private var axis: [Item] {
    let base = Item.stroke(
      .line(Point(plot.left, geometry.base), Point(plot.right, geometry.base)),
      style.axisLine
    )
    guard let axis = plan.axis else { return [base] }
    let size = style.axis.size
    // In a plot lower than the one that the ticks were chosen for, every other label will do; the
    // highest one stays, which has the unit.
    let spacing = max(0.01, geometry.values.length(of: axis.ticks.spacing))
    let every = max(1, Int((1.15 * size / spacing).rounded(.up)))
    let last = tickLabels.count - 1
    return [base]
      + zip(axis.ticks.values, tickLabels).enumerated().compactMap { index, tick in
        guard (last - index) % every == 0 else { return nil }
        let position = Point(plot.left - style.axisGap, geometry.y(tick.0) + 0.36 * size)
        return .text(TextRun(tick.1, at: position, anchor: .end, style: style.axis))
      }
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
      obstacles: mark.obstacles + OutlierMark(geometry: geometry).obstacles,
      referenceLine: referenceY,
      shades: gaps.shades
    )
    for frame in wordsAbove { placer.reserve(frame) }
    for run in gaps.runs { placer.set(run) }
    let kept = [plan.current, plan.yearEarlier].compactMap(\.self)
    placer.place(mark.labels.filter { kept.contains($0.index) }, keeping: kept)
    OutlierMark(geometry: geometry).placeLabels(with: &placer)
    placer.place(mark.labels.filter { !kept.contains($0.index) }, keeping: [])
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
