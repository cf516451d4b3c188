internal import CCairo
package import Scene

/// A document as Cairo writes it, and what Cairo cannot write.
package struct DrawnPDF: Hashable, Sendable {
  /// The bytes of a file that is complete but for alternative texts and the like.
  package let bytes: [UInt8]
  /// Its structure elements in the order of reading, decoration among them as `Private`.
  package let elements: [StructureElement]
  /// The pictures that were left out of it.
  package let pictures: [OmittedPicture]
}

/// Draws scenes as the pages of a PDF: lines stay lines, and text stays text.
package enum PDFRenderer {
  /// Draws one page a scene, of the scene's size.
  ///
  /// The same arguments give the same bytes. Fonts are embedded, cut down to the glyphs in use;
  /// roles become structure elements, and links become links.
  ///
  /// - Parameters:
  ///   - pages: The scenes, each a page.
  ///   - scale: Points in a scene unit. Default: 1.
  ///   - info: Title, time of creation, bookmarks.
  ///   - omittingPictures: Whether pictures that a PDF takes over as their PNGs pack them are left
  ///     to whoever completes the file. Default: no.
  ///   - fonts: The faces; a library of the calling task.
  /// - Returns: The bytes of the file, and its elements.
  /// - Throws: `DrawingError`, with nothing half drawn left behind.
  package static func render(
    _ pages: [Scene],
    scale: Double = 1,
    info: PDFInfo,
    omittingPictures: Bool = false,
    fonts: FontLibrary
  ) throws(DrawingError) -> DrawnPDF {
    guard let first = pages.first else { throw .noPages }
    for page in pages {
      let sides = 1.0...maximumSide
      guard scale > 0, sides.contains(page.size.width * scale),
        sides.contains(page.size.height * scale)
      else { throw .unusableSize(page.size, scale: scale) }
    }
    let targets = try LinkTargets(pages)
    let sink = ByteSink()
    let canvas = try Canvas(
      taking: cairo_pdf_surface_create_for_stream(
        ByteSink.write,
        Unmanaged.passUnretained(sink).toOpaque(),
        first.size.width * scale,
        first.size.height * scale
      ),
      writingTo: sink
    )
    let tags = TagWriter(context: canvas.context, scale: scale, pageCount: pages.count)
    try PDFDescription(info).write(to: canvas.surface, tags: tags)
    cairo_scale(canvas.context, scale, scale)
    let pictures = PictureStore(omitsPacked: omittingPictures)
    let painter = ScenePainter(
      context: canvas.context,
      fonts: fonts,
      pictures: pictures,
      hasPixels: false,
      tags: tags
    )
    for (index, page) in pages.enumerated() {
      cairo_pdf_surface_set_size(
        canvas.surface,
        page.size.width * scale,
        page.size.height * scale
      )
      // Setting the size drops what the page holds, so the document opens after the first.
      if index == 0 { tags.begin(StructureTag.document) }
      tags.log.page = index + 1
      tags.log.pageHeight = page.size.height * scale
      for y in targets.heights(onPage: index + 1) { tags.markTarget(page: index + 1, y: y) }
      try painter.draw(page.items, in: .grouping)
      cairo_show_page(canvas.context)
      try canvas.check("page \(index + 1)")
    }
    tags.end(StructureTag.document)
    try canvas.check("structure")
    cairo_surface_finish(canvas.surface)
    try canvas.check("document")
    return DrawnPDF(
      bytes: sink.bytes,
      elements: tags.log.elements,
      pictures: pictures.omitted
    )
  }

  /// The largest side of a PDF page, 200 inches, in points.
  private static let maximumSide = 14_400.0
}
