internal import Charting
internal import Document
internal import Scene

/// A chart as strips: its place, and under it where its figures stand.
struct FigureComposer {
  let styles: PageStyles
  let text: TextSetter
  let drawer: FigureDrawer

  /// The strips of a chart, as high as the chart would have it.
  func strips(of shown: ChartFigure, number: Int, width: Double) -> [Strip] {
    let reference = referenceStrip(for: shown, width: width)
    let slot = FigureSlot(
      shown.chart,
      width > PageGrid.half ? .full : .half,
      number: number,
      room: PageGrid.depth - ProseComposer.titleHeight - (reference?.height ?? 0),
      drawer: drawer
    )
    var figure = Strip(.figure, height: slot.height, keepsWithNext: reference != nil)
    figure.figure = slot
    return [figure] + [reference].compactMap { $0 }
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
