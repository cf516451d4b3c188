internal import CCairo

/// Writes title, dates and bookmarks.
struct PDFDescription {
  private let info: PDFInfo

  init(_ info: PDFInfo) {
    self.info = info
  }

  func write(to surface: OpaquePointer, tags: TagWriter) throws(DrawingError) {
    guard Self.isTime(info.created) else { throw .unusableTime(info.created) }
    let entries = [
      (CAIRO_PDF_METADATA_TITLE, info.title),
      (CAIRO_PDF_METADATA_AUTHOR, info.author),
      (CAIRO_PDF_METADATA_SUBJECT, info.subject),
      (CAIRO_PDF_METADATA_KEYWORDS, info.keywords),
      (CAIRO_PDF_METADATA_CREATOR, info.creator),
      (CAIRO_PDF_METADATA_CREATE_DATE, info.created),
      (CAIRO_PDF_METADATA_MOD_DATE, info.created),
    ]
    for (entry, value) in entries where !value.isEmpty {
      cairo_pdf_surface_set_metadata(surface, entry, value)
    }
    try writeOutline(to: surface, tags: tags)
  }

  private func writeOutline(to surface: OpaquePointer, tags: TagWriter) throws(DrawingError) {
    // The entry in force on each level above the next one, outermost first.
    var ancestors: [Int32] = [CAIRO_PDF_OUTLINE_ROOT]
    for entry in info.outline {
      guard (1...ancestors.count).contains(entry.level) else {
        throw .unusableOutlineLevel(title: entry.title, level: entry.level)
      }
      ancestors.removeLast(ancestors.count - entry.level)
      let identifier = cairo_pdf_surface_add_outline(
        surface,
        ancestors[entry.level - 1],
        entry.title,
        try tags.destination(page: entry.page, y: entry.y),
        entry.level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(0)
      )
      ancestors.append(identifier)
    }
  }

  /// Whether `text` is a time like `2023-04-24T09:30:00Z`; from anything else Cairo makes no date.
  private static func isTime(_ text: String) -> Bool {
    let pattern = "0000-00-00T00:00:00Z"
    return text.utf8.count == pattern.utf8.count
      && zip(text.utf8, pattern.utf8).allSatisfy { byte, expected in
        expected == UInt8(ascii: "0")
          ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          : byte == expected
      }
  }
}
