import Scene

/// The head of a small panel: its name, its current value, and the value of the scale's top.
struct MultiplesHeading {
  /// How much room the head takes.
  enum Form: Int, Hashable {
    /// Name and value on one line, no label of the scale: where panels are low.
    case oneLine
    /// The value under the name, the scale's top beside it.
    case twoLines
    /// The scale's top under the value, because they do not fit beside each other.
    case threeLines
  }

  let name: String
  let value: String
  let unit: String
  let topLabel: String
  let frame: Rect
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// Where the plot begins.
  func plotTop(_ form: Form) -> Double {
    switch form {
    case .oneLine: nameBaseline + 3.5 * style.unit
    case .twoLines: valueBaseline + 6.4 * style.unit
    case .threeLines: valueBaseline + 6.4 * style.unit + 1.15 * style.axis.size
    }
  }

  /// Whether value and unit leave the label of the scale's top its room.
  var fitsTwoLines: Bool {
    guard hasNumber, !topLabel.isEmpty else { return true }
    let words =
      measurer.width(of: value, in: style.panelValue) + space
      + measurer.width(of: unit, in: style.annotation)
    return words + 5 * style.unit + measurer.width(of: topLabel, in: style.axis) <= frame.width
  }

  private var hasNumber: Bool { value.contains(where: \.isNumber) }
  private var space: Double { 3 * style.unit }
  private var nameStyle: TextStyle { style.panelHeading.colored(style.colors.ink) }
  private var nameBaseline: Double { frame.top + 1.35 * style.panelHeading.size }
  private var valueBaseline: Double { nameBaseline + 1.23 * style.panelValue.size }
}

extension MultiplesHeading {
  func items(_ form: Form) -> [Item] {
    let rule = Path.line(Point(frame.left, frame.top), Point(frame.right, frame.top))
    let line: Item = .stroke(rule, Stroke(style.colors.rule, width: style.axisLineWidth))
    guard form != .oneLine else { return [line] + oneLine() }

    let name = run(name, from: frame.left, baseline: nameBaseline, style: nameStyle)
    var items = [line] + name + values()
    if !topLabel.isEmpty {
      let at = Point(frame.right, plotTop(form) - 2.5 * style.unit)
      items.append(.text(TextRun(topLabel, at: at, anchor: .end, style: style.axis)))
    }
    return items
  }

  /// The big number and its unit; words in place of a number are not big.
  private func values() -> [Item] {
    guard hasNumber else {
      return run(value, from: frame.left, baseline: valueBaseline, style: style.gapLabel)
    }
    let end = frame.left + measurer.width(of: value, in: style.panelValue) + space
    return run(value, from: frame.left, baseline: valueBaseline, style: style.panelValue)
      + run(unit, from: end, baseline: valueBaseline, style: style.annotation)
  }

  /// The name at the left and the value, with its unit where that fits, at the right.
  private func oneLine() -> [Item] {
    let valueStyle = hasNumber ? style.dataLabelCurrent : style.gapLabel
    let long = unit.isEmpty ? value : "\(value)\u{A0}\(unit)"
    let room = frame.width - measurer.width(of: name, in: nameStyle) - space
    let text = measurer.width(of: long, in: valueStyle) <= room ? long : value
    let width = min(measurer.width(of: text, in: valueStyle), frame.width)
    let left = frame.right - width
    return run(
      name,
      from: frame.left,
      to: left - space,
      baseline: nameBaseline,
      style: nameStyle
    ) + run(text, from: left, baseline: nameBaseline, style: valueStyle)
  }

  /// One line of text, cut where it would pass `right`, by default the frame.
  private func run(
    _ text: String,
    from left: Double,
    to right: Double? = nil,
    baseline: Double,
    style textStyle: TextStyle
  ) -> [Item] {
    let width = (right ?? frame.right) - left
    guard width > 2 * textStyle.size else { return [] }
    let cut = BalancedText(
      text,
      style: textStyle,
      width: width + 1e-6,
      limit: 1,
      measuring: measurer
    )
    return cut.lines.map { .text(TextRun($0, at: Point(left, baseline), style: textStyle)) }
  }
}
