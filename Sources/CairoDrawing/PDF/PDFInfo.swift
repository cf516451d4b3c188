/// What a PDF says about itself.
package struct PDFInfo: Hashable, Sendable {
  package var title: String
  package var author: String
  package var subject: String
  package var keywords: String
  /// The program that made the document.
  package var creator: String
  /// When the document was made and last changed, in the form `2023-04-24T09:30:00Z`.
  ///
  /// Cairo would take the clock, and no two runs would agree.
  package var created: String
  /// The bookmarks, in the order of reading.
  package var outline: [OutlineEntry]

  package init(
    title: String,
    author: String,
    subject: String = "",
    keywords: String = "",
    creator: String,
    created: String,
    outline: [OutlineEntry] = []
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.creator = creator
    self.created = created
    self.outline = outline
  }
}

/// A bookmark.
package struct OutlineEntry: Hashable, Sendable {
  package var title: String
  /// From 1; an entry belongs to the nearest one above it of the level before.
  package var level: Int
  /// From 1.
  package var page: Int
  /// The height on the page, in scene units from its top.
  package var y: Double

  package init(title: String, level: Int, page: Int, y: Double) {
    self.title = title
    self.level = level
    self.page = page
    self.y = y
  }
}
