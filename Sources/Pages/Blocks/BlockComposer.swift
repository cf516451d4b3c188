internal import Charting
internal import Document
internal import Scene

/// Blocks as strips, with figures, tables and pictures numbered in order of appearance.
struct BlockComposer {
  let styles: PageStyles
  let text: TextSetter
  private let figures: FigureComposer

  private var figureCount = 0
  private var tableCount = 0
  private var pictureCount = 0
  private var partCount = 0

  init(styles: PageStyles, text: TextSetter, drawer: FigureDrawer) {
    self.styles = styles
    self.text = text
    figures = FigureComposer(styles: styles, text: text, drawer: drawer)
  }

  /// The title of a section and everything in it.
  mutating func strips(of section: Document.Section) -> [Strip] {
    var title = prose.sectionTitle(section.title)
    if case .article(let article) = section.blocks.first, article.isLead {
      title = articles.sectionName(section.title)
    }
    return [title] + strips(of: section.blocks, width: PageGrid.width, opensSection: true)
  }

  private mutating func strips(
    of blocks: [Block],
    width: Double,
    opensSection: Bool = false,
    isSmall: Bool = false
  ) -> [Strip] {
    var strips: [Strip] = []
    for (index, block) in blocks.enumerated() {
      let place = Place(
        width: width,
        upper: strips.last?.kindBelow,
        followsParagraph: index > 0 && blocks[index - 1].isParagraph,
        opensSection: opensSection && strips.isEmpty,
        isSmall: isSmall
      )
      strips += self.strips(of: block, at: place)
    }
    return strips
  }

  /// Where a block stands.
  private struct Place {
    let width: Double
    /// What stands above it in the column; `nil` at its top.
    let upper: Strip.Kind?
    let followsParagraph: Bool
    /// Whether only the title of the section stands above it.
    let opensSection: Bool
    /// Whether lists are set in small text, as all that is around them.
    let isSmall: Bool
  }

  private mutating func strips(of block: Block, at place: Place) -> [Strip] {
    let width = place.width
    switch block {
    case .heading(let words, let level):
      return prose.heading(words, level: level, width: width)
    case .paragraph(let words):
      return prose.paragraph(
        words,
        width: width,
        isIndented: place.followsParagraph && place.upper == .body,
        part: nextPart()
      )
    case .note(let words):
      return prose.note(words, width: width, part: nextPart())
    case .list(let items, let isOrdered):
      return ListComposer(prose: prose).strips(
        of: items,
        isOrdered: isOrdered,
        kind: place.isSmall || place.upper == .note ? .note : .body,
        width: width,
        nextPart: { nextPart() }
      )
    case .table(let table): return strips(of: table, width: width)
    case .figure(let shown):
      figureCount += 1
      let strips = figures.strips(of: shown, number: figureCount, width: width)
      guard shown.dataReference.isEmpty, let data = shown.data else { return strips }
      return strips + self.strips(of: data, width: width)
    case .factBox(let box): return strips(of: box, width: width)
    case .article(let article): return strips(of: article, at: place)
    case .events(let events):
      return EventComposer(styles: styles, text: text).strips(
        of: events,
        width: width,
        nextPart: { nextPart() }
      )
    case .caseBox(let box):
      if box.picture != nil { pictureCount += 1 }
      return strips(of: box, width: width)
    case .chartMarks:
      return [
        ChartMarks(styles: styles, text: text)
          .strip(width: width, isRuled: !place.opensSection && place.upper != nil)
      ]
    case .balanced(let blocks):
      let strips = self.strips(of: blocks, width: min(width, PageGrid.half), isSmall: true)
      guard width > PageGrid.half, !strips.isEmpty else { return strips }
      return [Strip(ColumnPair(balancing: strips))]
    case .columns(let left, let right):
      // A column has no room for columns of its own.
      guard width > PageGrid.half else {
        return strips(of: left, width: width) + strips(of: right, width: width)
      }
      let pair = columns(left: left, right: right)
      return pair.isEmpty ? [] : [Strip(pair)]
    }
  }

