internal import Scene

/// The line under a figure that says where its figures stand.
///
/// A table of the document is named with its page and can be followed; anything else is named as
/// it is.
struct DataReference {
  let words: String
  let style: TextStyle
  let width: Double
  let text: TextSetter

  static let height = 9.0
  private static let baseline = 6.25

  /// The caption, once the pages of tables are known.
  func items(_ places: TablePlaces) -> [Item] {
    let lead = "Data: "
    guard let place = places.place(of: words) else {
      let words = text.abridged(lead + self.words, in: style, width: width)
      return Item.marked(.caption, Item.line(words, 0, Self.baseline, style))
    }
    let left = text.width(of: lead, in: style)
    let name = "Table\u{A0}\(place.number), page\u{A0}\(place.start.page)"
    let right = left + text.width(of: name, in: style)
    let under = Self.baseline + 1.4
    let link = Link(
      .page(place.start.page, y: place.start.y),
      frame: Rect(left: left, top: 0, right: right, bottom: Self.height),
      items: [
        .stroke(.line(Point(left, under), Point(right, under)), Stroke(style.color, width: 0.4))
      ] + Item.line(name, left, Self.baseline, style)
    )
    return Item.marked(.caption, Item.line(lead, 0, Self.baseline, style) + [.link(link)])
  }
}
