internal import Scene

/// The places of a document that its own links lead to.
///
/// They are marked on their pages under a name, because Cairo 1.16 silently forgets a link to a
/// page that it has not drawn yet.
struct LinkTargets {
  /// Heights on each page, from 0, in scene units.
  private var heights: [Set<Double>]

  init(_ pages: [Scene]) throws(DrawingError) {
    heights = Array(repeating: [], count: pages.count)
    for page in pages { try collect(page.items) }
  }

  /// The heights that links lead to on a page, from 1, going down.
  func heights(onPage page: Int) -> [Double] {
    heights[page - 1].sorted()
  }

  private mutating func collect(_ items: [Item]) throws(DrawingError) {
    for item in items {
      switch item {
      case .group(let group):
        try collect(group.items)
      case .link(let link):
        if case .page(let page, let y) = link.target {
          guard heights.indices.contains(page - 1) else {
            throw .unknownPage(page, pageCount: heights.count)
          }
          guard y.isFinite else { throw .unusableCoordinate(item: "link") }
          heights[page - 1].insert(y)
        }
        try collect(link.items)
      case .fill, .stroke, .text, .image:
        break
      }
    }
  }
}
