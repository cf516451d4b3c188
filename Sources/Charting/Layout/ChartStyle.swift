package import Scene

/// Every size that a chart is drawn with, for one format: points in print, slide units on slides.
package struct ChartStyle: Hashable, Sendable {
  package let format: ChartFormat
  package let colors: Theme.Colors
  package let logo: Theme.Logo?

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
  /// The number at the head of a small panel.
  package let panelValue: TextStyle
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
    let (colors, faces) = (theme.colors, theme.faces)
    let (sizes, lines) = (theme.sizes, theme.lines)
    func text(_ face: Typeface, _ size: FormatLength, _ color: Color) -> TextStyle {
      TextStyle(face, size: size.of(format), color: color)
    }

    self.format = format
    self.colors = colors
    logo = theme.logo
    title = text(format == .slide ? faces.display : faces.dataStrong, sizes.title, colors.ink)
    figureNumber = text(faces.data, sizes.title, colors.inkTertiary)
    subtitle = text(faces.data, sizes.subtitle, colors.inkSecondary)
    axis = text(faces.data, sizes.axis, colors.inkSecondary)
    axisCurrent = text(faces.dataStrong, sizes.axis, colors.ink)
    dataLabel = text(faces.data, sizes.dataLabel, colors.inkSecondary)
    dataLabelCurrent = text(faces.dataStrong, sizes.dataLabelCurrent, colors.current)
    annotation = text(faces.data, sizes.annotation, colors.inkSecondary)
    annotationStrong = text(faces.dataStrong, sizes.annotation, colors.inkSecondary)
    panelHeading = annotationStrong
    gapLabel = text(faces.data, sizes.annotation, colors.inkTertiary)
    panelValue = text(faces.display, sizes.panelValue, colors.current)
    source = text(faces.data, sizes.source, colors.inkTertiary)
    tag = source
    titleLeading = theme.leadings.title.of(format)
    subtitleLeading = theme.leadings.subtitle.of(format)
    sourceLeading = theme.leadings.source.of(format)
    annotationLeading = theme.leadings.annotation.of(format)

    dataLineWidth = lines.data.of(format)
    secondLineWidth = lines.second.of(format)
    axisLineWidth = lines.axis.of(format)
    tickLength = lines.tick.of(format)
    gridLineWidth = lines.grid.of(format)
    bandEdgeWidth = 1.4 * gridLineWidth
    referenceLineWidth = lines.reference.of(format)
    referenceDash = [1.6 * format.unit, 1.6 * format.unit]
    outlineWidth = lines.outline.of(format)
    haloWidth = lines.halo.of(format)
    hatchWidth = lines.hatch.of(format)
    hatchPitch = lines.hatchPitch.of(format)

    dotRadius = lines.dotRadius.of(format)
    axisGap = format == .slide ? 8 : 3
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
