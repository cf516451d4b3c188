import Scales
import Scene

/// The horizontal axis of a waterfall, on which labels beside bars have their room.
struct WaterfallAxis {
  let scale: LinearScale
  let ticks: [(value: Double, label: String)]
  let style: ChartStyle
  let measurer: any TextMeasuring
  /// Where the plot ends, beyond which no number of the axis reaches.
  private let right: Double

  /// The axis over all of `bars` and zero, with as many ticks, 5 to 2, as have room side by side.
  init(
    _ bars: WaterfallBars,
    left: Double,
    right: Double,
    style: ChartStyle,
    measurer: any TextMeasuring
  ) {
    self.style = style
    self.measurer = measurer
    self.right = right
    let bars = bars.bars.compactMap(\.self)
    let lowest = min(0, bars.map(\.least).min() ?? 0)
    let highest = max(0, bars.map(\.greatest).max() ?? 0)
    // A label stands outside its bar, on the side to which the bar goes.
    func room(_ isLeft: Bool) -> Double {
      let widths = bars.filter { WaterfallLabels.isLeft(of: $0) == isLeft }.map {
        WaterfallLabels.width(of: $0, style: style, measurer: measurer)
      }
      return widths.max().map { $0 + WaterfallLabels.gap(style) } ?? style.dotRadius
    }
    let start = left + min(room(true), 0.45 * (right - left))
    let end = right - min(room(false), 0.45 * (right - left))
    let ticks = (2...5).reversed().lazy.map { count in
      Breaks.extendedWilkinson(
        from: lowest,
        to: highest,
        count: count,
        within: min(3, count)...count
      )
    }
    var chosen: [(value: Double, label: String)] = []
    var scale = LinearScale(domain: (lowest, highest), range: (start, end))
    for candidate in ticks {
      let (values, labels) = (candidate.values, Labels.axis(candidate))
      // The axis ends with the bars: a tick far beyond them would only make them short.
      let reach = zip(values, labels).filter { $0.0 >= lowest && $0.0 <= highest }
      scale = LinearScale(
        domain: highest > lowest ? (lowest, highest) : (candidate.lowest, candidate.highest),
        range: (start, end)
      )
      chosen = (highest > lowest ? reach : Array(zip(values, labels))).map { ($0, $1) }
      let widest = labels.map { measurer.width(of: $0, in: style.axis) }.max() ?? 0
      if scale.length(of: candidate.spacing) >= widest + 6 * style.unit { break }
    }
    self.scale = scale
    self.ticks = chosen
  }

  func grid(from top: Double, to bottom: Double) -> [Item] {
    ticks.filter { $0.value != 0 }.map { vertical($0.value, top, bottom, style.gridLine) }
  }

  /// The line at zero, and the numbers under the ticks, from zero outward as they have room.
  func items(from top: Double, to bottom: Double) -> [Item] {
    let furniture = RowFurniture(style: style, measurer: measurer)
    let baseline = bottom + furniture.axisLabelDrop
    var taken: [Rect] = []
    var labels: [Item] = []
    for tick in ticks.sorted(by: { abs($0.value) < abs($1.value) }) {
      let half = measurer.width(of: tick.label, in: style.axis) / 2
      let run = TextRun(
        tick.label,
        at: Point(min(scale.position(of: tick.value), right - half), baseline),
        anchor: .middle,
        style: style.axis
      )
      let frame = TextBox(run, measuring: measurer).frame.inset(-2 * style.unit, 0)
      guard !taken.contains(where: { $0.intersects(frame) }) else { continue }
      taken.append(frame)
      labels.append(.text(run))
    }
    return [vertical(0, top, bottom, style.axisLine)] + labels
  }

  private func vertical(_ value: Double, _ top: Double, _ bottom: Double, _ stroke: Stroke) -> Item
  {
    let x = scale.position(of: value)
    return .stroke(.line(Point(x, top), Point(x, bottom)), stroke)
  }
}
