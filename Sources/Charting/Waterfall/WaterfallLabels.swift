import Scales
import Scene

/// The numbers beside the bars, with a triangle where a direction is certain.
struct WaterfallLabels {
  let style: ChartStyle
  let measurer: any TextMeasuring
  /// Nothing may pass this.
  let right: Double

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
    let gap = Self.gap(style)
    let barRight = scale.position(of: bar.greatest)
    let left =
      Self.isLeft(of: bar) ? scale.position(of: bar.least) - gap - width : barRight + gap
    var items: [Item] = []
    var x = left
    if Self.hasTriangle(bar) {
      items.append(triangle(bar.part.direction, at: Point(x + Self.half(style), y)))
      x += 2 * Self.half(style) + 2 * style.unit
    }
    let number = TextRun(
      bar.datum.label,
      at: Point(x, text.baseline(centeredOn: y)),
      style: text,
      halo: style.halo()
    )
    items.append(.text(number))
    // Behind the number, or right of a bar that goes left.
    let start = Self.isLeft(of: bar) ? barRight + gap : left + width + gap
    if let remark = remark(of: bar, from: start, at: y) { items.append(.text(remark)) }
    return items
  }

  private func remark(of bar: WaterfallBars.Bar, from left: Double, at y: Double) -> TextRun? {
    let fitting = bar.part.remarks.first {
      left + measurer.width(of: $0, in: style.annotation) <= right
    }
    return fitting.map {
      TextRun(
        $0,
        at: Point(left, style.annotation.baseline(centeredOn: y)),
        style: style.annotation,
        halo: style.halo()
      )
    }
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
