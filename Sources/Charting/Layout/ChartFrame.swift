package import Scene

/// What surrounds the body of every chart: mark, title, subtitle, source and tag, all placed.
package struct ChartFrame {
  package let style: ChartStyle
  package let size: Size
  /// The box that everything lies in: all of a print chart, a slide less its margins.
  package let box: Rect
  /// What is left for the body, between the subtitle and the source.
  ///
  /// It ends where the lowest axis text may end; an axis of months needs three times its text
  /// size of it below the base line.
  package let area: Rect
  package let items: [Item]
  package internal(set) var warnings: [ChartWarning]

  /// The frame of `chart`, whose subtitle is taken as it is; `sourceNote` ends the source.
  ///
  /// `height` is that of print, in points; slides are always 900 units high. `figureNumber` is
  /// printed before the title in print; slides have none.
  package init(
    of chart: Chart,
    style: ChartStyle,
    height: Double,
    figureNumber: Int?,
    sourceNote: String = "",
    measuring measurer: any TextMeasuring
  ) {
    let isSlide = style.format == .slide
    self.style = style
    size = style.format.size(height: height)
    box = style.format.box(height: height)
    var text = FrameText(style: style, box: box, measurer: measurer)

    var baseline = box.top + (isSlide ? 50 : 13)
    text.setTitle(chart.title, figureNumber: isSlide ? nil : figureNumber, from: baseline)
    baseline = text.lastBaseline
    if !chart.subtitle.isEmpty {
      baseline += isSlide ? 40 : 12
      text.setSubtitle(chart.subtitle, from: baseline)
      baseline = text.lastBaseline
    }
    let sourceTop = text.setSource(chart.source, note: sourceNote, tag: isSlide ? chart.tag : "")
    let mark: Item =
      isSlide
      ? .fill(.rect(Rect(x: 72, y: 54, width: 56, height: 6)), style.colors.current)
      : .stroke(
        .line(Point(box.left, 0.375), Point(box.right, 0.375)),
        Stroke(style.colors.ink, width: 0.75)
      )

    area = Rect(
      left: box.left,
      top: baseline + (isSlide ? 30 : 10),
      right: box.right,
      bottom: sourceTop - (isSlide ? 34 : 13)
    )
    items = [.group(Group(.layer("frame"), items: [mark] + text.items))]
    warnings = text.warnings
  }
}

extension ChartFrame {
  /// Whether the source ends in an ellipsis.
  var cutsSource: Bool {
    warnings.contains { warning in
      if case .textCut(.source, _) = warning { true } else { false }
    }
  }
}

extension ChartFormat {
  /// The whole drawing, `height` being that of print.
  package func size(height: Double) -> Size {
    switch self {
    case .slide: Size(1600, 900)
    case .full: Size(504, height)
    case .half: Size(246, height)
    }
  }

  /// What may be drawn on: a slide without its margins, all of a print chart.
  package func box(height: Double) -> Rect {
    guard isPrint else { return Rect(x: 72, y: 56, width: 1456, height: 800) }
    let size = size(height: height)
    return Rect(x: 0, y: 0, width: size.width, height: size.height)
  }
}

/// Text that has no room where the design puts it.
package enum ChartWarning: Hashable, Sendable {
  package enum Part: String, Hashable, Sendable {
    case title, subtitle, source
  }

  /// A text ends in an ellipsis, because it needs more lines than it may have.
  case textCut(Part, text: String)
  /// Events that have no room, and the source has none to say so.
  case eventsLeftOut(count: Int)
  /// The body has no room at this height, and is left out.
  case noRoomForBody
}
