import Scene

/// How the label of a month's value is set, and which months have one.
struct LabelStyle {
  let geometry: PanelGeometry
  /// The color of the current month's label, `nil` for that of current months.
  var strong: Color?

  func style(of datum: Datum, at index: Int) -> TextStyle {
    let style = geometry.style
    if index == geometry.plan.current {
      return strong.map(style.dataLabelCurrent.colored) ?? style.dataLabelCurrent
    }
    // The label of a reference line is as strong as the line.
    if datum.emphasis == .yearEarlier, geometry.plan.panel.hasYearEarlierLine {
      return style.dataLabelCurrent.colored(style.colors.ink)
    }
    return style.dataLabel
  }

  /// The months whose value is printed: all where a band is wider than 1.1 of the widest label,
  /// else the current one, the same a year earlier and the two extremes of all but the current.
  func labeled(measuring measurer: any TextMeasuring) -> Set<Int> {
    let plan = geometry.plan
    let drawn = plan.data.indices.filter { plan.data[$0] != nil && !plan.isOutlier($0) }
    let widest = drawn.compactMap { index in
      plan.data[index].map { measurer.width(of: $0.label, in: style(of: $0, at: index)) }
    }.max()
    if geometry.band > 1.1 * (widest ?? 0) { return Set(drawn) }
    return Set(
      extremes(of: drawn.filter { $0 != plan.current })
        + [plan.current, plan.yearEarlier].compactMap(\.self)
    )
    .filter { !plan.isOutlier($0) }
  }

  /// The first of the highest and the first of the lowest.
  private func extremes(of indices: [Int]) -> [Int] {
    let values = indices.compactMap { index in
      geometry.plan.data[index].map { (index: index, value: $0.value) }
    }
    // `max` would give the last of equals.
    let highest = values.reduce(values.first) { best, next in
      next.value > best?.value ?? next.value ? next : best
    }
    let lowest = values.min { $0.value < $1.value }
    return [highest?.index, lowest?.index].compactMap(\.self)
  }
}
