internal import Charting
internal import Scene

/// Titles, headings, article text and notes as strips.
struct ProseComposer {
  let styles: PageStyles
  let text: TextSetter

  /// The height of a section's title of one line, in points.
  static let titleHeight = 29.0

  /// A heavy rule with the title under it; the text below starts 41 under the rule.
  func sectionTitle(_ title: String) -> Strip {
    let set = styles.sectionTitle
    let lines = text.lines(of: title, in: set.style, width: PageGrid.width)
    return Strip(
      .sectionTitle,
      height: Self.titleHeight + Double(max(0, lines.count - 1)) * set.leading,
      decoration: [.rule(0, to: PageGrid.width, Stroke(styles.colors.ink, width: 1.5))],
      items: Item.marked(
        .heading(level: 1),
        Item.lines(lines, 0, 21, set.style, leading: set.leading)
      ),
      keepsWithNext: true,
      bookmark: title.isEmpty ? nil : Strip.Bookmark(title: title, level: 1)
    )
  }

  /// A heading of level 2 or 3.
  func heading(_ words: String, level: Int, width: Double) -> [Strip] {
    let set = level <= 2 ? styles.heading : styles.subheading
    let lines = text.lines(of: words, in: set.style, width: min(width, PageGrid.note))
    guard !lines.isEmpty else { return [] }
    return [
      Strip(
        .heading,
        height: 16 + Double(lines.count - 1) * set.leading,
        items: Item.marked(
          .heading(level: max(2, level)),
          Item.lines(lines, 0, 14, set.style, leading: set.leading)
        ),
        keepsWithNext: true,
        bookmark: Strip.Bookmark(title: words, level: max(2, level))
      )
    ]
  }

  /// Article text, at most 8 columns wide, indented where it follows another paragraph.
  func paragraph(_ words: String, width: Double, isIndented: Bool, part: Int) -> [Strip] {
    let set = styles.body
    let indent = isIndented ? 12.0 : 0
    let lines = text.lines(
      of: words,
      in: set.style,
      width: min(width, PageGrid.lead),
      indent: indent
    )
    return lines.enumerated().map { index, line in
      Strip(
        .body,
        height: set.leading,
        part: Strip.Part(number: part, role: .paragraph),
        items: Item.line(line, index == 0 ? indent : 0, 12, set.style),
        keepsWithNext: keepsTogether(index, of: lines.count)
      )
    }
  }

  /// Small text, at most 10 columns wide.
  func note(_ words: String, width: Double, part: Int) -> [Strip] {
    let set = styles.note
    let lines = text.lines(of: words, in: set.style, width: min(width, PageGrid.note))
    return lines.enumerated().map { index, line in
      Strip(
        .note,
        height: set.leading,
        part: Strip.Part(number: part, role: .note),
        items: Item.line(line, 0, 10, set.style),
        keepsWithNext: keepsTogether(index, of: lines.count)
      )
    }
  }

  /// At least two lines of a paragraph stand on each side of a break.
  private func keepsTogether(_ index: Int, of count: Int) -> Bool {
    index < count - 1 && (index == 0 || index == count - 2 || count == 3)
  }
}
