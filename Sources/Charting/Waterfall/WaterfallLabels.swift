import Scales
import Scene

/// The numbers beside the bars, with a triangle where a direction is certain.
struct WaterfallLabels {
  let style: ChartStyle
  let measurer: any TextMeasuring
  /// Texts stay between these.
  let bounds: ClosedRange<Double>

  /// From the end of a bar to its label.
  static func gap(_ style: ChartStyle) -> Double { 4 * style.unit }

  /// Half the width of a triangle.
  private static func half(_ style: ChartStyle) -> Double { 2.6 * style.unit }

  /// Whether the label stands left of the bar.
  static func isLeft(of bar: WaterfallBars.Bar) -> Bool { bar.datum.value < 0 }

  private static func textStyle(of bar: WaterfallBars.Bar, style: ChartStyle) -> TextStyle {
    if bar.isTotal { return style.dataLabelCurrent }
    return bar.isHatched ? style.dataLabel : style.dataLabelCurrent.colored(style.colors.ink)
  }

  private static func hasTriangle(_ bar: WaterfallBars.Bar) -> Bool { !bar.isHatched }

  /// What a label takes, its triangle included.
  static func width(
    of bar: WaterfallBars.Bar,
    style: ChartStyle,
    measurer: any TextMeasuring
  ) -> Double {
    let text = measurer.width(of: bar.datum.label, in: textStyle(of: bar, style: style))
    return text + (hasTriangle(bar) ? 2 * half(style) + 2 * style.unit : 0)
  }

  func items(bars: WaterfallBars, rows: WaterfallRows, scale: LinearScale) -> [Item] {
    let zero = scale.position(of: 0)
    return bars.bars.enumerated().flatMap { index, bar -> [Item] in
      guard let bar else { return [] }
      return label(bar, at: rows.center(index + 1), scale: scale, zero: zero)
    }
  }

  private func label(
    _ bar: WaterfallBars.Bar,
    at y: Double,
    scale: LinearScale,
    zero: Double
  ) -> [Item] {
    let text = Self.textStyle(of: bar, style: style)
    let width = Self.width(of: bar, style: style, measurer: measurer)
    let isLeft = Self.isLeft(of: bar)
    let ends = (scale.position(of: bar.least), scale.position(of: bar.greatest))
    let beside = isLeft ? ends.0 - Self.gap(style) - width : ends.1 + Self.gap(style)
    // A label too long for the plot is kept out of the names, whatever it covers.
    let left =
      clear(of: zero, beside, width: width, movesLeft: isLeft)
      ?? max(bounds.lowerBound, min(beside, bounds.upperBound - width))
    var items: [Item] = []
    var x = left
    if Self.hasTriangle(bar) {
      items.append(triangle(bar.part.direction, at: Point(x + Self.half(style), y)))
      x += 2 * Self.half(style) + 2 * style.unit
    }
    let position = Point(x, text.baseline(centeredOn: y))
    items.append(.text(TextRun(bar.datum.label, at: position, style: text, halo: style.halo())))
    let taken = min(ends.0, left)...max(ends.1, left + width)
    if let remark = remark(of: bar, beside: taken, at: y, zero: zero) {
      items.append(.text(remark))
    }
    return items
  }

  /// `left`, or beyond the line at zero where a text from there would lie on it; `nil` where that
  /// is out of bounds.
  private func clear(of zero: Double, _ left: Double, width: Double, movesLeft: Bool) -> Double? {
    let gap = 3 * style.unit
    let crosses = left < zero + gap && zero - gap < left + width
    let place = !crosses ? left : movesLeft ? zero - gap - width : zero + gap
    return bounds.lowerBound <= place && place + width <= bounds.upperBound ? place : nil
  }

  /// The longest remark that has room right of what is `taken`, or else left of it.
  private func remark(
    of bar: WaterfallBars.Bar,
    beside taken: ClosedRange<Double>,
    at y: Double,
    zero: Double
  ) -> TextRun? {
    let gap = Self.gap(style)
    for remark in bar.part.remarks {
      let width = measurer.width(of: remark, in: style.annotation)
      let places = [
        clear(of: zero, taken.upperBound + gap, width: width, movesLeft: false),
        clear(of: zero, taken.lowerBound - gap - width, width: width, movesLeft: true),
      ]
      guard let left = places.lazy.compactMap(\.self).first else { continue }
      return TextRun(
        remark,
        at: Point(left, style.annotation.baseline(centeredOn: y)),
        style: style.annotation,
        halo: style.halo()
      )
    }
    return nil
  }

  private func triangle(_ direction: WaterfallChart.Part.Direction, at center: Point) -> Item {
    let half = Self.half(style)
    let height = (direction == .down ? -0.9 : 0.9) * half
    return .fill(
      .polygon([
        center.offset(-half, height), center.offset(half, height), center.offset(0, -height),
      ]),
      style.colors.inkSecondary
    )
  }
}
