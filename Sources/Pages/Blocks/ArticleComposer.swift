internal import Charting
internal import Document
internal import Scene

/// Articles as strips: title, picture, and text that runs through two columns.
struct ArticleComposer {
  let styles: PageStyles
  let text: TextSetter

  /// In points; the lead's picture may be larger.
  private static let tallestLead = 220.0
  private static let tallest = 150.0

  /// What stands above an article.
  enum Place {
    /// The title of the section.
    case first
    /// The name of the section in small type, for the article has the larger title.
    case underName
    /// Another article, or anything else.
    case later
  }

  /// The name of a section that opens with a lead article: it is still the section's title.
  func sectionName(_ title: String) -> Strip {
    let lines = text.lines(of: title, in: styles.sectionName, width: PageGrid.width)
    return Strip(
      .sectionTitle,
      height: 24 + Double(max(0, lines.count - 1)) * 12,
      decoration: [.rule(0, to: PageGrid.width, Stroke(styles.colors.ink, width: 1.5))],
      items: Item.marked(
        .heading(level: 1),
        Item.lines(lines, 0, 17, styles.sectionName, leading: 12)
      ),
      keepsWithNext: true,
      bookmark: title.isEmpty ? nil : Strip.Bookmark(title: title, level: 1)
    )
  }

  /// In a column, the text keeps to it.
  func strips(
    of article: Article,
    at place: Place,
    width: Double,
    pictureNumber: Int,
    nextPart: () -> Int
  ) -> [Strip] {
    var strips = titleStrips(of: article, at: place, width: width)
    if let picture = article.picture {
      strips += PictureComposer(styles: styles, text: text).strips(
        of: picture,
        number: pictureNumber,
        figure: article.figure,
        width: width,
        widest: article.isLead ? PictureComposer.widest : PageGrid.half,
        tallest: article.isLead ? Self.tallestLead : Self.tallest
      )
    } else if let figure = article.figure {
      strips.append(PullFigureComposer(styles: styles, text: text).strip(of: figure, width: width))
    }
    let body = bodyStrips(of: article.body, nextPart: nextPart)
    guard !body.isEmpty else {
      if !strips.isEmpty { strips[strips.count - 1].keepsWithNext = false }
      return strips
    }
    return strips + (width > PageGrid.half ? [Strip(ColumnPair(balancing: body))] : body)
  }

  private func titleStrips(of article: Article, at place: Place, width: Double) -> [Strip] {
    let isLarge = article.isLead && width > PageGrid.half
    let set = isLarge ? styles.leadTitle : styles.articleTitle
    let lines = text.balancedLines(of: article.headline, in: set.style, width: width)
    let first: Double =
      switch place {
      case .underName: 22.0
      case .first: isLarge ? 24.0 : 20
      case .later: isLarge ? 29.0 : 24
      }
    var items = Item.marked(
      .heading(level: 2),
      Item.lines(lines, 0, first, set.style, leading: set.leading)
    )
    var bottom = first + Double(max(0, lines.count - 1)) * set.leading + (isLarge ? 18 : 9)
    let dates = text.lines(of: article.dateline, in: styles.dateline, width: width)
    if !dates.isEmpty {
      bottom += isLarge ? -2 : 6
      items += Item.marked(
        .paragraph,
        Item.lines(dates, 0, bottom, styles.dateline, leading: 10.5)
      )
      bottom += Double(dates.count - 1) * 10.5 + (isLarge ? 14 : 9)
    }
    guard !items.isEmpty else { return [] }
    let rule = Stroke(styles.colors.ink, width: isLarge ? 1.5 : 0.75)
    let isRuled = place == .later && width > PageGrid.half
    return [
      Strip(
        .articleTitle,
        height: bottom,
        decoration: isRuled ? [.rule(0, to: width, rule)] : [],
        items: items,
        keepsWithNext: true,
        bookmark: article.headline.isEmpty
          ? nil : Strip.Bookmark(title: article.headline, level: 2)
      )
    ]
  }

  /// The text in one column.
  private func bodyStrips(of blocks: [ArticleBlock], nextPart: () -> Int) -> [Strip] {
    let prose = ProseComposer(styles: styles, text: text)
    let lists = ListComposer(prose: prose)
    var strips: [Strip] = []
    var followsParagraph = false
    for block in blocks {
      var isParagraph = false
      switch block {
      case .paragraph(let words):
        isParagraph = !words.isEmpty
        strips += prose.paragraph(
          words,
          width: PageGrid.half,
          isIndented: followsParagraph,
          part: nextPart()
        )
      case .heading(let words): strips += headingStrips(words)
      case .list(let items, let isOrdered):
        strips += lists.strips(
          of: items,
          isOrdered: isOrdered,
          kind: .body,
          width: PageGrid.half,
          nextPart: nextPart
        )
      case .quotation(let paragraphs):
        strips += lists.strips(
          ofQuotation: paragraphs,
          width: PageGrid.half,
          nextPart: nextPart
        )
      }
      followsParagraph = isParagraph
    }
    return strips
  }

  private func headingStrips(_ words: String) -> [Strip] {
    let style = styles.articleHeading
    let lines = text.lines(of: words, in: style, width: PageGrid.half)
    guard !lines.isEmpty else { return [] }
    return [
      Strip(
        .heading,
        height: Double(lines.count) * PageGrid.step,
        items: Item.marked(
          .heading(level: 3),
          Item.lines(lines, 0, 12, style, leading: PageGrid.step)
        ),
        keepsWithNext: true,
        bookmark: Strip.Bookmark(title: words, level: 3)
      )
    ]
  }
}
