internal import Document
internal import Scene

/// Headline and summary of page 1.
struct CoverLead {
  let items: [Item]
  /// Where the next thing may start, in points.
  let bottom: Double
  /// Sentences that the summary lost.
  let omitted: String

  private static let headlineBaseline = 166.0
  /// The baseline of a summary's last line that leaves the key figures in their place.
  private static let lastBaseline = 292.0
  private static let mostLines = 7

  init(_ cover: Document.Cover, styles: PageStyles, text: TextSetter) {
    let head = styles.headline
    let headline = text.balancedLines(of: cover.headline, in: head.style, width: PageGrid.lead)
    let headBottom = Self.headlineBaseline + Double(max(0, headline.count - 1)) * head.leading
    let first = headBottom + (headline.isEmpty ? -2 : 20)

    let body = styles.body
    let room = Int((Self.lastBaseline - first) / body.leading) + 1
    var sentences = Sentences.split(cover.summary)
    var dropped: [String] = []
    func broken() -> [String] {
      text.lines(of: sentences.joined(separator: " "), in: body.style, width: PageGrid.lead)
    }
    var lines = broken()
    while lines.count > min(max(1, room), Self.mostLines), sentences.count > 1 {
      dropped.insert(sentences.removeLast(), at: 0)
      lines = broken()
    }
    items =
      Item.marked(
        .heading(level: 2),
        Item.lines(headline, 0, Self.headlineBaseline, head.style, leading: head.leading)
      )
      + Item.marked(
        .paragraph,
        Item.lines(lines, 0, first, body.style, leading: body.leading)
      )
    let last = lines.isEmpty ? headBottom : first + Double(lines.count - 1) * body.leading
    bottom = last + body.leading
    omitted = dropped.joined(separator: " ")
  }
}
