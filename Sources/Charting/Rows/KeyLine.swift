import Scene

/// Names with their symbols, once above a plot, in as many lines as they need.
struct KeyLine {
  /// One name, and how to draw what stands before it.
  struct Entry {
    let text: String
    let style: TextStyle
    /// Zero for a name without symbol.
    let symbolWidth: Double
    /// Draws the symbol around its middle.
    let symbol: (Point) -> [Item]
  }

  private(set) var items: [Item] = []
  /// The baseline of the last line.
  private(set) var baseline: Double
  /// Where the last line ends.
  private(set) var right: Double

  /// Sets `entries` from `left`; one that would pass `limit` begins a line of its own, and is cut
  /// where even that is too short.
  init(
    _ entries: [Entry],
    from left: Double,
    to limit: Double,
    baseline: Double,
    style: ChartStyle,
    measurer: any TextMeasuring
  ) {
    self.baseline = baseline
    right = left
    let space = 10 * style.unit
    for entry in entries {
      let lead = entry.symbolWidth > 0 ? entry.symbolWidth + 3 * style.unit : 0
      let width = measurer.width(of: entry.text, in: entry.style)
      var x = right > left ? right + space : left
      if x > left, x + lead + width > limit {
        x = left
        self.baseline += style.annotationLeading
      }
      let text = BalancedText(
        entry.text,
        style: entry.style,
        width: max(limit - x - lead, entry.style.size),
        limit: 1,
        measuring: measurer
      )
      let shown = text.lines.first ?? ""
      if entry.symbolWidth > 0 {
        let middle = Point(x + entry.symbolWidth / 2, self.baseline - 0.364 * entry.style.size)
        items += entry.symbol(middle)
      }
      items.append(
        .text(TextRun(shown, at: Point(x + lead, self.baseline), style: entry.style))
      )
      right = x + lead + measurer.width(of: shown, in: entry.style)
    }
  }
}
