internal import CCairo

/// A line of text as glyphs in their places, which is drawn as often as needed.
final class SetLine {
  /// The text with a NUL behind it, which the runs refer to.
  private let text: [CChar]
  /// Glyphs of one font each, from left to right; owned.
  let runs: [UnsafeMutablePointer<PangoGlyphItem>]
  /// The advance width, in scene units.
  let width: Double
  /// Whether the face has all characters.
  let isComplete: Bool

  /// Keeps what `layout` has set of `text`.
  init(_ text: String, in layout: OpaquePointer) {
    self.text = Array(text.utf8CString)
    var runs: [UnsafeMutablePointer<PangoGlyphItem>] = []
    var width = 0
    let line = pango_layout_get_line_readonly(layout, 0)
    var node = line?.pointee.runs
    while let current = node {
      node = current.pointee.next
      guard let lent = current.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self),
        let run = pango_glyph_item_copy(lent)
      else { continue }
      runs.append(run)
      width += Int(pango_glyph_string_get_width(run.pointee.glyphs))
    }
    self.runs = runs
    self.width = Double(width) / Double(PANGO_SCALE)
    isComplete =
      line != nil && !text.unicodeScalars.contains(where: \.isControl)
      && pango_layout_get_unknown_glyphs_count(layout) == 0
  }

  deinit {
    for run in runs { pango_glyph_item_free(run) }
  }

  /// Draws the glyphs from `x` on the baseline `y`.
  func show(in context: OpaquePointer, _ x: Double, _ y: Double) {
    var x = x
    for run in runs {
      cairo_move_to(context, x, y)
      pango_cairo_show_glyph_item(context, text, run)
      x += advance(of: run)
    }
  }

  /// Adds the outlines of the glyphs, from `x` on the baseline `y`, to the current path.
  func trace(in context: OpaquePointer, _ x: Double, _ y: Double) {
    var x = x
    for run in runs {
      cairo_move_to(context, x, y)
      pango_cairo_glyph_string_path(
        context,
        run.pointee.item.pointee.analysis.font,
        run.pointee.glyphs
      )
      x += advance(of: run)
    }
  }

  private func advance(of run: UnsafeMutablePointer<PangoGlyphItem>) -> Double {
    Double(pango_glyph_string_get_width(run.pointee.glyphs)) / Double(PANGO_SCALE)
  }
}

extension Unicode.Scalar {
  /// Whether this has no shape, or would start a line, which one line of text cannot hold.
  fileprivate var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }
}
