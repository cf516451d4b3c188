import Charting
import Scene

extension Press {
  /// The chart as SVG, as large as its PNG: print charts in points, slides in pixels.
  ///
  /// - Parameters:
  ///   - chart: What it says.
  ///   - format: Slide, full or half.
  ///   - name: What ids within the picture start with.
  /// - Returns: UTF-8.
  /// - Throws: `SVGError`.
  func svg(_ chart: Chart, format: ChartFormat, name: String) throws -> [UInt8] {
    try SVGWriter.write(
      picture(of: chart, format: format),
      scale: format.isPrint ? 1 : Press.slideUnitsInPixels,
      unit: format.isPrint ? .points : .pixels,
      background: theme.colors.paper,
      palette: theme.colors.svgColors(dark: Theme.dark),
      description: SVGDescription(
        title: chart.title,
        description: chart.alternative,
        source: chart.source,
        creator: Press.creator,
        idPrefix: name
      ),
      measuring: measurer
    )
  }
}
