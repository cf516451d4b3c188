internal import Charting
internal import Document
internal import Scene

/// A case on a panel under an orange bar: title, large numbers side by side, text.
struct CaseBoxComposer {
  let styles: PageStyles
  let text: TextSetter

  private static let padding = 14.0
  private static let pitch = 76.0
  private static let bar = 2.5
  private static let tallestPicture = 120.0

  /// The box, grown to `height` if that is more than it needs; `pictureNumber` counts the pictures
  /// of the document.
  func strip(
    of box: CaseBox,
    width: Double,
    pictureNumber: Int,
    height: Double = 0
  ) -> Strip {
    let inner = width - 2 * Self.padding
    var items: [Item] = []
    var y = Self.bar + Self.padding - 1
    let eyebrow = text.lines(of: box.eyebrow, in: styles.caseEyebrow, width: inner)
    items += marked(.paragraph, eyebrow, below: &y, first: 5, styles.caseEyebrow, leading: 10)
    let title = styles.caseTitle
    let titles = text.balancedLines(of: box.title, in: title.style, width: inner)
    items += marked(.heading(level: 2), titles, below: &y, first: 19, title.style, leading: 16)
    if let picture = box.picture, picture.width > 0, picture.height > 0 {
      items += pictureItems(picture, number: pictureNumber, width: inner, below: &y)
    }
    items += factItems(box.facts, width: inner, below: &y)
    let look = styles.caseText
    let lines = text.lines(of: box.text, in: look, width: inner)
    let first = y + 8
    items += Item.marked(
      .paragraph,
      lines.enumerated().flatMap { index, line in
        line.items(
          Self.padding,
          first + look.baseline + Double(index) * look.leading,
          leading: look.leading
        )
      }
    )
    if !lines.isEmpty { y = first + look.baseline + Double(lines.count - 1) * look.leading }
    return panel(items, Size(width, max(height, y + Self.padding)), title: box.title)
  }

  private func panel(_ items: [Item], _ size: Size, title: String) -> Strip {
    let panel = Rect(x: 0, y: 0, width: size.width, height: size.height)
    let bar = Rect(x: 0, y: 0, width: size.width, height: Self.bar)
    return Strip(
      .caseBox,
      height: size.height,
      decoration: [
        .fill(.rect(panel), styles.colors.panel), .fill(.rect(bar), styles.colors.second),
      ],
      items: items,
      bookmark: title.isEmpty ? nil : Strip.Bookmark(title: title, level: 2)
    )
  }

  /// Lines, the first `first` under the last baseline, which becomes that of the last of them.
  private func marked(
    _ role: Role,
    _ lines: [String],
    below y: inout Double,
    first: Double,
    _ style: TextStyle,
    leading: Double
  ) -> [Item] {
    guard !lines.isEmpty else { return [] }
    let top = y + first
    y = top + Double(lines.count - 1) * leading
    return Item.marked(role, Item.lines(lines, Self.padding, top, style, leading: leading))
  }

  private func pictureItems(
    _ picture: CaptionedPicture,
    number: Int,
    width: Double,
    below y: inout Double
  ) -> [Item] {
    let composer = PictureComposer(styles: styles, text: text)
    let size = PictureComposer.size(of: picture, width: width, tallest: Self.tallestPicture)
    let corner = Point(Self.padding, y + 10)
    let figure = composer.figure(picture, number: number, size: size, at: corner)
    let caption = composer.caption(
      of: picture,
      at: corner.offset(0, size.height + 5),
      width: width
    )
    y = caption.items.isEmpty ? corner.y + size.height : caption.bottom
    return figure + Item.marked(.caption, caption.items)
  }

  /// Numbers with captions, in columns of one pitch unless they have more room.
  private func factItems(_ facts: [FactBox.Fact], width: Double, below y: inout Double) -> [Item] {
    guard !facts.isEmpty else { return [] }
    let pitch = max(Self.pitch, facts.count > 2 ? 0 : 110)
    let step = facts.count == 1 ? width : min(pitch, (width + 8) / Double(facts.count))
    let top = y + 25
    var items: [Item] = []
    var bottom = top
    for (index, fact) in facts.enumerated() {
      let x = Self.padding + Double(index) * step
      let number = text.fitted(
        fact.number,
        in: styles.boxNumber(size: 15, isSecond: fact.isSecond),
        width: step - 8,
        smallest: 11
      )
      let caption = text.lines(of: fact.caption, in: styles.boxCaption.style, width: step - 8)
      let under = top + Double(max(0, number.lines.count - 1)) * 16 + 13
      items += Item.marked(
        .paragraph,
        Item.lines(number.lines, x, top, number.style, leading: 16)
          + Item.lines(caption, x, under, styles.boxCaption.style, leading: 10)
      )
      bottom = max(bottom, under + Double(max(0, caption.count - 1)) * 10)
    }
    y = bottom
    return items
  }
}
