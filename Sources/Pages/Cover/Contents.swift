internal import Charting
internal import Document
internal import Scene

/// "In this issue": the sections with their pages, each a link.
struct Contents {
  /// One line of the list: consecutive sections with one short title share it.
  private struct Entry {
    /// The number of its first section.
    let section: Int
    let lines: [String]
  }

  /// Where the next thing may start, in points.
  let bottom: Double
  private let entries: [Entry]
  private let leading: Double
  private let styles: PageStyles

  private static let left = PageGrid.width - PageGrid.side
  private static let first = 180.0
  private static let last = 293.6
  private static let within = 10.0

  init(_ sections: [Document.Section], styles: PageStyles, text: TextSetter) {
    self.styles = styles
    var entries: [Entry] = []
    var title: String?
    for (index, section) in sections.enumerated() where section.shortTitle != title {
      title = section.shortTitle
      let lines = text.lines(
        of: section.shortTitle,
        in: styles.contentsEntry,
        width: PageGrid.side - 20
      )
      if !lines.isEmpty { entries.append(Entry(section: index, lines: lines)) }
    }
    self.entries = entries
    // Long lists close up before they push the key figures down.
    let extra = entries.reduce(0) { $0 + Double($1.lines.count - 1) } * Self.within
    let steps = Double(max(1, entries.count - 1))
    leading = min(14.2, max(10.4, (Self.last - Self.first - extra) / steps))
    bottom =
      entries.isEmpty
      ? Self.first
      : Self.first + Double(entries.count - 1) * leading + extra + 12.4
  }

  /// The list, in which each section leads to where it starts.
  func items(starts: [PageBuilder.Start]) -> [Item] {
    guard !entries.isEmpty else { return [] }
    let rule = Item.rule(
      168,
      from: Self.left,
      to: PageGrid.width,
      Stroke(styles.colors.inkSecondary, width: 0.5)
    )
    let title = Item.line("In this issue", Self.left, 161, styles.contentsTitle)
    var y = Self.first
    var list: [Item] = []
    for entry in entries where entry.section < starts.count {
      list += item(entry, y: y, start: starts[entry.section])
      y += leading + Double(entry.lines.count - 1) * Self.within
    }
    return Item.artifact([rule]) + Item.marked(.heading(level: 2), title)
      + Item.marked(.contents, list)
  }

  private func item(_ entry: Entry, y: Double, start: PageBuilder.Start) -> [Item] {
    let style = styles.contentsEntry
    let depth = Double(entry.lines.count - 1) * Self.within
    let frame = Rect(
      left: Self.left,
      top: y - leading + 4,
      right: PageGrid.width,
      bottom: y + depth + 4
    )
    let words =
      Item.lines(entry.lines, Self.left, y, style, leading: Self.within)
      + Item.line("\(start.page)", PageGrid.width, y + depth, style, anchor: .end)
    let link = Link(.page(start.page, y: start.y), frame: frame, items: words)
    return Item.marked(.contentsItem, [.link(link)])
  }
}
