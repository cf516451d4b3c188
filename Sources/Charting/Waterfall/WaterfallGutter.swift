import Scene

/// The names of the rows, each over its detail where rows are high enough.
struct WaterfallGutter {
  let style: ChartStyle
  /// Where the widest text ends.
  let right: Double
  private let left: Double
  private let entries: [(name: TextRun, detail: TextRun?)]

  /// The texts of `steps` from `left`, none wider than `widest`.
  init(
    _ steps: WaterfallChart.Steps,
    left: Double,
    pitch: Double,
    widest: Double,
    style: ChartStyle,
    measurer: any TextMeasuring
  ) {
    self.style = style
    self.left = left
    let hasDetails = pitch >= 1.15 * style.annotation.size + style.annotationLeading
    let name = style.annotationStrong.colored(style.colors.ink)
    func fitted(_ text: String, _ textStyle: TextStyle) -> TextRun {
      let lines = BalancedText(
        text,
        style: textStyle,
        width: widest,
        limit: 1,
        measuring: measurer
      ).lines
      return TextRun(lines.first ?? "", at: Point(left, 0), style: textStyle)
    }
    let texts =
      [(steps.start.name, steps.start.words)]
      + (steps.parts + [steps.total]).map { ($0.name, $0.detail) }
    entries = texts.enumerated().map { index, text in
      let isTotal = index == texts.count - 1
      let nameRun = fitted(text.0, isTotal ? name.colored(style.colors.current) : name)
      let hasDetail = hasDetails && !text.1.isEmpty
      return (nameRun, hasDetail ? fitted(text.1, style.annotation) : nil)
    }
    let runs = entries.flatMap { [$0.name, $0.detail].compactMap(\.self) }
    right = left + (runs.map { measurer.width(of: $0.text, in: $0.style) }.max() ?? 0)
  }

  func items(rows: WaterfallRows) -> [Item] {
    entries.enumerated().flatMap { index, entry -> [Item] in
      let y = rows.center(index)
      guard var detail = entry.detail else {
        return [.text(entry.name.moved(to: entry.name.style.baseline(centeredOn: y)))]
      }
      let half = style.annotationLeading / 2
      detail = detail.moved(to: detail.style.baseline(centeredOn: y + half))
      let name = entry.name.moved(to: entry.name.style.baseline(centeredOn: y - half))
      return [.text(name), .text(detail)]
    }
  }
}

extension TextRun {
  fileprivate func moved(to baseline: Double) -> TextRun {
    var run = self
    run.position.y = baseline
    return run
  }
}
