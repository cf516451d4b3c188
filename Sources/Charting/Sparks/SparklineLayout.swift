import Scene

/// Places a `Sparkline`: small columns with the last value after them, and nothing around.
struct SparklineLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// A word beside text of 8 points; once and a half that at full width.
  private static func factor(_ format: ChartFormat) -> Double { format == .full ? 1.5 : 1 }

  static func height(of format: ChartFormat) -> Double { 17 * factor(format) * format.unit }

  /// The drawing, as wide as its columns and its words.
  func scene(of line: Sparkline, alternative: String) -> Scene {
    let factor = Self.factor(style.format)
    let columns = Size(56 * factor * style.unit, 14.4 * factor * style.unit)
    let height = Self.height(of: style.format)
    let base = height - 1.4 * factor * style.unit
    let frame = Rect(x: 0, y: base - columns.height, width: columns.width, height: columns.height)
    var items = SparkColumns(spark: line.spark, style: style).items(in: frame)
    var right = frame.right
    let textStyle = line.isMissing ? style.gapLabel : style.dataLabelCurrent
    let baseline = base - 0.5 * style.unit
    if !line.label.isEmpty {
      let left = right + 4 * style.unit
      items.append(.text(TextRun(line.label, at: Point(left, baseline), style: textStyle)))
      right = left + measurer.width(of: line.label, in: textStyle)
    }
    if !line.flag.isEmpty {
      let flagStyle = style.source.colored(style.colors.second)
      let at = Point(right + 0.5 * style.unit, baseline - 0.35 * textStyle.size)
      items.append(.text(TextRun(line.flag, at: at, style: flagStyle)))
      right = at.x + measurer.width(of: line.flag, in: flagStyle)
    }
    let figure = Group(.figure(alternative: alternative), items: items)
    return Scene(size: Size(right.rounded(.up), height), items: [.group(figure)])
  }
}
