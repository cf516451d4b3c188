internal import Charting
internal import CivilTime
internal import Document
internal import Scene

/// The key figures as strips: title, header, a row a measure, notes.
struct KeyFigureTable {
  let figures: KeyFigures
  let styles: PageStyles
  let text: TextSetter

  /// Numbers of the groups of the table and of its notes; sections have positive ones.
  private static let table = Strip.Part(number: -1, role: .table)
  private static let notes = Strip.Part(number: -2, role: .note)

  /// Rows a little closer where the whole table would otherwise not fit in `room` points of page 1.
  func strips(room: Double) -> [Strip] {
    let regular = strips(density: KeyFigureRow.Density())
    let height = StripStack.height(of: regular, after: .sectionTitle)
    let closest = strips(density: KeyFigureRow.Density(closeness: 1))
    let least = StripStack.height(of: closest, after: .sectionTitle)
    guard height > room, least <= room else { return regular }
    // Heights are linear in closeness.
    let closeness = min(1, (height - room) / (height - least))
    return strips(density: KeyFigureRow.Density(closeness: closeness))
  }

  private func strips(density: KeyFigureRow.Density) -> [Strip] {
    guard figures.groups.contains(where: { !$0.rows.isEmpty }) else { return noteStrips }
    let header = headerStrip
    var rows: [Strip] = []
    let groups = figures.groups.filter { !$0.rows.isEmpty }
    for (groupIndex, group) in groups.enumerated() {
      for index in group.rows.indices {
        let isLast = index == group.rows.count - 1
        let isEnd = isLast && groupIndex == groups.count - 1
        var strip = KeyFigureRow(
          row: group.rows[index],
          groupName: index == 0 ? group.name : "",
          months: figures.sparkMonths,
          density: density,
          styles: styles,
          text: text
        ).strip(
          part: Self.table,
          rule: isEnd ? bottomRule : isLast ? groupRule : rowRule
        )
        strip.repeatedHeader = [header]
        // A group stays together, and the notes stay with the last one.
        strip.keepsWithNext = !isLast || (isEnd && !figures.notes.isEmpty)
        rows.append(strip)
      }
    }
    return [titleStrip, header] + rows + noteStrips
  }

  private var bottomRule: Stroke { Stroke(styles.colors.ink, width: 0.75) }
  private var groupRule: Stroke { Stroke(styles.colors.inkSecondary, width: 0.5) }
  private var rowRule: Stroke { Stroke(styles.colors.grid, width: 0.5) }

  private var titleStrip: Strip {
    Strip(
      .tableTitle,
      height: 20,
      items: Item.marked(
        .heading(level: 2),
        Item.line("Key figures", 0, 12, styles.panelTitle)
      ),
      keepsWithNext: true,
      bookmark: Strip.Bookmark(title: "Key figures", level: 1)
    )
  }

  private var headerStrip: Strip {
    let style = styles.tableHeader
    func cell(_ words: String, _ x: Double, _ anchor: TextRun.Anchor = .end) -> Item {
      .group(Group(.headerCell(.column), items: Item.line(words, x, 11, style, anchor: anchor)))
    }
    let (first, last) = (figures.sparkMonths.lowerBound, figures.sparkMonths.upperBound)
    let row = Group(
      .tableRow,
      items: [
        cell("Measure", 0, .start),
        cell("As printed", KeyFigureRow.valueLeft, .start),
        cell("on prev. month", KeyFigureRow.previousRight),
        cell("on \(figures.month.adding(years: -1).shortTitle)", KeyFigureRow.yearRight),
        cell("FYTD", KeyFigureRow.toDateRight),
        cell("\(Self.brief(first)) – \(Self.brief(last))", PageGrid.width),
      ]
    )
    return Strip(
      .table,
      height: 16,
      part: Self.table,
      decoration: [
        .rule(0, to: PageGrid.width, Stroke(styles.colors.ink, width: 1)),
        .rule(16, to: PageGrid.width, Stroke(styles.colors.ink, width: 0.5)),
      ],
      items: [.group(row)],
      keepsWithNext: true
    )
  }

  private var noteStrips: [Strip] {
    let set = styles.pageNote
    let lines = figures.notes.flatMap {
      text.lines(of: $0, in: set.style, width: PageGrid.width)
    }
    return lines.enumerated().map { index, line in
      Strip(
        .tableNote,
        height: index == 0 ? 13 : set.leading,
        part: Self.notes,
        items: Item.line(line, 0, index == 0 ? 11 : 7, set.style),
        keepsWithNext: index < min(lines.count, 12) - 1
      )
    }
  }

  /// `Mar 23`, with a no-break space.
  private static func brief(_ month: Month) -> String {
    let year = month.year % 100
    return "\(month.abbreviation)\u{A0}\(year < 10 ? "0" : "")\(year)"
  }
}
