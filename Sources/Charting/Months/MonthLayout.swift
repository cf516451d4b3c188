import Scales
import Scene

/// Places the panels of a month chart over their common axis.
struct MonthLayout {
  let style: ChartStyle
  let plan: MonthPlan
  let columns: MonthColumns
  let measurer: any TextMeasuring

  func items(in area: Rect) -> [Item] {
    let base = area.bottom - MonthAxis.height * style.axis.size
    let (left, right) = (columns.months.bands.start, columns.months.bands.end)
    let events = columns.events
    let plots = plotRects(from: area.top, to: base, left: left, right: right)

    var under: [Item] = []
    var labels: [Item] = []
    var gapFrames: [[Rect]] = []
    for (index, panel) in plan.panels.enumerated() {
      let geometry = PanelGeometry(
        style: style,
        plan: panel,
        months: columns.months,
        plot: plots[index],
        isStacked: plan.panels.count > 1
      )
      let gaps = GapLayer(geometry: geometry, labels: columns.gapLabels[index])
      gapFrames.append(gaps.runs.map { TextBox($0, measuring: measurer).frame })
      let layers = PanelLayout(
        geometry: geometry,
        gaps: gaps,
        isCurrentBeside: columns.besidePanel == index,
        measurer: measurer
      ).layers()
      under += layers.under
      labels += layers.labels
      labels += heading(
        of: panel,
        over: plots[index],
        area: area,
        events: index == 0 ? events : nil
      )
    }
    let axis = MonthAxis(
      style: style,
      months: columns.months,
      current: plan.current,
      bottom: base,
      bounds: area.left...area.right,
      measurer: measurer
    )
    let strip = events.map { events in
      eventItems(events, in: area, plots: plots, gapFrames: gapFrames)
    }
    return under
      + [.group(Group(.layer("months"), items: axis.items))]
      + (strip ?? [])
      + [.group(Group(.layer("labels"), items: labels))]
      + trueScale(in: area, base: base)
  }
}

extension MonthLayout {
  private var headingHeight: Double { 2 * style.panelHeading.size }

  /// What lies over each plot: its heading, the events, the gap to the panel before.
  private var overheads: [Double] {
    plan.panels.enumerated().map { index, panel -> Double in
      let heading = panel.panel.heading.isEmpty ? 0 : headingHeight
      guard index == 0 else { return heading + 12 * style.unit }
      guard let events = columns.events else { return heading }
      return events.meetsHeading ? heading + events.height : max(heading, events.height)
    }
  }

  /// The least height of the area in which no two texts meet: three lines for each plot.
  var leastHeight: Double {
    overheads.reduce(0, +)
      + (MonthAxis.height + 3 * Double(plan.panels.count)) * style.axis.size
  }

  /// What events take beyond the one level that every height has room for.
  var extraHeight: Double {
    guard let events = columns.events else { return 0 }
    let level = EventStrip.levelHeight * style.annotation.size
    return Double(events.levels - 1) * level + (events.meetsHeading ? headingHeight : 0)
  }

  /// Divides the height by weight, after what lies over each plot.
  private func plotRects(from top: Double, to base: Double, left: Double, right: Double) -> [Rect] {
    let overheads = overheads
    let weights = plan.panels.map { max(0.05, $0.panel.weight) }
    let total = max(0.05, weights.reduce(0, +))
    let available = max(0, base - top - overheads.reduce(0, +))
    var y = top
    return zip(overheads, weights).map { overhead, weight in
      let height = available * weight / total
      let rect = Rect(x: left, y: y + overhead, width: right - left, height: height)
      y = rect.bottom
      return rect
    }
  }

  /// The heading of a panel: right above its plot, or at the height of the first dates.
  private func heading(
    of panel: PanelPlan,
    over plot: Rect,
    area: Rect,
    events: EventStrip?
  ) -> [Item] {
    guard !panel.panel.heading.isEmpty else { return [] }
    let top = events == nil ? plot.top - headingHeight : area.top
    let text = BalancedText(
      panel.panel.heading,
      style: style.panelHeading,
      width: plot.right - area.left,
      limit: 1,
      measuring: measurer
    )
    let position = Point(area.left, top + 0.85 * style.panelHeading.size)
    return text.lines.map { .text(TextRun($0, at: position, style: style.panelHeading)) }
  }

  private func trueScale(in area: Rect, base: Double) -> [Item] {
    guard let strip = columns.strip else { return [] }
    return TrueScaleStrip(
      style: style,
      plan: plan.panels[strip.panel],
      area: Rect(left: strip.left, top: area.top, right: strip.right, bottom: base),
      measurer: measurer
    ).items
  }

  // MARK: - Events

  /// Rules from their words down through every plot, each to its base line or to the words of a
  /// gap; between two plots they stop, since a heading stands there.
  private func eventItems(
    _ strip: EventStrip,
    in area: Rect,
    plots: [Rect],
    gapFrames: [[Rect]]
  ) -> [Item] {
    let top = area.top + (strip.meetsHeading ? headingHeight : 0)
    let level = EventStrip.levelHeight * style.annotation.size
    let clearance = 0.4 * style.annotation.size
    let rules = strip.placements.flatMap { placement in
      zip(plots, gapFrames).enumerated().map { index, panel -> Item in
        let stop = panel.1.filter {
          $0.left - clearance < placement.x && placement.x < $0.right + clearance
        }.map { $0.top - clearance }.min()
        let start = index == 0 ? top + Double(placement.level) * level : panel.0.top
        return .stroke(
          .line(Point(placement.x, start), Point(placement.x, stop ?? panel.0.bottom)),
          style.referenceLine
        )
      }
    }
    let words = strip.placements.flatMap { placement in
      strip.runs(of: placement, top: top).map { Item.text($0) }
    }
    return [.group(Group(.layer("events"), items: rules + words))]
  }
}
