internal import Charting
internal import Document
internal import Scene

/// A chart as strips: the drawing, and under it where its figures stand.
struct FigureComposer {
  let styles: PageStyles
  let text: TextSetter
  let drawFigure: FigureDrawing

  /// In points; a stretched chart says no more than a smaller one.
  private static let tallest = 290.0

  /// The strips of a chart, together `height` high, or as high as the chart would have it.
  func strips(
    of shown: ChartFigure,
    number: Int,
    width: Double,
    height: Double? = nil
  ) -> [Strip] {
    let reference = referenceStrip(for: shown, width: width)
    let foot = reference?.height ?? 0
    let format: ChartFormat = width > PageGrid.half ? .full : .half
    var scene = drawFigure(shown.chart, format, height.map { $0 - foot }, number)
    let room = PageGrid.depth - ProseComposer.titleHeight - foot
    if scene.size.height > room { scene = drawFigure(shown.chart, format, room, number) }
    let figure = Strip(
      .figure,
      height: scene.size.height,
      items: scene.items,
      keepsWithNext: reference != nil
    )
    return [figure] + [reference].compactMap { $0 }
  }

  /// A figure beside a longer column grows towards its foot, within the range of charts.
  func stretched(
    _ strips: [Strip],
    of shown: ChartFigure,
    number: Int,
    beside others: [Strip]
  ) -> [Strip] {
    let natural = Self.height(of: strips)
    let foot = natural - (strips.first?.height ?? 0)
    let other = StripStack.height(of: others, after: .sectionTitle, onGrid: false)
    let height = min(other, Self.tallest + foot, (natural - foot) * 1.25 + foot)
    guard height > natural else { return strips }
    return self.strips(of: shown, number: number, width: PageGrid.half, height: height)
  }

  /// Two figures side by side, of one height; the second has the number after `number`.
  func pair(_ first: ChartFigure, _ second: ChartFigure, number: Int) -> ColumnPair {
    let width = PageGrid.half
    let natural = [
      strips(of: first, number: number, width: width),
      strips(of: second, number: number + 1, width: width),
    ]
    let height = natural.map(Self.height).max() ?? 0
    let columns = zip([(first, number), (second, number + 1)], natural).map { entry, strips in
      Self.height(of: strips) == height
        ? strips : self.strips(of: entry.0, number: entry.1, width: width, height: height)
    }
    return ColumnPair(left: columns[0], right: columns[1])
  }

  private static func height(of strips: [Strip]) -> Double {
    strips.reduce(0) { $0 + $1.height }
  }

  private func referenceStrip(for shown: ChartFigure, width: Double) -> Strip? {
    guard !shown.dataReference.isEmpty else { return nil }
    var strip = Strip(.figureData, height: DataReference.height)
    strip.reference = DataReference(
      words: shown.dataReference,
      style: styles.dataReference.style,
      width: width,
      text: text
    )
    return strip
  }
}
