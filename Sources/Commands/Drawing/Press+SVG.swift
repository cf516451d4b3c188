import Charting
import Scene

extension Press {
  /// The chart as SVG, as large as its PNG: print charts in points, slides in pixels.
  func svg(_ plate: Plate, from data: Provenance) throws -> [UInt8] {
    let isPrint = plate.format.isPrint
    return try SVGWriter.write(
      plate.framed,
      scale: isPrint ? 1 : Press.slideUnitsInPixels,
      unit: isPrint ? .points : .pixels,
      background: theme.colors.paper,
      palette: theme.colors.svgColors(dark: theme.dark),
      description: SVGDescription(
        title: plate.chart.title,
        description: plate.chart.alternative,
        source: plate.chart.source,
        dataHash: data.dataHash,
        creator: Press.creator,
        idPrefix: plate.name
      ),
      measuring: measurer
    )
  }
}
