import Scales
import Scene

/// The shaded months without a figure, and the words in them.
struct GapLayer {
  let geometry: PanelGeometry
  /// The lines of each gap's label; none where it does not fit.
  let labels: [[String]]

  private var style: ChartStyle { geometry.style }

  /// How much of a band a gap is inset at each side.
  private static let inset = 0.06

  static func shadeWidth(of gap: Range<Int>, band: Double) -> Double {
    (Double(gap.count) - 2 * inset) * band
  }

  /// One for each gap.
  var shades: [Rect] {
    geometry.plan.gaps.map { gap in
      let inset = Self.inset * geometry.band
      return Rect(
        left: geometry.months.bands.edge(gap.lowerBound) + inset,
        top: geometry.plot.top,
        right: geometry.months.bands.edge(gap.upperBound) - inset,
        bottom: geometry.plot.bottom
      )
    }
  }

  var fills: [Item] { shades.map { .fill(.rect($0), style.colors.panel) } }

  /// The labels, 0.7 of their size above the base; in the middle where there is no figure at all.
  var runs: [TextRun] {
    let size = style.gapLabel.size
    return zip(shades, labels).flatMap { shade, lines -> [TextRun] in
      let isEmpty = geometry.plan.axis == nil
      let last = isEmpty ? shade.midY : shade.bottom - 0.7 * size
      return lines.enumerated().map { index, line in
        let above = Double(lines.count - 1 - index) * style.annotationLeading
        return TextRun(
          line,
          at: Point(shade.midX, last - above),
          anchor: .middle,
          style: style.gapLabel
        )
      }
    }
  }
}