  private mutating func strips(of table: DataTable, width: Double) -> [Strip] {
    if !table.title.isEmpty { tableCount += 1 }
    return TableComposer(styles: styles, text: text).strips(
      of: table,
      width: width,
      number: tableCount,
      part: nextPart(),
      notesPart: nextPart()
    )
  }

  private mutating func strips(of box: FactBox, width: Double) -> [Strip] {
    let strips = FactBoxComposer(styles: styles, text: text).strips(of: box, width: width)
    guard let strip = strips.first, strip.height > PageGrid.depth / 2 else { return strips }
    return prose.heading(box.label, level: 2, width: width)
      + box.facts.flatMap {
        prose.note(RichText("\($0.number) \($0.caption)"), width: width, part: nextPart())
      }
  }

  private mutating func strips(of article: Article, at place: Place) -> [Strip] {
    if article.picture != nil { pictureCount += 1 }
    let isFirst = place.opensSection || (place.width <= PageGrid.half && place.upper == nil)
    return articles.strips(
      of: article,
      at: !isFirst ? .later : place.opensSection && article.isLead ? .underName : .first,
      width: place.width,
      pictureNumber: pictureCount,
      nextPart: { nextPart() }
    )
  }

  /// A case on its panel, or as plain text where that would be taller than half a page.
  private mutating func strips(of box: CaseBox, width: Double) -> [Strip] {
    let strip = cases.strip(of: box, width: width, pictureNumber: pictureCount)
    guard strip.height > 0.6 * PageGrid.depth else { return [strip] }
    let facts = box.facts.map { "\($0.number) \($0.caption)" }.joined(separator: "; ")
    let pictures = PictureComposer(styles: styles, text: text)
    return prose.heading(box.title, level: 2, width: width)
      + prose.note(RichText(box.eyebrow), width: width, part: nextPart())
      + (box.picture.map {
        pictures.strips(of: $0, number: pictureCount, width: width, tallest: 150)
      } ?? [])
      + prose.note(RichText(facts), width: width, part: nextPart())
      + prose.note(box.text, width: width, part: nextPart())
  }

  private mutating func columns(left: [Block], right: [Block]) -> ColumnPair {
    let first = pictureCount + 1
    let leftStrips = strips(of: left, width: PageGrid.half)
    let second = pictureCount + 1
    let rightStrips = strips(of: right, width: PageGrid.half)
    return ColumnPair(
      left: stretched(leftStrips, of: left, pictureNumber: first, beside: rightStrips),
      right: stretched(rightStrips, of: right, pictureNumber: second, beside: leftStrips)
    )
    .settingFigures(at: 1)
  }

  /// A lone case beside a longer column grows to its foot.
  private func stretched(
    _ strips: [Strip],
    of blocks: [Block],
    pictureNumber: Int,
    beside others: [Strip]
  ) -> [Strip] {
    guard blocks.count == 1, case .caseBox(let box) = blocks[0], strips.count == 1,
      strips[0].kind == .caseBox
    else { return strips }
    // Less the space above the box.
    let other =
      StripStack.height(of: others, after: .sectionTitle, onGrid: false)
      - Strip.Kind.gap(from: .sectionTitle, to: .caseBox)
    guard other > strips[0].height, other < strips[0].height * 1.5 else { return strips }
    return [
      cases.strip(of: box, width: PageGrid.half, pictureNumber: pictureNumber, height: other)
    ]
  }

  private mutating func nextPart() -> Int {
    partCount += 1
    return partCount
  }

  private var prose: ProseComposer { ProseComposer(styles: styles, text: text) }
  private var articles: ArticleComposer { ArticleComposer(styles: styles, text: text) }
  private var cases: CaseBoxComposer { CaseBoxComposer(styles: styles, text: text) }
}

extension Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph(let words) = self { !words.isEmpty } else { false }
  }
}
