import Scales
import Scene

/// Places a `YearsPlan`.
struct YearsLayout {
  let style: ChartStyle
  let plan: YearsPlan
  let measurer: any TextMeasuring

  /// The layers inside `area`, in drawing order; none where it is too low for three lines of text.
  func items(in area: Rect) -> [Item] {
    let months = bands(in: area)
    let strip =
      plan.events.isEmpty
      ? nil
      : EventStrip(
        plan.events,
        style: style,
        months: months,
        bounds: area.left...area.right,
        headingRight: nil,
        measuring: measurer
      )
    let base = area.bottom - style.tickLength - MonthAxis.heightWithoutYears * style.axis.size
    let plot = Rect(
      left: months.bands.start,
      top: area.top + (strip?.height ?? 0),
      right: months.bands.end,
      bottom: base
    )
    guard plot.height >= 3 * style.axis.size else { return [] }
    let values =
      plan.axis?.scale(top: plot.top, bottom: plot.bottom, labelSize: style.dataLabel.size)
      ?? LinearScale(domain: (0, 1), range: (plot.bottom, plot.top))
    let axis = ValueAxisLayer(
      style: style,
      axis: plan.axis,
      values: values,
      plot: plot,
      base: values.lower > 0 ? plot.bottom : values.position(of: 0)
    )
    let traces = plan.lines.map {
      YearTrace($0, current: plan.currentIndex, months: months, values: values, style: style)
    }
    let (leaders, texts) = labels(
      of: traces,
      plot: plot,
      area: area,
      ruleXs: strip?.placements.map(\.x) ?? [],
      months: months
    )
    let layers: [(String, [Item])] = [
      ("grid", axis.grid),
      ("events", strip.map { rules(of: $0, top: area.top, base: base) } ?? []),
      // The newest year lies on top.
      ("data", leaders + traces.reversed().map(group)),
      ("axis", axis.items),
      ("months", monthItems(months, bottom: base, area: area)),
      ("event words", strip.map { words(of: $0, top: area.top) } ?? []),
      ("labels", texts),
    ]
    return layers.filter { !$0.1.isEmpty }.map { .group(Group(.layer($0.0), items: $0.1)) }
  }

  private func group(_ trace: YearTrace) -> Item {
    .group(Group(.layer("year \(trace.line.name)"), items: trace.items))
  }

  // MARK: - Months

  /// The bands of the months, which leave room for names right of the lines.
  private func bands(in area: Rect) -> MonthScale {
    let widest = plan.axis?.labels.map { measurer.width(of: $0, in: style.axis) }.max()
    let left = area.left + (widest.map { $0 + style.axisGap } ?? 0)
    var right = area.right
    for line in plan.lines {
      guard let last = line.data.lastIndex(where: { $0 != nil }), !line.name.isEmpty else {
        continue
      }
      let look = YearStyle(yearsBack: line.yearsBack, style: style)
      let name = YearNames.textStyle(of: look, style: style)
      let reach = 6 * style.unit + look.radius + measurer.width(of: line.name, in: name)
      // The mark lies at this share of the width, and its name must end inside the area.
      let share = (Double(last) + 0.5) / Double(plan.count)
      right = min(right, left + (area.right - left - reach) / share)
    }
    // Names must not eat the plot, however long they are.
    return MonthScale(months: plan.months, range: (left, max(right, left + 0.4 * area.width)))
  }

  private func monthItems(_ months: MonthScale, bottom: Double, area: Rect) -> [Item] {
    MonthAxis(
      style: style,
      months: months,
      current: plan.current,
      bottom: bottom,
      bounds: area.left...area.right,
      measurer: measurer,
      hasYears: false
    ).items
  }

  // MARK: - Events

  private func rules(of strip: EventStrip, top: Double, base: Double) -> [Item] {
    let level = EventStrip.levelHeight * style.annotation.size
    return strip.placements.map { placement in
      let start = Point(placement.x, top + Double(placement.level) * level)
      return .stroke(.line(start, Point(placement.x, base)), style.referenceLine)
    }
  }

  private func words(of strip: EventStrip, top: Double) -> [Item] {
    strip.placements.flatMap { strip.runs(of: $0, top: top).map { Item.text($0) } }
  }

  // MARK: - Labels

  /// The hairlines to names, and the names and values themselves.
  private func labels(
    of traces: [YearTrace],
    plot: Rect,
    area: Rect,
    ruleXs: [Double],
    months: MonthScale
  ) -> (leaders: [Item], texts: [Item]) {
    let rules = ruleXs.map { x in
      Obstacle(
        index: -2,
        frame: Rect(x: x - style.unit / 2, y: plot.top, width: style.unit, height: plot.height)
      )
    }
    var placer = LabelPlacer(
      style: style,
      plot: plot,
      measurer: measurer,
      obstacles: traces.flatMap(\.obstacles) + rules,
      referenceLine: nil,
      shades: []
    )
    let leaders = YearNames(
      traces: traces,
      plot: plot,
      bounds: plot.left...max(plot.left, area.right),
      style: style
    ).place(with: &placer)
    if let newest = traces.first {
      let values = YearValues(trace: newest, style: style, rules: ruleXs, measurer: measurer)
      placer.place(values.requests, keeping: [plan.currentIndex].compactMap(\.self))
    }
    setGapLabel(with: &placer, months: months)
    return (leaders, placer.items)
  }

  /// "no figure" over the current month, in one or two lines, where it is free.
  private func setGapLabel(with placer: inout LabelPlacer, months: MonthScale) {
    guard let current = plan.currentIndex,
      plan.lines.first?.data[current] == nil
    else { return }
    let size = style.gapLabel.size
    let (x, plot) = (months.bands.center(current), placer.plot)
    let bottom = plan.axis == nil ? plot.midY : plot.bottom - 0.7 * size
    let words = plan.gapLabel.split(separator: " ").map(String.init)
    for lines in [[plan.gapLabel], words] {
      let runs = lines.enumerated().map { index, line in
        let y = bottom - Double(lines.count - 1 - index) * style.annotationLeading
        return TextRun(line, at: Point(x, y), anchor: .middle, style: style.gapLabel)
      }
      let frames = runs.map { TextBox($0, measuring: measurer).frame }
      guard frames.allSatisfy({ plot.contains($0) && placer.isFree($0) }) else { continue }
      for run in runs { placer.set(run) }
      return
    }
  }
}
