internal import CCairo

/// A line of text as glyphs in their places, which is drawn as often as needed.
final class SetLine {
  /// The text with a NUL behind it, which the runs refer to.
  private let text: [CChar]
  /// Glyphs of one font each, from left to right; owned.
  private(set) var runs: [PangoGlyphItem] = []
  /// The advance width, in scene units.
  let width: Double
  /// Whether the face has all characters.
  let isComplete: Bool

  /// Sets `text` with `attributes`, and with `tracking`, in Pango's units, between its clusters.
  ///
  /// A Pango layout would also look for places to break the line at, and measure its height.
  init(_ text: String, attributes: OpaquePointer, tracking: PangoGlyphUnit, context: OpaquePointer)
  {
    let characters = Self.characters(of: text)
    let count = Int32(clamping: characters.count - 1)
    self.text = characters
    let items = pango_itemize(context, characters, 0, count, attributes, nil)
    defer { g_list_free(items) }
    var node = items
    var isComplete = !text.unicodeScalars.contains(where: \.isControl)
    var width: PangoGlyphUnit = 0
    while let current = node {
      node = current.pointee.next
      guard let item = current.pointee.data?.assumingMemoryBound(to: PangoItem.self),
        let glyphs = pango_glyph_string_new()
      else { continue }
      pango_shape_item(item, characters, count, nil, glyphs, PANGO_SHAPE_NONE)
      for index in 0..<Int(glyphs.pointee.num_glyphs) {
        let isFirst = runs.isEmpty && index == 0
        if tracking != 0, !isFirst, glyphs.pointee.glyphs[index].attr.is_cluster_start != 0 {
          glyphs.pointee.glyphs[index].geometry.x_offset += tracking
          glyphs.pointee.glyphs[index].geometry.width += tracking
        }
        width += glyphs.pointee.glyphs[index].geometry.width
        if glyphs.pointee.glyphs[index].glyph & unknownGlyph != 0 { isComplete = false }
      }
      runs.append(
        PangoGlyphItem(item: item, glyphs: glyphs, y_offset: 0, start_x_offset: 0, end_x_offset: 0)
      )
    }
    self.isComplete = isComplete
    self.width = Double(width) / Double(PANGO_SCALE)
  }

  /// `text` as Pango takes it, no-break spaces as spaces.
  ///
  /// In the pinned faces both are equally wide. But for the no-break space, which is not among the
  /// characters of a plain font, Cairo would embed every face a second time and change between both
  /// in every bound phrase; and whoever searches a document types a space.
  private static func characters(of text: String) -> [CChar] {
    var characters: [CChar] = []
    characters.reserveCapacity(text.utf8.count + 1)
    for byte in text.utf8 {
      // In UTF-8 these two bytes are nothing else.
      if byte == 0xA0, characters.last == CChar(bitPattern: 0xC2) {
        characters[characters.count - 1] = CChar(UInt8(ascii: " "))
      } else {
        characters.append(CChar(bitPattern: byte))
      }
    }
    return characters + [0]
  }

  deinit {
    for run in runs {
      pango_item_free(run.item)
      pango_glyph_string_free(run.glyphs)
    }
  }

  /// Draws the glyphs from `x` on the baseline `y`.
  func show(in context: OpaquePointer, _ x: Double, _ y: Double) {
    var x = x
    for index in runs.indices {
      cairo_move_to(context, x, y)
      pango_cairo_show_glyph_item(context, text, &runs[index])
      x += advance(of: runs[index])
    }
  }

  /// Adds the outlines of the glyphs, from `x` on the baseline `y`, to the current path.
  func trace(in context: OpaquePointer, _ x: Double, _ y: Double) {
    var x = x
    for run in runs {
      cairo_move_to(context, x, y)
      pango_cairo_glyph_string_path(context, run.item.pointee.analysis.font, run.glyphs)
      x += advance(of: run)
    }
  }

  private func advance(of run: PangoGlyphItem) -> Double {
    Double(pango_glyph_string_get_width(run.glyphs)) / Double(PANGO_SCALE)
  }
}

/// Marks a glyph that stands for a character that the face lacks.
private let unknownGlyph: PangoGlyph = 0x1000_0000

extension Unicode.Scalar {
  /// Whether this has no shape, or would start a line, which one line of text cannot hold.
  fileprivate var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }
}
