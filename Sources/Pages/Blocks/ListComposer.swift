internal import Document
internal import Scene

/// Bulleted and numbered lists, and quotations, as strips.
struct ListComposer {
  let prose: ProseComposer

  /// The items of a list, set like the text around it, article text or notes; labels hang in the
  /// margin of the list.
  func strips(
    of items: [RichText],
    isOrdered: Bool,
    kind: Strip.Kind,
    width: Double,
    nextPart: () -> Int
  ) -> [Strip] {
    let items = items.filter { !$0.isEmpty }
    let look = kind.isOnGrid ? prose.styles.richBody : prose.styles.richNote
    let labels = items.indices.map { isOrdered ? "\($0 + 1)." : "•" }
    let widest = labels.map { prose.text.width(of: $0, in: look.plain) }.max() ?? 0
    let margin = max(12, widest + 5)
    let measure = min(width, kind.isOnGrid ? PageGrid.lead : PageGrid.note)
    let list = Strip.Part(
      number: nextPart(),
      role: .list(isOrdered ? .decimal : .bullets)
    )
    return zip(items, labels).flatMap { words, label in
      let item = Strip.Part(number: nextPart(), role: .listItem)
      let body = Strip.Part(number: nextPart(), role: .listBody)
      var strips = prose.strips(
        kind,
        words,
        in: ProseComposer.TextFrame(x: margin, width: measure - margin),
        within: [list, item, body],
        part: Strip.Part(number: nextPart(), role: .paragraph)
      )
      guard !strips.isEmpty else { return strips }
      // Caladea's bullet is small.
      let style = isOrdered ? look.plain : look.literal
      strips[0].label = Item.line(label, margin - 5, look.baseline, style, anchor: .end)
      return strips
    }
  }

  /// Paragraphs of a quotation, inset on both sides.
  func strips(ofQuotation paragraphs: [RichText], width: Double, nextPart: () -> Int) -> [Strip] {
    let inset = 12.0
    let quotation = Strip.Part(number: nextPart(), role: .quotation)
    return paragraphs.enumerated().flatMap { index, words in
      prose.strips(
        .quotation,
        words,
        in: ProseComposer.TextFrame(
          x: inset,
          width: min(width, PageGrid.lead) - 2 * inset,
          indent: index == 0 ? 0 : 12
        ),
        within: [quotation],
        part: Strip.Part(number: nextPart(), role: .paragraph)
      )
    }
  }
}
