package import Scene

/// A document as finished pages, with what a reader needs to find his way.
package struct LaidOutDocument: Hashable, Sendable {
  /// One scene a page, in points.
  package var pages: [Scene]
  /// In reading order; a level is never more than one deeper than the one before.
  package var outline: [OutlineEntry]
  /// What was cut from the end of the summary because the cover has no room; usually empty.
  package var omittedSummary: String

  package init(pages: [Scene], outline: [OutlineEntry], omittedSummary: String = "") {
    self.pages = pages
    self.outline = outline
    self.omittedSummary = omittedSummary
  }

  /// A bookmark.
  package struct OutlineEntry: Hashable, Sendable {
    package var title: String
    /// 1 for the outermost.
    package var level: Int
    /// From 1.
    package var page: Int
    /// In points from the top of the page.
    package var y: Double

    package init(title: String, level: Int, page: Int, y: Double) {
      self.title = title
      self.level = level
      self.page = page
      self.y = y
    }
  }
}
