package import Scene

/// Every size that a chart is drawn with, for one format: points in print, slide units on slides.
package struct ChartStyle: Hashable, Sendable {
  package let format: ChartFormat
  package let colors: Theme.Colors

  // MARK: - Text

  package let title: TextStyle
  /// `Figure 3` before a title.
  package let figureNumber: TextStyle
  package let subtitle: TextStyle
  package let axis: TextStyle
  /// The current month on an axis.
  package let axisCurrent: TextStyle
  package let dataLabel: TextStyle
  package let dataLabelCurrent: TextStyle
  package let annotation: TextStyle
  package let annotationStrong: TextStyle
  package let panelHeading: TextStyle
  /// "no figure".
  package let gapLabel: TextStyle
  package let source: TextStyle
  package let tag: TextStyle

  package let titleLeading: Double
  package let subtitleLeading: Double
  package let sourceLeading: Double
  /// From line to line in annotations and two-line gap labels.
  package let annotationLeading: Double

  // MARK: - Lines

  package let dataLineWidth: Double
  /// Second lines, stems, bars that join two marks.
  package let secondLineWidth: Double
  package let axisLineWidth: Double
  package let tickLength: Double
  package let gridLineWidth: Double
  package let bandEdgeWidth: Double
  package let referenceLineWidth: Double
  package let referenceDash: [Double]
  package let outlineWidth: Double
  package let haloWidth: Double
  package let hatchWidth: Double
  package let hatchPitch: Double

  // MARK: - Marks and distances

  package let dotRadius: Double
  /// From the labels of the value axis to the plot.
  package let axisGap: Double

  /// One point of the print design: 1 in print, 2.6 on slides.
  package var unit: Double { format.unit }

  package init(_ format: ChartFormat, theme: Theme) {
    let isSlide = format == .slide
    let (colors, faces) = (theme.colors, theme.faces)
    func pick(_ print: Double, _ slide: Double) -> Double { isSlide ? slide : print }
    func text(_ face: Typeface, _ print: Double, _ slide: Double, _ color: Color) -> TextStyle {
      TextStyle(face, size: pick(print, slide), color: color)
    }

    self.format = format
    self.colors = colors
    title = text(isSlide ? faces.display : faces.dataStrong, 9.5, 40, colors.ink)
    figureNumber = text(faces.data, 9.5, 40, colors.inkTertiary)
    subtitle = text(faces.data, 7.5, 23, colors.inkSecondary)
    axis = text(faces.data, 7, 20, colors.inkSecondary)
    axisCurrent = text(faces.dataStrong, 7, 20, colors.ink)
    dataLabel = text(faces.data, 7, 20, colors.inkSecondary)
    dataLabelCurrent = text(faces.dataStrong, 7.25, 21, colors.current)
    annotation = text(faces.data, 7, 19, colors.inkSecondary)
    annotationStrong = text(faces.dataStrong, 7, 19, colors.inkSecondary)
    panelHeading = text(faces.dataStrong, 7, 19, colors.inkSecondary)
    gapLabel = text(faces.data, 7, 19, colors.inkTertiary)
    source = text(faces.data, 6.5, 17, colors.inkTertiary)
    tag = source
    titleLeading = pick(12.5, 48)
    subtitleLeading = pick(10.5, 31)
    sourceLeading = pick(8.75, 23)
    annotationLeading = pick(8.75, 24)

    dataLineWidth = pick(1.5, 4)
    secondLineWidth = pick(1, 2.5)
    axisLineWidth = pick(0.6, 1.8)
    tickLength = pick(3, 8)
    gridLineWidth = pick(0.4, 1.2)
    bandEdgeWidth = 1.4 * gridLineWidth
    referenceLineWidth = pick(0.5, 1.4)
    referenceDash = [1.6 * format.unit, 1.6 * format.unit]
    outlineWidth = pick(0.9, 2.25)
    haloWidth = pick(2.2, 6)
    hatchWidth = pick(0.55, 1.6)
    hatchPitch = pick(3.4, 9)

    dotRadius = pick(2.4, 7)
    axisGap = pick(3, 8)
  }
}

// MARK: - Strokes

extension ChartStyle {
  package var axisLine: Stroke { Stroke(colors.inkTertiary, width: axisLineWidth) }
  package var gridLine: Stroke { Stroke(colors.grid, width: gridLineWidth) }

  /// Reference values and dated events.
  package var referenceLine: Stroke {
    Stroke(colors.inkSecondary, width: referenceLineWidth, dash: referenceDash)
  }

  /// What text over lines is drawn on: `nil` gives paper.
  package func halo(_ color: Color? = nil) -> Stroke {
    Stroke(color ?? colors.paper, width: haloWidth, join: .round, cap: .round)
  }
}
