internal import Charting
internal import Document
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
        height: 14 + Double(lines.count - 1) * set.leading,
        items: Item.marked(
          .heading(level: max(2, level)),
          Item.lines(lines, 0, 12, set.style, leading: set.leading)
        ),
        keepsWithNext: true,
        bookmark: Strip.Bookmark(title: words, level: max(2, level))
      )
    ]
  }

  /// Article text, at most 8 columns wide, indented where it follows another paragraph.
  func paragraph(_ words: RichText, width: Double, isIndented: Bool, part: Int) -> [Strip] {
    let frame = TextFrame(width: min(width, PageGrid.lead), indent: isIndented ? 12 : 0)
    return strips(.body, words, in: frame, part: Strip.Part(number: part, role: .paragraph))
  }

  /// Small text, at most 10 columns wide.
  func note(_ words: RichText, width: Double, part: Int) -> [Strip] {
    let frame = TextFrame(width: min(width, PageGrid.note))
    return strips(.note, words, in: frame, part: Strip.Part(number: part, role: .note))
  }

  /// Where the lines of a text stand in its column.
  struct TextFrame {
    var x = 0.0
    var width: Double
    /// Of the first line.
    var indent = 0.0
  }

  /// A strip for each line of `words`, set as article text or, for any other kind, as a note.
  func strips(
    _ kind: Strip.Kind,
    _ words: RichText,
    in frame: TextFrame,
    within: [Strip.Part] = [],
    part: Strip.Part
  ) -> [Strip] {
    let look = kind.isOnGrid ? styles.richBody : styles.richNote
    let lines = text.lines(of: words, in: look, width: frame.width, indent: frame.indent)
    return lines.enumerated().map { index, line in
      Strip(
        kind,
        height: look.leading,
        within: within,
        part: part,
        items: line.items(frame.x, look.baseline, leading: look.leading),
        keepsWithNext: Self.keepsTogether(index, of: lines.count)
      )
    }
  }

  /// At least two lines of a paragraph stand on each side of a break.
  static func keepsTogether(_ index: Int, of count: Int) -> Bool {
    index < count - 1 && (index == 0 || index == count - 2 || count == 3)
  }
}
