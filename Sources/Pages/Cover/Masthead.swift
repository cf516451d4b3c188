internal import Charting
internal import CivilTime
internal import Document
internal import Scene

/// The head of page 1: notice, publisher, nameplate, and where in its fiscal year the month lies.
struct Masthead {
  let styles: PageStyles
  let text: TextSetter

  func items(of information: Document.Information, notice: String) -> [Item] {
    Item.artifact(rules)
      + noticeItems(notice)
      + issueItems(information)
      + nameplateItems(information)
      + FiscalYearStrip(styles: styles, text: text).items(of: information)
  }

  private var rules: [Item] {
    let colors = styles.colors
    return [
      .fill(.rect(Rect(x: 0, y: 44, width: PageGrid.width, height: 3)), colors.ink),
      .rule(116, to: PageGrid.width, Stroke(colors.ink, width: 0.75)),
      .rule(138, to: PageGrid.width, Stroke(colors.rule, width: 0.5)),
    ]
  }

  /// The notice in the place of the running head, where a page is looked at first.
  private func noticeItems(_ notice: String) -> [Item] {
    let leading = 9.5
    let lines = text.lines(of: notice, in: styles.notice, width: PageGrid.width)
    let first = 37 - Double(max(0, lines.count - 1)) * leading
    return Item.marked(.paragraph, Item.lines(lines, 0, first, styles.notice, leading: leading))
  }

  private func issueItems(_ information: Document.Information) -> [Item] {
    let issueLine = text.abridged(
      information.issueLine,
      in: styles.issueLine,
      width: PageGrid.width / 2
    )
    let taken = text.width(of: issueLine, in: styles.issueLine)
    let logo = PublisherLogo(styles.theme.logo, baseline: 64)
    let agency = text.fitted(
      information.publisher,
      in: styles.agency,
      width: PageGrid.width - logo.width - taken - PageGrid.gutter,
      smallest: 6.5
    )
    return logo.items
      + Item.marked(
        .paragraph,
        Item.line(agency.lines.first ?? "", logo.width, 64, agency.style)
          + Item.line(issueLine, PageGrid.width, 64, styles.issueLine, anchor: .end)
      )
  }

  private func nameplateItems(_ information: Document.Information) -> [Item] {
    let month = information.month.title
    let room = PageGrid.width - text.width(of: month, in: styles.issueMonth) - PageGrid.gutter
    let name = text.fitted(information.nameplate, in: styles.nameplate, width: room, smallest: 9)
    // The stem of the first letter, not its side bearing, stands on the margin.
    let bearing = name.style.size * 1.5 / 40
    return Item.marked(
      .heading(level: 1),
      Item.line(name.lines.first ?? "", -bearing, 103, name.style)
    )
      + Item.marked(
        .paragraph,
        Item.line(month, PageGrid.width, 103, styles.issueMonth, anchor: .end)
      )
  }
}
