internal import Charting
internal import CivilTime
internal import Document
internal import Scene

/// What every page repeats: running head and footer.
struct PageFurniture {
  let information: Document.Information
  let paper: Paper
  let styles: PageStyles
  let text: TextSetter

  /// The running head of pages after the first, with as many titles of its sections as fit.
  func runningHead(titles: [String]) -> [Item] {
    let y = PageGrid.runningHeadBaseline
    let name = text.abridged(
      information.nameplate,
      in: styles.runningTitle,
      width: PageGrid.half - 80
    )
    let month = text.width(of: name, in: styles.runningTitle) + (name.isEmpty ? 0 : 7)
    let end = month + text.width(of: information.month.title, in: styles.running)
    let room = PageGrid.width - end - 2 * PageGrid.gutter
    var words = ""
    for title in titles where !title.isEmpty {
      let candidate = words.isEmpty ? title : "\(words) · \(title)"
      if !words.isEmpty, text.width(of: candidate, in: styles.running) > room { break }
      words = candidate
    }
    words = text.abridged(words, in: styles.running, width: room)
    let rule = Stroke(styles.colors.rule, width: 0.5)
    return Item.artifact(
      [.rule(PageGrid.runningHeadRule, to: PageGrid.width, rule)]
        + Item.line(name, 0, y, styles.runningTitle)
        + Item.line(information.month.title, month, y, styles.running)
        + Item.line(words, PageGrid.width, y, styles.running, anchor: .end)
    )
  }

  /// The foot of a page: sources and date at the left, `Page 2 of 9` at the right.
  func footer(page: Int, count: Int) -> [Item] {
    let y = PageGrid.footerBaseline + paper.extraDepth
    let folio = "Page \(page) of \(count)"
    // Of the widest number, so that all footers break alike.
    let widest = text.width(of: "Page \(count) of \(count)", in: styles.folio)
    let room = PageGrid.width - widest - PageGrid.gutter
    let lines = text.lines(of: information.footer, in: styles.footer, width: room)
    let rule = Stroke(styles.colors.rule, width: 0.5)
    return Item.artifact(
      [.rule(PageGrid.footerRule + paper.extraDepth, to: PageGrid.width, rule)]
        + Item.lines(Array(lines.prefix(3)), 0, y, styles.footer, leading: 9)
        + Item.line(folio, PageGrid.width, y, styles.folio, anchor: .end)
    )
  }
}
