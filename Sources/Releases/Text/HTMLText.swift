/// The text of an HTML page, as libxml2 understands the page.
///
/// Every heading, paragraph, list item and table row begins a line; the cells of a row are
/// parted by ` | `. Lines and columns are those of this text.
enum HTMLText {
  static func prepare(_ bytes: [UInt8]) throws(ReleaseError) -> PreparedText {
    let document = try MarkupDocument(html: bytes)
    return document.visit { root in
      var collector = HTMLTextCollector()
      collector.walk(root)
      return collector.finish()
    }
  }
}
