internal import Scene

/// Sections on pages: short ones share a page, long ones run over as many as they need.
struct PageBuilder {
  /// A page under construction, in coordinates of the live area.
  struct Draft {
    var items: [Item] = []
    /// Short titles of the sections on it, for the running head.
    var titles: [String] = []
    var bottom = PageGrid.top
  }

  /// Where a section starts.
  struct Start {
    /// From 1.
    let page: Int
    let y: Double
  }

  private(set) var drafts: [Draft]
  private(set) var outline: [LaidOutDocument.OutlineEntry] = []

  /// - Parameter drafts: Finished pages; sections start on the next one.
  init(after drafts: [Draft]) {
    self.drafts = drafts
  }

  /// Places a section, title first, after the one before: on the same page if all of it fits there.
  mutating func add(_ strips: [Strip], title: String, startsPage: Bool) -> Start {
    let height = StripStack.height(of: strips, after: .sectionTitle)
    let bottom = drafts.last?.bottom ?? PageGrid.bottom
    let gap = Self.gaps.first { bottom + $0 + height <= PageGrid.bottom }
    guard let gap, !startsPage else {
      drafts.append(Draft())
      let start = Start(page: drafts.count, y: PageGrid.top)
      add(strips, title: title, at: start.y)
      return start
    }
    let start = Start(page: drafts.count, y: bottom + gap)
    add(strips, title: title, at: start.y)
    return start
  }

  /// Places strips from a height of the last page on, and on as many further pages as they need.
  mutating func add(_ strips: [Strip], title: String, at start: Double) {
    var top = start
    var rest = strips
    while true {
      let filled = StripFiller(onGrid: false)
        .fill(rest, height: PageGrid.bottom - top, isFresh: top <= PageGrid.top)
      finish(filled, at: top, title: title)
      rest = filled.rest
      if rest.isEmpty { return }
      drafts.append(Draft())
      top = PageGrid.top
    }
  }

  private mutating func finish(_ filled: StripFiller.Filled, at top: Double, title: String) {
    let drawn = StripDrawing.draw(filled.placed, at: Point(0, top))
    var draft = drafts.removeLast()
    draft.items += drawn.items
    draft.bottom = top + filled.bottom
    if draft.titles.last != title { draft.titles.append(title) }
    drafts.append(draft)
    for mark in drawn.marks {
      let level = min(mark.bookmark.level, (outline.last?.level ?? 0) + 1)
      outline.append(
        LaidOutDocument.OutlineEntry(
          title: mark.bookmark.title,
          level: level,
          page: drafts.count,
          y: mark.y
        )
      )
    }
  }

  /// The space above a section that shares a page: the wider where it fits.
  private static let gaps = [36.0, 24.0, 16.0]
}
