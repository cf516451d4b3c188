internal import Scene

/// Sections on pages: short ones share a page, long ones run over as many as they need.
///
/// Nothing is drawn before all is placed, so that a strip can say on which page a table stands.
struct PageBuilder {
  /// A page under construction, in coordinates of the live area.
  struct Draft {
    fileprivate(set) var pieces: [Piece] = []
    /// Short titles of the sections on it, for the running head.
    fileprivate(set) var titles: [String] = []
    fileprivate(set) var bottom = PageGrid.top
  }

  /// Strips of one section on one page.
  struct Piece {
    let placed: [StripFiller.Placed]
    let top: Double
    /// Above it, where something else stands on the page.
    let gap: Double
    let neighbors: StripDrawing.Neighbors

    struct Shape: Equatable {
      let count: Int
      let gap: Double
    }

    var shape: Shape { Shape(count: placed.count, gap: gap) }
  }

  /// Where a section or a table starts.
  struct Start {
    /// From 1.
    let page: Int
    let y: Double
  }

  private(set) var drafts: [Draft]
  private(set) var outline: [LaidOutDocument.OutlineEntry] = []
  private var places = TablePlaces()
  private var levels = HeadingLevels()

  /// - Parameter drafts: Finished pages; sections start on the next one.
  init(after drafts: [Draft]) {
    self.drafts = drafts
  }

  /// Places a section, title first, after the one before: on the same page if all of it fits
  /// there, or if much of the page would stay empty and a good part fits.
  mutating func add(_ strips: [Strip], title: String, startsPage: Bool) -> Start {
    let height = StripStack.height(of: strips, after: .sectionTitle)
    let bottom = drafts.last?.bottom ?? PageGrid.bottom
    let gap = startsPage ? nil : Self.gap(above: strips, height: height, from: bottom)
    guard let gap else {
      drafts.append(Draft())
      let start = Start(page: drafts.count, y: PageGrid.top)
      add(strips, title: title, at: start.y)
      return start
    }
    let start = Start(page: drafts.count, y: bottom + gap)
    add(strips, title: title, at: start.y, below: gap)
    return start
  }

  /// Places strips from a height of the last page on, `gap` below what stands there, and on as many
  /// further pages as they need.
  mutating func add(_ strips: [Strip], title: String, at start: Double, below gap: Double = 0) {
    var top = start
    var gap = gap
    var rest = strips
    var open: Set<Int> = []
    while true {
      let filled = StripFiller(onGrid: false)
        .fill(rest, height: PageGrid.bottom - top, isFresh: top <= PageGrid.top)
      rest = filled.rest
      let next = Self.shared(filled.placed.last?.strip, rest.first)
      finish(filled, at: top, below: gap, title: title, neighbors: .init(before: open, after: next))
      if rest.isEmpty { return }
      open = next
      drafts.append(Draft())
      top = PageGrid.top
      gap = 0
    }
  }

  /// How much stands on each page, and at which distances: what stays as it is where only charts
  /// grow.
  var shape: [[Piece.Shape]] { drafts.map { $0.pieces.map(\.shape) } }

  /// What a page shows between its head and its foot.
  func items(of draft: Draft) -> [Item] {
    draft.pieces.flatMap { piece in
      StripDrawing.items(
        of: piece.placed,
        at: Point(0, piece.top),
        neighbors: piece.neighbors,
        places: places
      )
    }
  }

  private mutating func finish(
    _ filled: StripFiller.Filled,
    at top: Double,
    below gap: Double,
    title: String,
    neighbors: StripDrawing.Neighbors
  ) {
    let page = drafts.count
    var draft = drafts.removeLast()
    draft.pieces.append(Piece(placed: filled.placed, top: top, gap: gap, neighbors: neighbors))
    draft.bottom = top + filled.bottom
    if draft.titles.last != title { draft.titles.append(title) }
    drafts.append(draft)
    for (strip, y) in filled.placed.flattened(from: top) {
      if let table = strip.table { places.add(table, at: Start(page: page, y: y)) }
      guard let bookmark = strip.bookmark else { continue }
      let level = levels.next(asked: bookmark.level)
      outline.append(
        LaidOutDocument.OutlineEntry(title: bookmark.title, level: level, page: page, y: y)
      )
    }
  }

  /// The space above a section that shares a page; `nil` where it had better start a new one.
  private static func gap(above strips: [Strip], height: Double, from bottom: Double) -> Double? {
    if let gap = gaps.first(where: { bottom + $0 + height <= PageGrid.bottom }) { return gap }
    let room = PageGrid.bottom - bottom - gaps[1]
    guard room > emptiest * PageGrid.depth else { return nil }
    let filled = StripFiller(onGrid: false).fill(strips, height: room, isFresh: false)
    return filled.bottom > room / 2 ? gaps[1] : nil
  }

  /// The groups that go on from one page to the next.
  private static func shared(_ last: Strip?, _ next: Strip?) -> Set<Int> {
    let paths = zip(last?.path(atEnd: true) ?? [], next?.path(atEnd: false) ?? [])
    return Set(paths.prefix { $0.number == $1.number }.map(\.0.number))
  }

  /// The wider where it fits.
  private static let gaps = [36.0, 24.0, 16.0, 12.0]
  /// The share of a page that may stay empty for the sake of a section in one piece.
  private static let emptiest = 0.4
}
