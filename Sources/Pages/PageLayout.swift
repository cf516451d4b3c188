package import Charting
package import Document
package import Scene

/// Draws a chart: the chart, its frame, its height or `nil` for its own, and its number.
///
/// The items of the scene carry the figure's role and alternative text.
package typealias FigureDrawing = (Chart, ChartFormat, Double?, Int) -> Scene

/// The height of a chart for which none is asked, in points: the chart, its frame and its number.
package typealias FigureMeasuring = (Chart, ChartFormat, Int) -> Double

/// Lays a document out on pages.
///
/// Nothing is drawn: pages are scenes, and text is measured by what is passed in. The same document
/// gives the same lines and blocks on either paper.
package struct PageLayout {
  private let paper: Paper
  private let styles: PageStyles
  private let text: TextSetter
  private let drawer: FigureDrawer

  /// Layout in `theme` for `paper`; `figureHeight` measures the charts, and `drawFigure`
  /// draws them once their place is known.
  ///
  /// Default: the house theme, and `ChartLayout` with the same theme and measures; where only
  /// `drawFigure` is given, its drawings are measured.
  package init(
    theme: Theme = .standard,
    paper: Paper,
    measuring: any TextMeasuring,
    drawFigure: FigureDrawing? = nil,
    figureHeight: FigureMeasuring? = nil
  ) {
    self.paper = paper
    styles = PageStyles(theme: theme)
    text = TextSetter(measuring: measuring)
    let charts = ChartLayout(theme: theme, measuring: measuring)
    let measure: FigureMeasuring =
      if let figureHeight {
        figureHeight
      } else if let drawFigure {
        { drawFigure($0, $1, nil, $2).size.height }
      } else {
        { charts.height(of: $0, format: $1, figureNumber: $2) }
      }
    drawer = FigureDrawer(
      height: measure,
      draw: drawFigure ?? { charts.scene(of: $0, format: $1, height: $2, figureNumber: $3) }
    )
  }

  /// The pages, in one pass: blocks find their pages, and what names a page is drawn after that.
  package func pages(of document: Document) -> LaidOutDocument {
    let lead = CoverLead(document.cover, styles: styles, text: text)
    let contents = Contents(document.sections, styles: styles, text: text)
    let keyFigures = KeyFigureTable(
      figures: document.cover.keyFigures,
      styles: styles,
      text: text
    )
    let top = max(Self.keyFiguresTop, lead.bottom, contents.bottom)
    var cover = PageBuilder(after: [PageBuilder.Draft()])
    cover.add(
      keyFigures.strips(room: PageGrid.bottom - top),
      title: "Key figures",
      at: min(top, PageGrid.bottom)
    )

    var composer = BlockComposer(styles: styles, text: text, drawer: drawer)
    var placer = SectionPlacer(after: cover)
    for (index, section) in document.sections.enumerated() {
      placer.add(
        SectionPlacer.Section(
          strips: composer.strips(of: section),
          title: section.shortTitle,
          startsPage: section.startsPage || index == 0
        )
      )
    }
    let (builder, starts) = placer.finished()

    let masthead = Masthead(styles: styles, text: text)
      .items(of: document.information, notice: document.cover.notice)
    let front = masthead + lead.items + contents.items(starts: starts)
    return LaidOutDocument(
      pages: scenes(of: builder, front: front, information: document.information),
      outline: builder.outline,
      omittedSummary: lead.omitted
    )
  }

  /// The top of the key figures of page 1, if nothing above takes more room, in points.
  private static let keyFiguresTop = 306.0

  private func scenes(
    of builder: PageBuilder,
    front: [Item],
    information: Document.Information
  ) -> [Scene] {
    let furniture = PageFurniture(
      information: information,
      paper: paper,
      styles: styles,
      text: text
    )
    var levels = HeadingLevels()
    return builder.drafts.enumerated().map { index, draft in
      let head = index == 0 ? front : furniture.runningHead(titles: draft.titles)
      let foot = furniture.footer(page: index + 1, count: builder.drafts.count)
      let items = WordSpacing(text: text).spaced(head + builder.items(of: draft) + foot)
      let live = Group(origin: Point(paper.sideMargin, 0), items: levels.settled(items))
      return Scene(size: paper.size, items: [.group(live)])
    }
  }
}
